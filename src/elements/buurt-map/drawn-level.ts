import type { AreaLevel } from '../../domain/area.js';
import type { Wish } from '../../domain/choice.js';
import type { Coverage, Indicator } from '../../domain/indicator.js';
import { TOTAL } from '../../domain/origin.js';

/** What an author or reader wants to see drawn. */
export type LevelWish = Pick<Wish, 'origin' | 'period'> & {
  /** What the `level` attribute says. */
  readonly level: string;
};

/** Levels a map can draw, the usual one first: of the country, and of one gemeente. */
const COUNTRY_LEVELS: readonly AreaLevel[] = ['gemeente', 'provincie'];
const GEMEENTE_LEVELS: readonly AreaLevel[] = ['buurt', 'wijk'];

/** Levels that the map around an area of some level can draw by itself, the usual one first. */
export function levelsAround(areaLevel: AreaLevel): readonly AreaLevel[] {
  switch (areaLevel) {
    case 'land':
      return COUNTRY_LEVELS;
    case 'provincie':
      return ['provincie', 'gemeente'];
    case 'wijk':
      return ['wijk', 'buurt'];
    default:
      return GEMEENTE_LEVELS;
  }
}

/** Whether areas of a level are drawn within one gemeente, and not on the map of the country. */
export function isLocal(level: AreaLevel): boolean {
  return GEMEENTE_LEVELS.includes(level);
}

/**
 * The level to draw around an area: the one wished for where it fits, otherwise the first that has the figures. Where a
 * gemeente has no figures for its parts, the gemeenten of the country are drawn.
 */
export function drawnLevel(indicator: Indicator, areaLevel: AreaLevel, wish: LevelWish): AreaLevel {
  const usual = levelsAround(areaLevel);
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

function hasOrigin({ groups, scheme }: Coverage, origin: string): boolean {
  if (!origin) return true;
  const [group = '', wished] = origin.split(/[:.]/).reverse();
  return groups.includes(group) && (group === TOTAL || wished === undefined || wished === scheme);
}

function hasPeriod({ periods }: Coverage, period: string): boolean {
  return !period || periods.some(({ id }) => id === period);
}
