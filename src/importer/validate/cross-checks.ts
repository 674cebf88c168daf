import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import type { AreaLevel } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { LevelFigures } from '../../domain/level-figures.js';
import { isFigure, type Observation } from '../../domain/observation.js';
import type { Outlines } from '../../domain/outlines.js';
import type { Profile, ProfileColumn, ProfileTable } from '../../domain/profile.js';
import type { KnownFigures } from './known-figures.js';
import { isPromised } from './promised-figures.js';

/** Fails when an outline has a code that the edition does not have at its level. */
export function refuseUnknownOutlines(
  file: string,
  { edition, shapes }: Outlines,
  known: KnownFigures,
): void {
  for (const [name, list] of Object.entries(shapes)) {
    const level = name as AreaLevel;
    const place = list.findIndex(({ code }) => !known.has({ edition, level, code }));
    if (place < 0) continue;
    const path = `objects.${level}.geometries.${place}.id`;
    fail(file, path, `the code of a ${level} of edition ${edition}`, list[place]?.code);
  }
}

/** Fails when a profile has an area that its edition lacks, or a figure that is not the one in the figures file. */
export function refuseOtherFigures(
  file: string,
  profile: Profile,
  catalogue: Catalogue,
  known: KnownFigures,
): void {
  profile.tables.forEach((table, index) => {
    const path = `tables.${index}`;
    const unknown = table.areas.findIndex((area) => !known.has(area));
    if (unknown >= 0) {
      const found = table.areas[unknown]?.code;
      fail(file, `${path}.areas.${unknown}`, `the code of an area of edition ${table.edition}`, found);
    }
    table.columns.forEach((column, place) => {
      if (!isPromised(catalogue, { ...column, edition: table.edition })) {
        const found = `${column.indicator} ${column.period}`;
        fail(file, `${path}.columns.${place}`, 'figures that the catalogue names', found);
      }
      refuseOtherColumn(file, `${path}.columns.${place}`, table, column, known);
    });
  });
}

/** Fails when a column file says something else than the figures file beside it. */
export function refuseUnlikeFigures(file: string, found: LevelFigures, expected: LevelFigures): void {
  const isLike = (one: Observation | undefined, other: Observation | undefined) =>
    (one && describe(one)) === (other && describe(other));
  for (let place = 0; place < expected.observations.length; place++) {
    const [one, other] = [found.observations.at(place), expected.observations.at(place)];
    if (!isLike(one, other))
      fail(file, `place ${place}`, `${describe(other)}, as in the figures`, describe(one));
  }
  const { country } = expected;
  if (isLike(found.country, country)) return;
  fail(
    file,
    'country',
    `${country ? describe(country) : 'none'}, as in the figures`,
    found.country ? describe(found.country) : 'none',
  );
}

function refuseOtherColumn(
  file: string,
  path: string,
  table: ProfileTable,
  column: ProfileColumn,
  known: KnownFigures,
): void {
  const question = { ...column, edition: table.edition };
  table.areas.forEach((area, place) => {
    const expected = known.find(question, area);
    const found = column.observations.at(place);
    // A figures file that could not be read is told once, and not for every profile.
    if (!expected || describe(expected) === describe(found)) return;
    fail(file, `${path}.values.${place}`, `${describe(expected)}, as in the figures`, describe(found));
  });
}

function describe(observation: Observation): string {
  if (!isFigure(observation)) return observation.reason;
  const { value, provisional, base } = observation;
  return `${value}${provisional ? '*' : ''}${base === undefined ? '' : ` of ${base}`}`;
}

function fail(file: string, path: string, expected: string, found: unknown): never {
  throw new EndpointError('damaged', file, `${path}: expected ${expected}, found "${found}"`);
}
