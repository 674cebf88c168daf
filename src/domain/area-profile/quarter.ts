import type { Judgement } from '../comparison.js';
import type { Indicator } from '../indicator.js';
import type { Placement } from '../statistics/distribution.js';

/** Which part of the distribution an area is in: the lowest quarter, the half around the middle, the highest quarter. */
export type Quarter = 'lowest' | 'middle' | 'highest';

/** The part of the distribution that a value is in. A value on the border of the middle half is in it. */
export function quarterOf({ value, quartiles }: Placement): Quarter {
  if (value < quartiles.lower) return 'lowest';
  return value > quartiles.upper ? 'highest' : 'middle';
}

/** What to make of a quarter; `neutral` in the middle, and where the indicator takes no side. */
export function judgeQuarter({ direction }: Indicator, quarter: Quarter): Judgement {
  if (direction === 'neutral' || quarter === 'middle') return 'neutral';
  return (quarter === 'highest') === (direction === 'favourable') ? 'favourable' : 'unfavourable';
}
