import type { AreaLevel, Edition } from './area.js';
import type { Wish } from './choice.js';
import type { Coverage, Indicator } from './indicator.js';
import { parseOriginWish, TOTAL } from './origin.js';

/** What an author or reader wants to see drawn. */
export type LevelWish = Pick<Wish, 'origin' | 'period'> & {
  /** What the `level` attribute says. */
  readonly level: string;
};

/** Levels a map can draw, the usual one first: of the country, of one gemeente, and of the country at once. */
const COUNTRY_LEVELS: readonly AreaLevel[] = ['gemeente', 'provincie'];
const GEMEENTE_LEVELS: readonly AreaLevel[] = ['buurt', 'wijk'];

/** Levels that the map around an area of some level can draw by itself, the usual one first. */
export function levelsAround(areaLevel: AreaLevel): readonly AreaLevel[] {
  switch (areaLevel) {
    case 'land':
      return [...COUNTRY_LEVELS, ...GEMEENTE_LEVELS];
    case 'provincie':
      return ['provincie', 'gemeente'];
    case 'wijk':
      return ['wijk', 'buurt'];
    default:
      return GEMEENTE_LEVELS;
  }
}

/** Whether areas of a level are parts of a gemeente. */
export function isPart(level: string): boolean {
  return GEMEENTE_LEVELS.some((part) => part === level);
}

/**
 * The level to draw around an area: the one wished for where it fits, otherwise the first that has the figures. Where a
 * gemeente has no figures for its parts, the gemeenten of the country are drawn.
 * @param editions What can be drawn of each edition; parts of gemeenten fit the country only where it has their borders.
 */
export function drawnLevel(
  indicator: Indicator,
  areaLevel: AreaLevel,
  wish: LevelWish,
  editions: readonly Edition[] = [],
): AreaLevel {
  const canDraw = (level: AreaLevel) =>
    areaLevel !== 'land' || !isPart(level) || hasBorders(indicator, level, wish, editions);
  const usual = levelsAround(areaLevel).filter(canDraw);
  const wished = usual.filter((level) => level === wish.level);
  const options = [...new Set([...wished, ...usual, ...COUNTRY_LEVELS])];
  return options.find((level) => hasFigures(indicator, level, wish)) ?? options[0] ?? areaLevel;
}

/** Whether an indicator has figures for the areas of a level, for the group and period wished for. */
export function hasFigures(indicator: Indicator, level: AreaLevel, wish: Omit<LevelWish, 'level'>): boolean {
  return indicator.coverage.some(
    (coverage) =>
      coverage.levels.includes(level) && hasOrigin(coverage, wish.origin) && hasPeriod(coverage, wish.period),
  );
}

/** Whether the country can be drawn at a level, in the division that the figures of some period wished for use. */
function hasBorders(
  { coverage }: Indicator,
  level: AreaLevel,
  { period }: LevelWish,
  editions: readonly Edition[],
): boolean {
  const drawn = new Set(editions.flatMap(({ id, borders }) => (borders?.includes(level) ? [id] : [])));
  return coverage.some(
    ({ levels, periods }) =>
      levels.includes(level) &&
      periods.some(({ id, edition }) => (!period || id === period) && drawn.has(edition)),
  );
}

function hasOrigin({ groups, scheme }: Coverage, origin: string): boolean {
  if (!origin) return true;
  const { group, scheme: wished } = parseOriginWish(origin);
  return groups.includes(group) && (group === TOTAL || wished === undefined || wished === scheme);
}

function hasPeriod({ periods }: Coverage, period: string): boolean {
  return !period || periods.some(({ id }) => id === period);
}
