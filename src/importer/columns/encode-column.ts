import {
  COLUMN_PARTS,
  type ColumnHeader,
  type ColumnPart,
  columnHeader,
  REASONS,
} from '../../data/endpoint/column-layout.js';
import type { ColumnValues } from '../../data/endpoint/column-values.js';
import type { FiguresFile } from '../../data/endpoint/figures-file.js';
import { encodeVarints } from '../../data/endpoint/varints.js';
import { ABSENCE_REASONS } from '../../domain/observation.js';
import { writeBases, writeValues } from './write-numbers.js';

/** Writes a figures file as the column file that `decodeColumnFile` reads. */
export function encodeColumnFile(figures: FiguresFile): Buffer {
  const { values, provisional, country } = figures;
  const places = values.flatMap((value, place) => (value === null ? [] : [place]));
  const known = places.map((place) => figures.bases?.[place] ?? null);
  const bases = known.some((base) => base !== null) ? writeBases(known) : undefined;
  const numbers = writeValues(
    places.map((place) => values[place] as number),
    known,
  );
  const parts: Record<ColumnPart, Uint8Array> = {
    ...writeRuns(figures.absences ?? []),
    provisional: writePlaces(Array.isArray(provisional) ? provisional : []),
    bases: bases?.bytes ?? new Uint8Array(),
    values: numbers.bytes,
  };
  const header: ColumnHeader = {
    ...aboutOf(figures),
    areas: values.length,
    values: numbers.written,
    ...(bases && { bases: bases.written }),
    ...(provisional === true && { provisional }),
    ...(country && { country }),
    bytes: Object.fromEntries(
      COLUMN_PARTS.map((name) => [name, parts[name].length]),
    ) as ColumnHeader['bytes'],
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...COLUMN_PARTS.map((name) => parts[name]),
  ]);
}

/** What the first line says of the figures, apart from how they are written. */
function aboutOf({ bundle, indicator, origin, period, edition, level }: FiguresFile) {
  const format = columnHeader.entries.format.literal;
  return { format, bundle, indicator, origin, period, edition, level };
}

function writeRuns(absences: NonNullable<ColumnValues['absences']>) {
  const runs = absences.toSorted(([one], [other]) => one - other);
  const gaps: number[] = [];
  let end = 0;
  for (const [start, , length = 1] of runs) {
    gaps.push(start - end);
    end = start + length;
  }
  const kinds = runs.map(
    ([, reason, length = 1]) => (length - 1) * REASONS + ABSENCE_REASONS.indexOf(reason),
  );
  return { gaps: encodeVarints(gaps), absences: encodeVarints(kinds) };
}

function writePlaces(places: readonly number[]): Uint8Array {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  return encodeVarints(sorted.map((place, index) => place - (sorted[index - 1] ?? -1) - 1));
}
