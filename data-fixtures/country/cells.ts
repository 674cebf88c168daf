import type { Recipe } from './indicators/recipe.js';
import type { Layer } from './publications.js';
import type { Random } from './random.js';
import type { RawFigure } from './rates.js';

/** What source tables write where there is no figure, as Statistics Netherlands does. */
export const CELLS = {
  withheld: 'x',
  unknown: '.',
  later: '-99995',
  discontinued: '-99991',
  'not-applicable': '',
  nil: '-',
} as const;

/** Mark behind a figure that may be revised. */
export const PROVISIONAL = '*';

/** What numbers in buurten are rounded to. */
export const ROUNDING = 5;
const FEWEST_PERSONS = 10;
/** A share that so few people make up is kept secret. */
const FEWEST_COUNTED = 5;
const PERCENT = 100;
const PER_THOUSAND = 1000;

/** A number of inhabitants: exact for gemeenten, rounded at random to 5 and hidden when small in buurten. */
export function countCell(count: number, layer: Layer, isTotal: boolean, random: Random): string {
  if (layer === 'gemeente') return String(Math.round(count));
  if (!isTotal && count >= 1 && count < FEWEST_PERSONS) return CELLS.withheld;
  const rounded = roundToFive(count, random);
  return rounded === 0 ? CELLS.nil : String(rounded);
}

/** A number of cases behind a figure. */
export function baseCell(cases: number, layer: Layer): string {
  return String(layer === 'gemeente' ? Math.round(cases) : Math.round(cases / ROUNDING) * ROUNDING);
}

/** A rate or amount, or what stands in its place. */
export function figureCell(
  { value, cases }: RawFigure,
  { kind, threshold }: Recipe,
  layer: Layer,
  unit: { readonly decimals: number; readonly perThousand: boolean },
): string {
  if (cases < 1) return CELLS['not-applicable'];
  if (kind === 'amount') {
    return layer === 'buurt' && cases < threshold.cases ? CELLS.withheld : decimal(value, unit.decimals);
  }
  if (threshold.as === 'withheld' && isSecret(value, cases, layer, threshold.cases)) return CELLS.withheld;
  return decimal(value * (unit.perThousand ? PER_THOUSAND : PERCENT), unit.decimals);
}

function isSecret(value: number, cases: number, layer: Layer, fewest: number): boolean {
  if (layer === 'buurt' && cases < fewest) return true;
  return value * cases < FEWEST_COUNTED;
}

function roundToFive(count: number, random: Random): number {
  const down = Math.floor(count / ROUNDING) * ROUNDING;
  return random.chance((count - down) / ROUNDING) ? down + ROUNDING : down;
}

/** With a comma, as Dutch tables have it. */
function decimal(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
