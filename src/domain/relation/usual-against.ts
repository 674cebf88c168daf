import type { Catalogue } from '../catalogue.js';
import { ChoiceError, type Wish } from '../choice.js';
import { pairSeries } from './paired-series.js';
import { chooseScatter, type ScatterWish, scatterLevel } from './scatter-choice.js';

/**
 * An indicator to begin with against a chosen one: the first share over the same areas, for numbers of people grow together
 * by themselves; else the first there is. Empty where there is none.
 */
export function usualAgainst(catalogue: Catalogue, wish: Wish): string {
  const { indicators } = catalogue;
  const isShare = ({ unit }: (typeof indicators)[number]) => unit.kind === 'percentage';
  const inOrder = [...indicators.filter(isShare), ...indicators.filter((one) => !isShare(one))];
  return inOrder.find(({ id }) => canPair(catalogue, wish, id))?.id ?? '';
}

/** Whether an indicator can be set against the chosen one. */
export function canPair(catalogue: Catalogue, wish: Wish, against: string): boolean {
  const scatter: ScatterWish = { against, againstOrigin: '', level: '', size: '', origin: wish.origin };
  try {
    const choice = chooseScatter(catalogue, wish, scatter);
    const level = scatterLevel(catalogue, choice.indicator, choice.areaLevel, choice.period.id, scatter);
    const isOther = choice.indicator.id !== against;
    return isOther && pairSeries(catalogue, choice, level, scatter).kind === 'paired';
  } catch (error) {
    if (error instanceof ChoiceError) return false;
    throw error;
  }
}
