import { COLUMN_PARTS, type ColumnPart } from '../../src/data/endpoint/column-layout.js';
import { encodePlanes } from '../../src/data/endpoint/planes.js';
import { encodeVarints } from '../../src/data/endpoint/varints.js';
import { BUNDLE } from './endpoint-files.js';

/** Four buurten: 30 % of 40, withheld, 12,5 % of 80, and 0 % of an unknown number. */
const fourBuurten: Readonly<Record<ColumnPart, readonly number[]>> = {
  gaps: [1],
  absences: [0],
  provisional: [],
  bases: [9, 17, 0],
  values: [300, 125, 0],
};

const header = {
  format: 'buurtmonitor/column@1',
  bundle: BUNDLE,
  indicator: 'participation',
  origin: 'total',
  period: '2021',
  edition: '2021',
  level: 'buurt',
  areas: 4,
  values: { as: 'units', unit: 1, decimals: 1 },
  bases: { as: 'units', unit: 5 },
};

/** What the figures of {@link aColumnFile} are asked with. */
export const expectedColumn = {
  bundle: BUNDLE,
  indicator: 'participation',
  origin: 'total',
  period: '2021',
  edition: '2021',
  level: 'buurt',
  count: 4,
} as const;

/** A column file of four buurten, with changes to its parts and header. */
export function aColumnFile(
  parts: Partial<Record<ColumnPart, readonly number[] | Uint8Array>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const all = { ...fourBuurten, ...parts };
  const encoded = COLUMN_PARTS.map((name) => {
    const part = all[name];
    if (part instanceof Uint8Array) return part;
    return name === 'bases' || name === 'values' ? encodePlanes(part) : encodeVarints(part);
  });
  const bytes = Object.fromEntries(COLUMN_PARTS.map((name, index) => [name, encoded[index]?.length]));
  const line = `${JSON.stringify({ ...header, bytes, ...changes })}\n`;
  return Uint8Array.from([...new TextEncoder().encode(line), ...encoded.flatMap((part) => [...part])]);
}

/** Numbers as a column file has them when it writes them in full. */
export function inFull(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((number, index) => {
    view.setFloat64(8 * index, number, true);
  });
  return new Uint8Array(view.buffer);
}
