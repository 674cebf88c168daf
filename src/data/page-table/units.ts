import type { Unit } from '../../domain/indicator.js';
import type { Observation } from '../../domain/observation.js';
import type { WrittenNumber } from './number-notation.js';
import { refuseTable, type TablePlace } from './refuse-table.js';

// Three patterns, each of which reads a head once: a single one would try every way to share out its spaces.
const STARS = /\*{0,2}$/;
const UNIT = /\(([^()]+)\)$/;
const PER_THOUSAND = /^(‰|per 1[.,\s]?000|per (duizend|thousand))$/i;

/** The head of a column in parts: `Werkt (%)*` has a unit behind it, and a mark that all of it is provisional. */
export function splitHead(head: string): {
  readonly label: string;
  readonly unitText: string;
  readonly isProvisional: boolean;
} {
  const text = head.trim();
  const unmarked = text.replace(STARS, '').trimEnd();
  const [written = '', unitText = ''] = UNIT.exec(unmarked) ?? [];
  const label = unmarked.slice(0, unmarked.length - written.length).trimEnd();
  return { label: label || unitText, unitText, isProvisional: text.endsWith('*') };
}

/**
 * What numbers of a column are in: what their head says, otherwise what stands behind every one of them. Whole numbers
 * without a word are counts.
 * @throws {ChoiceError} where a sign stands behind some of them alone, or contradicts the head.
 */
export function unitOf(
  unitText: string,
  numbers: readonly (WrittenNumber | Observation)[],
  placeOf: (index: number) => TablePlace,
): Unit {
  const signs = numbers.map((one) => ('sign' in one ? one.sign : undefined));
  const told = signOf(unitText);
  const sign = told || (unitText ? '' : (signs.find(Boolean) ?? ''));
  const odd = signs.findIndex((one) => one !== undefined && one !== sign && !(told && one === ''));
  if (odd >= 0) refuseSign(sign, placeOf(odd));
  if (sign === '%') return { kind: 'percentage' };
  if (sign === '‰') return { kind: 'per-thousand' };
  if (unitText) return { kind: 'amount', label: { nl: unitText } };
  const isWhole = numbers.every((one) => !('decimals' in one) || one.decimals === 0);
  return { kind: isWhole ? 'count' : 'amount' };
}

function signOf(unitText: string): WrittenNumber['sign'] {
  if (unitText.startsWith('%') || /^procent|^percent/i.test(unitText)) return '%';
  return PER_THOUSAND.test(unitText) ? '‰' : '';
}

function refuseSign(sign: string, place: TablePlace): never {
  return refuseTable(
    {
      nl: sign
        ? `hier ontbreekt het teken ${sign} dat elders in de kolom staat`
        : 'dit teken past niet bij de eenheid van de kolom',
      en: sign
        ? `the sign ${sign} that stands elsewhere in the column is missing`
        : 'this sign does not fit the unit of the column',
    },
    place,
  );
}
