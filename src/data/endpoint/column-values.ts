import * as v from 'valibot';
import {
  ABSENCE_REASONS,
  canBeFigure,
  isFigure,
  LARGEST_FIGURE,
  type Observation,
} from '../../domain/observation.js';
import { type AbsenceRun, ObservationColumn } from '../../domain/observation-column.js';
import { EndpointError } from './endpoint-error.js';
import { longList } from './long-list.js';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The part that every column of figures has in common, whichever file it stands in. */
export const columnValues = {
  /** One value per area; `null` where `absences` says why there is none. */
  values: longList(
    v.nullable(v.pipe(v.number(), v.minValue(-LARGEST_FIGURE), v.maxValue(LARGEST_FIGURE))),
    (value) => value === null || (typeof value === 'number' && canBeFigure(value)),
  ),
  /** `[first place, reason]`, or `[first place, reason, number of areas]`. */
  absences: v.optional(
    longList(
      v.union([
        v.strictTuple([place, v.picklist(ABSENCE_REASONS)]),
        v.strictTuple([place, v.picklist(ABSENCE_REASONS), span]),
      ]),
      isAbsenceRun,
    ),
  ),
  /** Whether all figures may be revised, or the places of those that may. */
  provisional: v.optional(v.union([v.boolean(), v.array(place)])),
  /** Cases behind each figure; `null` where not known. */
  bases: v.optional(
    longList(
      v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST_FIGURE))),
      (base) => base === null || (typeof base === 'number' && base >= 0 && canBeFigure(base)),
    ),
  ),
};

/** Whether it is sure to be a run of absences. */
function isAbsenceRun(run: unknown): boolean {
  if (!Array.isArray(run) || run.length < 2 || run.length > 3) return false;
  const [start, reason, length = 1] = run;
  return (
    Number.isInteger(start) &&
    start >= 0 &&
    ABSENCE_REASONS.includes(reason) &&
    Number.isInteger(length) &&
    length > 0
  );
}

const columnSchema = v.object(columnValues);

/** A column as it stands in a file. */
export type ColumnValues = v.InferOutput<typeof columnSchema>;

/**
 * Builds a column from a file, refusing one in which a value is missing without a reason or has both.
 * @param length Number of areas the column must have.
 * @param path Where the column stands in the file, for the error.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeColumn(
  file: string,
  path: string,
  column: ColumnValues,
  length: number,
): ObservationColumn {
  const fail = (field: string, detail: string): never => {
    throw new EndpointError('damaged', file, `${path}${field}: ${detail}`);
  };
  const { values, bases, provisional = false } = column;
  if (values.length !== length) fail('values', `expected ${length} values, found ${values.length}`);
  if (bases && bases.length !== length) fail('bases', `expected ${length} bases, found ${bases.length}`);
  const runs = (column.absences ?? []).map(([start, reason, span = 1]) => ({ start, reason, length: span }));
  refuseContradictions(values, runs, fail);
  refuseOtherPlaces(provisional, length, fail);
  return new ObservationColumn(
    toNumbers(values),
    runs,
    typeof provisional === 'boolean' ? provisional : new Set(provisional),
    bases && toNumbers(bases),
  );
}

/** Writes observations the way {@link decodeColumn} reads them. */
export function encodeColumn(observations: readonly Observation[]): ColumnValues {
  const bases = observations.map((one) => (isFigure(one) ? (one.base ?? null) : null));
  const absences = encodeAbsences(observations);
  const provisional = encodeProvisional(observations);
  return {
    values: observations.map((one) => (isFigure(one) ? one.value : null)),
    ...(absences.length > 0 && { absences }),
    ...(provisional !== false && { provisional }),
    ...(bases.some((base) => base !== null) && { bases }),
  };
}

type Fail = (field: string, detail: string) => never;

function refuseContradictions(values: ColumnValues['values'], runs: readonly AbsenceRun[], fail: Fail): void {
  const absent = new Uint8Array(values.length);
  runs.forEach(({ start, length }, run) => {
    const end = start + length;
    if (end > values.length) fail(`absences.${run}`, `expected to end at ${values.length}, found ${end}`);
    for (let place = start; place < end; place++) {
      if (absent[place]) fail(`absences.${run}`, `expected one reason for place ${place}, found two`);
      absent[place] = 1;
    }
  });
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (value === null && !absent[place])
      fail(`values.${place}`, 'expected a reason in absences, found none');
    if (value !== null && absent[place]) fail(`values.${place}`, `expected null, found ${value}`);
  }
}

function refuseOtherPlaces(provisional: boolean | readonly number[], length: number, fail: Fail): void {
  if (typeof provisional === 'boolean') return;
  const other = provisional.find((place) => place >= length);
  if (other !== undefined) fail('provisional', `expected places of ${length} areas, found ${other}`);
}

function toNumbers(values: readonly (number | null)[]): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let place = 0; place < numbers.length; place++) numbers[place] = values[place] ?? Number.NaN;
  return numbers;
}

function encodeAbsences(observations: readonly Observation[]): NonNullable<ColumnValues['absences']> {
  const runs: [number, (typeof ABSENCE_REASONS)[number], number][] = [];
  observations.forEach((one, place) => {
    if (isFigure(one)) return;
    const last = runs.at(-1);
    if (last && last[1] === one.reason && last[0] + last[2] === place) last[2] += 1;
    else runs.push([place, one.reason, 1]);
  });
  return runs.map(([start, reason, length]) => (length === 1 ? [start, reason] : [start, reason, length]));
}

function encodeProvisional(observations: readonly Observation[]): boolean | number[] {
  const places = observations.flatMap((one, place) => (isFigure(one) && one.provisional ? [place] : []));
  if (places.length === 0) return false;
  return places.length === observations.filter(isFigure).length ? true : places;
}
