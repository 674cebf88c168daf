import { nextTask } from '../../canvas/next-task.js';
import { askProfile } from '../../data/ask-profile.js';
import { quietly } from '../../data/quietly.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import { areaAt } from '../../domain/area-list.js';
import { countryArea } from '../../domain/catalogue.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import { isPart } from '../../domain/drawn-level.js';
import type { LevelQuestion } from '../../domain/level-figures.js';
import { absence, type Observation } from '../../domain/observation.js';
import { areasOf, observationIn } from '../../domain/profile.js';
import type { Gathered } from '../shared/presentation.js';
import { askOutlines } from './map-outlines.js';
import type { MapTools } from './map-tools.js';
import type { MapView } from './map-view.js';
import { loadReaderKit } from './reader-tools.js';

type Context = Omit<Gathered<MapView>, 'view'>;
type Figures = Pick<MapView, 'scope' | 'areas' | 'references'>;

/** What is asked of whom, and with what it will be drawn. */
export interface MapQuestion {
  readonly context: Context;
  readonly level: AreaLevel;
  /** Code of the selected area, as the element has it. */
  readonly selected: string;
  readonly source: StatisticsSource;
  readonly tools: Promise<MapTools>;
  readonly signal: AbortSignal;
}

/** Asks for figures and outlines at once, while what draws them is loading. */
export async function gatherMap(question: MapQuestion): Promise<MapView> {
  const { context, level } = question;
  const { area, areaLevel } = context.choice;
  const tools = quietly(question.tools);
  const scope = isPart(level) && areaLevel !== 'land' ? gemeenteOf(area) : undefined;
  const outlines = quietly(askOutlines(question, scope));
  const reader = quietly(askReaderKit(question, scope));
  const figures = await askFigures(question, scope);
  await reader;
  return { ...figures, level, ...(await outlines), kit: (await tools).kit };
}

/** A map with a selection says something of it, and has to be able to. */
async function askReaderKit({ context, selected }: MapQuestion, scope: string | undefined): Promise<void> {
  const { catalogue, choice } = context;
  if (selected || choice.area !== (scope ?? catalogue.country.code)) await loadReaderKit();
}

function askFigures(question: MapQuestion, scope: string | undefined): Promise<Figures> {
  if (scope !== undefined) return askGemeente(question, scope);
  return isPart(question.level) ? askColumn(question) : askCountry(question);
}

/** The map of the country with all its parts of gemeenten: a column of figures alone; names are asked for later. */
async function askColumn({ context, level, source, tools, signal }: MapQuestion): Promise<Figures> {
  const { catalogue, choice } = context;
  const { edition } = choice.period;
  const { observations, country } = await source.figures(levelQuestion(context, level), signal);
  const { kit } = await tools;
  await nextTask();
  const scope = countryArea(catalogue, edition);
  return {
    scope,
    areas: kit.columnAreas(observations, choice, kit.placeNames(source, edition, level)),
    references: country ? [measure(choice, scope, country)] : [],
  };
}

/** The map of the country: a column of figures over the list of areas. */
async function askCountry({ context, level, source, tools, signal }: MapQuestion): Promise<Figures> {
  const { catalogue, choice } = context;
  const { edition } = choice.period;
  const [list, figures] = await Promise.all([
    source.areas(edition, level, signal),
    source.figures(levelQuestion(context, level), signal),
  ]);
  const scope = countryArea(catalogue, edition);
  const measurements = list.codes.map((_, index) =>
    measure(choice, areaAt(list, index), figures.observations.at(index)),
  );
  return {
    scope,
    areas: new (await tools).kit.ListedAreas(measurements, choice.indicator),
    references: figures.country ? [measure(choice, scope, figures.country)] : [],
  };
}

/** The map of a gemeente: its profile holds the parts, the gemeente and the country. */
async function askGemeente(
  { context, level, source, tools, signal }: MapQuestion,
  gemeente: string,
): Promise<Figures> {
  const { catalogue, choice } = context;
  const { indicator, origin, period } = choice;
  const { edition } = period;
  const asked = { attribute: 'area', value: choice.area };
  const profile = await askProfile(source, gemeente, asked, signal);
  const question = { indicator: indicator.id, origin, period: period.id, edition };
  const areas = areasOf(profile, edition);
  const observe = (area: Area) => observationIn(profile, question, area.code);
  const scope = areas.find(({ code }) => code === gemeente);
  if (!scope) throw new ChoiceError({ attribute: 'area', value: choice.area, reason: 'no-figures' });
  const references = [scope, countryArea(catalogue, edition)].flatMap((area) => {
    const observation = observe(area);
    return observation ? [measure(choice, area, observation)] : [];
  });
  const parts = areas.filter((area) => area.level === level);
  const measurements = parts.map((area) => measure(choice, area, observe(area) ?? absence('unknown')));
  return { scope, areas: new (await tools).kit.ListedAreas(measurements, indicator), references };
}

function levelQuestion({ choice }: Context, level: AreaLevel): LevelQuestion {
  const { indicator, origin, period } = choice;
  return { indicator: indicator.id, origin, period: period.id, edition: period.edition, level };
}

function measure(
  { indicator, origin, period }: Context['choice'],
  area: Area,
  observation: Observation,
): Measurement {
  return { indicator, origin, period: period.id, area, observation };
}
