import type { LevelFigures } from '../../domain/level-figures.js';
import { ABSENCE_REASONS } from '../../domain/observation.js';
import { type AbsenceRun, ObservationColumn } from '../../domain/observation-column.js';
import { COLUMN_PARTS, columnHeader, REASONS } from './column-layout.js';
import { readBases, readValues } from './column-numbers.js';
import { decodeColumn } from './column-values.js';
import { expectSame } from './decode.js';
import type { ExpectedFigures } from './figures-file.js';
import { expectCount, type Fail, failIn, readParts } from './parts.js';
import { decodeVarints } from './varints.js';

/**
 * Reads a column file: what a figures file says, in fewer bytes.
 * @throws {EndpointError} naming file, part and what was expected.
 */
export function decodeColumnFile(content: Uint8Array, file: string, expected: ExpectedFigures): LevelFigures {
  const fail = failIn(file);
  const { header, parts } = readParts(columnHeader, COLUMN_PARTS, content, file, expected.bundle);
  for (const field of ['indicator', 'origin', 'period', 'edition', 'level'] as const) {
    expectSame(file, field, header[field], expected[field]);
  }
  expectSame(file, 'areas', header.areas, expected.count);
  const runs = readRuns(parts.gaps, parts.absences, header.areas, fail);
  const figures = { areas: header.areas, places: placesBetween(runs, header.areas) };
  const bases = readBases(header.bases, parts.bases, figures, fail);
  const values = readValues(header.values, parts.values, figures, bases, fail);
  const provisional = readPlaces(parts.provisional, header.areas, fail);
  if (header.provisional && provisional.size > 0)
    fail('provisional', `expected no places beside all, found ${provisional.size}`);
  const observations = new ObservationColumn(values, runs, header.provisional ? true : provisional, bases);
  const { country } = header;
  return { observations, country: country && decodeColumn(file, 'country.', country, 1).at(0) };
}

function readRuns(gaps: Uint8Array, absences: Uint8Array, areas: number, fail: Fail): readonly AbsenceRun[] {
  const between = decodeVarints(gaps, (detail) => fail('gaps', detail));
  const kinds = decodeVarints(absences, (detail) => fail('absences', detail));
  expectCount('absences', kinds.length, between.length, fail);
  const runs: AbsenceRun[] = [];
  let end = 0;
  for (let run = 0; run < kinds.length; run++) {
    const kind = kinds[run] as number;
    const reason = ABSENCE_REASONS[kind % REASONS] as AbsenceRun['reason'];
    const start = end + (between[run] as number);
    const length = 1 + Math.floor(kind / REASONS);
    end = start + length;
    if (end > areas) fail(`absences.${run}`, `expected to end at ${areas}, found ${end}`);
    runs.push({ start, reason, length });
  }
  return runs;
}

/** Places of the areas that have a figure. */
function placesBetween(runs: readonly AbsenceRun[], areas: number): Uint32Array {
  const absent = runs.reduce((sum, { length }) => sum + length, 0);
  const places = new Uint32Array(areas - absent);
  let figure = 0;
  let place = 0;
  for (const { start, length } of runs) {
    while (place < start) places[figure++] = place++;
    place += length;
  }
  while (place < areas) places[figure++] = place++;
  return places;
}

function readPlaces(part: Uint8Array, areas: number, fail: Fail): ReadonlySet<number> {
  const steps = decodeVarints(part, (detail) => fail('provisional', detail));
  const places = new Set<number>();
  let place = -1;
  for (let index = 0; index < steps.length; index++) {
    place += 1 + (steps[index] as number);
    if (place >= areas) fail(`provisional.${index}`, `expected one of ${areas} areas, found ${place}`);
    places.add(place);
  }
  return places;
}
