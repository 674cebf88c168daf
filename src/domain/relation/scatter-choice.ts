import type { AreaLevel } from '../area.js';
import type { Catalogue } from '../catalogue.js';
import { findIndicator } from '../catalogue.js';
import { type Choice, resolveChoice, type Wish } from '../choice.js';
import { hasFigures, levelsAround } from '../drawn-level.js';
import type { Indicator } from '../indicator.js';
import type { AgainstWish } from './paired-series.js';
import { pairedPeriod } from './paired-series.js';

/** What the attributes of a scatter plot say, besides those that all elements have. */
export interface ScatterWish extends AgainstWish {
  /** What the `origin` attribute says. */
  readonly origin: string;
  /** Id of the indicator that sizes the points. */
  readonly size: string;
  /** What the `level` attribute says. */
  readonly level: string;
}

/**
 * Finds the indicator on the horizontal axis. Where the period is left open it is one that both indicators have.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function chooseScatter(catalogue: Catalogue, wish: Wish, scatter: ScatterWish): Choice {
  const levelFor = (indicator: Indicator, areaLevel: AreaLevel) =>
    scatterLevel(catalogue, indicator, areaLevel, wish.period, scatter);
  const choice = resolveChoice(catalogue, wish, levelFor);
  if (wish.period) return choice;
  const level = levelFor(choice.indicator, choice.areaLevel);
  const { id } = pairedPeriod(catalogue, choice, level, scatter);
  return resolveChoice(catalogue, { ...wish, period: id }, levelFor);
}

/**
 * The level of the areas that are points: the one wished for where it fits, otherwise the usual one around the area, and
 * rather one that both indicators have figures for. Where a gemeente has none for its parts, it is that of the gemeenten.
 * @param period Id of the period, empty for any.
 */
export function scatterLevel(
  catalogue: Catalogue,
  indicator: Indicator,
  areaLevel: AreaLevel,
  period: string,
  { level: wished, origin, against, againstOrigin }: ScatterWish,
): AreaLevel {
  const usual = levelsAround(areaLevel === 'wijk' ? 'gemeente' : areaLevel);
  const options = [...usual.filter((level) => level === wished), ...usual, ...levelsAround('land')];
  const other = findIndicator(catalogue, against);
  const hasOne = (level: AreaLevel) => hasFigures(indicator, level, { origin, period });
  const hasOther = (level: AreaLevel) =>
    other !== undefined && hasFigures(other, level, { origin: againstOrigin, period: '' });
  const both = options.find((level) => hasOne(level) && hasOther(level));
  return both ?? options.find(hasOne) ?? options[0] ?? areaLevel;
}
