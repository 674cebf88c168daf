import { type Area, type AreaLevel, gemeenteOf, levelOfCode } from '../domain/area.js';
import { areaAt } from '../domain/area-list.js';
import { type Catalogue, countryArea } from '../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../domain/choice.js';
import type { Chosen } from '../domain/chosen-view.js';
import { absence, type Observation } from '../domain/observation.js';
import { areasOf, observationIn } from '../domain/profile.js';
import { weighInSlices } from '../domain/weighing/factor-scores.js';
import { rankIntervalsInSlices } from '../domain/weighing/rank-intervals.js';
import type { Recipe } from '../domain/weighing/recipe.js';
import { isFault, readRecipe } from '../domain/weighing/recipe-edits.js';
import {
  canWeigh,
  type ResolvedFactor,
  type ResolvedRecipe,
  resolveRecipe,
  weighedLevel,
} from '../domain/weighing/resolve-recipe.js';
import { type Weighing, weighedAreas } from '../domain/weighing/weighed-areas.js';
import { askProfile } from './ask-profile.js';
import type { StatisticsSource } from './statistics-source.js';

/** What the element asks for besides an area. */
export interface WeighingQuestion {
  /** The text of the recipe; empty for none. */
  readonly recipe: string;
  /** Empty for the newest. */
  readonly period: string;
}

/** Areas with their figures, in the order of the recipe's factors. */
interface FactorColumns {
  readonly scope: Area;
  readonly areas: readonly Area[];
  readonly columns: readonly Iterable<Observation>[];
}

/**
 * The choice that stands for a weighing: that of the first factor with figures.
 * @throws {ChoiceError} naming what cannot be followed.
 */
export function chooseWeighing(catalogue: Catalogue, wish: Wish, text: string): Choice {
  const area = wish.area || (catalogue.defaults?.area ?? catalogue.country.code);
  const areaLevel = levelOfCode(area, catalogue.country.code);
  if (!areaLevel || !catalogue.levels.includes(areaLevel)) throw unknown('area', area);
  const resolved = resolve(catalogue, areaLevel, { recipe: text, period: wish.period });
  const first = resolved.factors.find(({ series }) => series);
  if (first?.series) return { area, areaLevel, indicator: first.indicator, ...first.series };
  const anyLevel: Parameters<typeof resolveChoice>[2] = ({ coverage }) => coverage[0]?.levels[0] ?? areaLevel;
  return resolveChoice(catalogue, { ...wish, area, period: '' }, anyLevel);
}

/** Does work that takes long, all at once or a slice at a time, and gives its result; rejects when the signal aborts. */
export type Run = <Result>(work: Generator<undefined, Result>, signal: AbortSignal) => Promise<Result>;

/** Asks for the figures of all factors, and weighs the areas. */
export async function gatherWeighing(
  context: Chosen,
  question: WeighingQuestion,
  source: StatisticsSource,
  signal: AbortSignal,
  run: Run,
): Promise<Weighing> {
  const resolved = resolve(context.catalogue, context.choice.areaLevel, question);
  const ask = resolved.level === 'gemeente' ? askCountry : askGemeente;
  const { scope, areas, columns } = await ask(context, resolved, source, signal);
  if (!canWeigh(resolved)) return { resolved, scope, areas: [] };
  const scores = await run(weighInSlices(resolved.recipe, columns), signal);
  const intervals = await run(rankIntervalsInSlices(scores), signal);
  return { resolved, scope, areas: weighedAreas(areas, scores, intervals) };
}

function resolve(
  catalogue: Catalogue,
  areaLevel: AreaLevel,
  { recipe, period }: WeighingQuestion,
): ResolvedRecipe {
  return resolveRecipe(catalogue, recipeFrom(recipe), { level: weighedLevel(areaLevel), period });
}

function recipeFrom(text: string): Recipe {
  const read = readRecipe(text);
  if (isFault(read)) throw unknown('recipe', read.word || text);
  return read;
}

/** The gemeenten of the country: a column of figures per factor over the list of areas. */
async function askCountry(
  { catalogue }: Chosen,
  { factors, level, edition }: ResolvedRecipe,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<FactorColumns> {
  const scope = countryArea(catalogue, edition ?? '');
  if (edition === undefined) return { scope, areas: [], columns: [] };
  const [list, ...figures] = await Promise.all([
    source.areas(edition, level, signal),
    ...questionsOf(factors, edition).map((question) => source.figures({ ...question, level }, signal)),
  ]);
  const areas = list.codes.map((_, place) => areaAt(list, place));
  return { scope, areas, columns: figures.map(({ observations }) => observations) };
}

/** The smallest areas of a gemeente: its profile holds the figures of all factors. */
async function askGemeente(
  { choice }: Chosen,
  { factors, level, edition = choice.period.edition }: ResolvedRecipe,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<FactorColumns> {
  const code = gemeenteOf(choice.area) ?? choice.area;
  const profile = await askProfile(source, code, { attribute: 'area', value: choice.area }, signal);
  const inEdition = areasOf(profile, edition);
  const everywhere = profile.tables.flatMap((table) => table.areas);
  const scope = [...inEdition, ...everywhere].find((area) => area.code === code);
  if (!scope) throw unknown('area', choice.area);
  const areas = inEdition.filter((area) => area.level === level);
  const columns = questionsOf(factors, edition).map((question) =>
    areas.map((area) => observationIn(profile, question, area.code) ?? absence('unknown')),
  );
  return { scope, areas, columns };
}

function questionsOf(factors: readonly ResolvedFactor[], edition: string) {
  return factors.flatMap(({ indicator, series }) =>
    series ? [{ indicator: indicator.id, origin: series.origin, period: series.period.id, edition }] : [],
  );
}

function unknown(attribute: string, value: string): ChoiceError {
  return new ChoiceError({ attribute, value, reason: 'unknown' });
}
