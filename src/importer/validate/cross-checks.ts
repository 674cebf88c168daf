import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import { covers } from '../../domain/choice.js';
import type { Outlines } from '../../domain/outlines.js';
import type { Profile, ProfileTable } from '../../domain/profile.js';

/** Fails when an outline has a code that the edition does not have at its level. */
export function refuseUnknownAreas(
  file: string,
  outlines: Outlines,
  areasAt: (level: AreaLevel) => AreaList | undefined,
): void {
  for (const [level, shapes] of Object.entries(outlines.shapes)) {
    const known = new Set(areasAt(level as AreaLevel)?.codes);
    const place = shapes.findIndex(({ code }) => !known.has(code));
    if (place < 0) continue;
    const path = `objects.${level}.geometries.${place}.id`;
    fail(file, path, `the code of a ${level} of edition ${outlines.edition}`, shapes[place]?.code);
  }
}

/** Fails when a profile has an area or a column that the catalogue and the lists of areas do not promise. */
export function refuseUnknownFigures(
  file: string,
  profile: Profile,
  catalogue: Catalogue,
  areasAt: (edition: string, level: AreaLevel) => AreaList | undefined,
): void {
  profile.tables.forEach((table, index) => {
    const unknown = table.areas.findIndex(
      ({ code, level }) => !areasAt(table.edition, level)?.codes.includes(code),
    );
    if (unknown >= 0) {
      const found = table.areas[unknown]?.code;
      fail(
        file,
        `tables.${index}.areas.${unknown}`,
        `the code of an area of edition ${table.edition}`,
        found,
      );
    }
    refuseUnknownColumns(file, table, `tables.${index}`, catalogue);
  });
}

function refuseUnknownColumns(file: string, table: ProfileTable, path: string, catalogue: Catalogue): void {
  table.columns.forEach(({ indicator, origin, period }, index) => {
    const coverage = findIndicator(catalogue, indicator)?.coverage ?? [];
    const isPromised = coverage.some(
      (one) =>
        covers(one, origin) &&
        one.periods.some(({ id, edition }) => id === period && edition === table.edition),
    );
    if (!isPromised)
      fail(file, `${path}.columns.${index}`, 'figures that the catalogue names', `${indicator} ${period}`);
  });
}

function fail(file: string, path: string, expected: string, found: unknown): never {
  throw new EndpointError('damaged', file, `${path}: expected ${expected}, found "${found}"`);
}
