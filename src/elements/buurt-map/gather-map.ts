import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import { areaAt } from '../../domain/area-list.js';
import { findEdition } from '../../domain/catalogue.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import { absence, type Observation } from '../../domain/observation.js';
import type { AreaShape } from '../../domain/outlines.js';
import { areasOf, observationIn, type Profile } from '../../domain/profile.js';
import type { Gathered } from '../shared/presentation.js';
import { isLocal } from './drawn-level.js';
import type { MapView } from './map-view.js';

type Context = Omit<Gathered<MapView>, 'view'>;
type Figures = Pick<MapView, 'scope' | 'measurements' | 'references'>;

/** Asks for figures and outlines at once, and meanwhile loads what draws them. */
export async function gatherMap(
  context: Context,
  level: AreaLevel,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<MapView> {
  const scope = isLocal(level) ? gemeenteOf(context.choice.area) : undefined;
  const kit = quietly(import('./map-kit.js'));
  const shapes = quietly(askShapes(context, level, scope, source, signal));
  const figures = await (scope === undefined
    ? askCountry(context, level, source, signal)
    : askGemeente(context, scope, level, source, signal));
  return { ...figures, level, ...(await shapes), kit: await kit };
}

/** The map of the country: a column of figures over the list of areas. */
async function askCountry(
  { catalogue, choice }: Context,
  level: AreaLevel,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Figures> {
  const { indicator, origin, period } = choice;
  const { edition } = period;
  const question = { indicator: indicator.id, origin, period: period.id, edition, level };
  const [list, figures] = await Promise.all([
    source.areas(edition, level, signal),
    source.figures(question, signal),
  ]);
  const scope = countryArea(catalogue, edition);
  return {
    scope,
    measurements: list.codes.map((_, index) =>
      measure(choice, areaAt(list, index), figures.observations.at(index)),
    ),
    references: figures.country ? [measure(choice, scope, figures.country)] : [],
  };
}

/** The map of a gemeente: its profile holds the parts, the gemeente and the country. */
async function askGemeente(
  { catalogue, choice }: Context,
  gemeente: string,
  level: AreaLevel,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Figures> {
  const { indicator, origin, period } = choice;
  const { edition } = period;
  const profile = await askProfile(source, gemeente, choice.area, signal);
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
  return {
    scope,
    measurements: parts.map((area) => measure(choice, area, observe(area) ?? absence('unknown'))),
    references,
  };
}

/** The profile of a gemeente; one that the endpoint does not have is a gemeente it does not know. */
async function askProfile(
  source: StatisticsSource,
  gemeente: string,
  value: string,
  signal: AbortSignal,
): Promise<Profile> {
  try {
    return await source.profile(gemeente, signal);
  } catch (error) {
    const isUnknown = error instanceof EndpointError && error.fault === 'not-found';
    throw isUnknown ? new ChoiceError({ attribute: 'area', value, reason: 'unknown' }) : error;
  }
}

async function askShapes(
  { catalogue, choice }: Context,
  level: AreaLevel,
  scope: string | undefined,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<{ readonly shapes: readonly AreaShape[]; readonly vintage: string | undefined }> {
  const { edition } = choice.period;
  const outlines = findEdition(catalogue, edition)?.outlines;
  if (!outlines?.levels.includes(level)) return { shapes: [], vintage: undefined };
  const { shapes } = await source.outlines(edition, scope ?? catalogue.country.code, signal);
  return { shapes: shapes[level] ?? [], vintage: outlines.vintage };
}

/** Lets a promise fail in its own time: whoever awaits it still gets the error. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function countryArea({ country }: Context['catalogue'], edition: string): Area {
  return { code: country.code, name: country.name.nl, level: 'land', edition };
}

function measure(
  { indicator, origin, period }: Context['choice'],
  area: Area,
  observation: Observation,
): Measurement {
  return { indicator, origin, period: period.id, area, observation };
}
