import { type Area, type AreaLevel, gemeenteOf } from '../domain/area.js';
import type { AreaList } from '../domain/area-list.js';
import { countryArea } from '../domain/catalogue.js';
import { type Choice, ChoiceError } from '../domain/choice.js';
import type { Chosen } from '../domain/chosen-view.js';
import { isPart } from '../domain/drawn-level.js';
import { absence } from '../domain/observation.js';
import { areasOf, observationIn } from '../domain/profile.js';
import type { Observations } from '../domain/relation/paired-areas.js';
import { pairSeries, type Series, sizeSeries } from '../domain/relation/paired-series.js';
import type { NoRelation, ObservedSeries, RelatedFigures } from '../domain/relation/relation.js';
import { type ScatterWish, scatterLevel } from '../domain/relation/scatter-choice.js';
import { askProfile } from './ask-profile.js';
import type { StatisticsSource } from './statistics-source.js';

/** What is asked for: up to three series over the areas of a level in one edition. */
interface RelationQuestion {
  readonly choice: Choice;
  readonly level: AreaLevel;
  readonly x: Series;
  readonly y: Series;
  readonly size: Series | undefined;
}

/** What was observed, with the names of the areas where these came with it. */
export interface GatheredRelation {
  readonly kind: 'relation';
  readonly figures: RelatedFigures;
  /** Left out for the parts of a country: there are thousands. */
  readonly list: AreaList | undefined;
}

/** Asks for the figures of both axes and of the size. */
export async function gatherRelation(
  { catalogue, choice }: Chosen,
  wish: ScatterWish,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<GatheredRelation | NoRelation> {
  const { indicator, origin, group, period, areaLevel } = choice;
  const level = scatterLevel(catalogue, indicator, areaLevel, period.id, wish);
  const x: Series = { indicator, origin, group, period };
  const pairing = pairSeries(catalogue, x, level, wish);
  if (pairing.kind === 'obstacle') {
    return { kind: 'obstacle', reason: pairing.reason, against: pairing.indicator, level };
  }
  const size = sizeSeries(catalogue, x, level, wish.size);
  const question = { choice, level, x, y: pairing.against, size };
  const gemeente = isPart(level) ? gemeenteOf(choice.area) : undefined;
  return gemeente
    ? askGemeente(question, gemeente, source, signal)
    : askCountry(question, countryArea(catalogue, period.edition), source, signal);
}

/** The areas of a country: a column of figures per series. Of thousands the names come when a reader wants one. */
async function askCountry(
  { level, x, y, size }: RelationQuestion,
  scope: Area,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<GatheredRelation> {
  const { edition } = scope;
  const ask = async (series: Series): Promise<ObservedSeries> => {
    const { indicator, origin, period } = series;
    const question = { indicator: indicator.id, origin, period: period.id, edition, level };
    return { ...series, observations: (await source.figures(question, signal)).observations };
  };
  const [list, ofX, ofY, ofSize] = await Promise.all([
    isPart(level) ? undefined : source.areas(edition, level, signal),
    ask(x),
    ask(y),
    size && ask(size),
  ]);
  return { kind: 'relation', figures: { scope, level, x: ofX, y: ofY, size: ofSize }, list };
}

/** The parts of a gemeente: its profile holds them all. */
async function askGemeente(
  { choice, level, x, y, size }: RelationQuestion,
  gemeente: string,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<GatheredRelation> {
  const { edition } = choice.period;
  const profile = await askProfile(source, gemeente, { attribute: 'area', value: choice.area }, signal);
  const areas = areasOf(profile, edition);
  const scope = areas.find(({ code }) => code === gemeente);
  if (!scope) throw new ChoiceError({ attribute: 'area', value: choice.area, reason: 'no-figures' });
  const parts = areas.filter((area) => area.level === level);
  const observe = (series: Series): ObservedSeries => {
    const { indicator, origin, period } = series;
    const question = { indicator: indicator.id, origin, period: period.id, edition };
    const observations: Observations = parts.map(
      ({ code }) => observationIn(profile, question, code) ?? absence('unknown'),
    );
    return { ...series, observations };
  };
  const [codes, texts] = [parts.map(({ code }) => code), parts.map(({ name }) => name)];
  const figures = { scope, level, x: observe(x), y: observe(y), size: size && observe(size) };
  return { kind: 'relation', figures, list: { edition, level, codes, names: texts } };
}
