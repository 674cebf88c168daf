import { nextTask } from '../../canvas/next-task.js';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import { isPart } from '../../domain/drawn-level.js';
import { absence } from '../../domain/observation.js';
import { areasOf, observationIn, type Profile } from '../../domain/profile.js';
import { type Observations, pairAreas } from '../../domain/relation/paired-areas.js';
import { pairSeries, type Series, sizeSeries } from '../../domain/relation/paired-series.js';
import type { ObservedSeries, Relation } from '../../domain/relation/relation.js';
import { correlatePairs } from '../../domain/statistics/correlation.js';
import { bubbleScale } from '../../drawing/bubble-scale.js';
import { placeBubbles } from '../../drawing/bubbles.js';
import { scatterRange } from '../../drawing/scatter-range.js';
import { scatterScale } from '../../drawing/scatter-scale.js';
import { placeNames } from '../shared/place-names.js';
import type { Gathered } from '../shared/presentation.js';
import { scatterLevel } from './choose-scatter.js';
import type { AreasNamed, ScatterPlot, ScatterView, ScatterWish } from './scatter-view.js';

type Context = Omit<Gathered<ScatterView>, 'view'>;

/** What is asked for: up to three series over the areas of a level in one edition. */
interface ScatterQuestion {
  readonly choice: Choice;
  readonly level: AreaLevel;
  readonly x: Series;
  readonly y: Series;
  readonly size: Series | undefined;
}

/** What was observed, with the names of the areas. */
type Figures = Pick<Relation, 'x' | 'y' | 'size' | 'scope'> & { readonly names: AreasNamed };

/** Asks for the figures of both axes and of the size, and lays them out in tasks of their own. */
export async function gatherScatter(
  { catalogue, choice }: Context,
  wish: ScatterWish,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ScatterView> {
  const { indicator, origin, group, period, areaLevel } = choice;
  const level = scatterLevel(catalogue, indicator, areaLevel, period.id, wish);
  const { code, name } = catalogue.country;
  const country: Area = { code, name: name.nl, level: 'land', edition: period.edition };
  const x: Series = { indicator, origin, group, period };
  const pairing = pairSeries(catalogue, x, level, wish);
  if (pairing.kind === 'obstacle') return { ...pairing, against: pairing.indicator, level };
  const size = sizeSeries(catalogue, x, level, wish.size);
  const question = { choice, level, x, y: pairing.against, size };
  const gemeente = isPart(level) ? gemeenteOf(choice.area) : undefined;
  const figures = gemeente
    ? await askGemeente(question, gemeente, source, signal)
    : await askCountry(question, country, source, signal);
  return layOut(figures, level);
}

/** Pairs, correlates and places the figures: of a country each takes so long that the page lives in between. */
async function layOut({ names, ...figures }: Figures, level: AreaLevel): Promise<ScatterPlot> {
  const { x, y, size } = figures;
  await nextTask();
  const pairs = pairAreas(x, y, size?.observations);
  await nextTask();
  const correlation = correlatePairs(pairs.x, pairs.y, pairs.areas - pairs.places.length);
  await nextTask();
  const largest = pairs.sizes.reduce((most, one) => Math.max(most, Number.isNaN(one) ? 0 : one), 0);
  const scales = {
    x: scatterScale(...scatterRange(pairs.x)),
    y: scatterScale(...scatterRange(pairs.y)),
    sizes: bubbleScale(largest, pairs.places.length),
  };
  const relation = { ...figures, level, pairs, correlation };
  return { kind: 'plot', relation, scales, bubbles: placeBubbles(pairs, scales), names };
}

/** The areas of a country: a column of figures per series. Of thousands the names come when a reader wants one. */
async function askCountry(
  { level, x, y, size }: ScatterQuestion,
  scope: Area,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Figures> {
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
  const names = list ? named(list) : namedLater(source, edition, level);
  return { scope, x: ofX, y: ofY, size: ofSize, names };
}

/** The parts of a gemeente: its profile holds them all. */
async function askGemeente(
  { choice, level, x, y, size }: ScatterQuestion,
  gemeente: string,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Figures> {
  const { edition } = choice.period;
  const profile = await askProfile(source, gemeente, choice.area, signal);
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
  const names = named({ edition, level, codes, names: texts });
  return { scope, x: observe(x), y: observe(y), size: size && observe(size), names };
}

function named(list: AreaList): AreasNamed {
  return { list, gemeenteOf: () => undefined };
}

function namedLater(source: StatisticsSource, edition: string, level: AreaLevel): AreasNamed {
  const later = placeNames(source, edition, level);
  return {
    get list() {
      return later.list;
    },
    gemeenteOf: (code) => later.gemeenteOf(code),
    later,
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
