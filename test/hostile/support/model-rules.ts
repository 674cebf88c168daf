// What holds for everything that a decoder gives, whatever it was given.
import { expect } from 'chai';
import type { CatalogueFile } from '../../../src/data/endpoint/catalogue-file.js';
import { AREA_LEVELS } from '../../../src/domain/area.js';
import type { AreaList } from '../../../src/domain/area-list.js';
import { type Borders, OUTSIDE } from '../../../src/domain/borders.js';
import { ABSENCE_REASONS, type Observation } from '../../../src/domain/observation.js';
import type { ObservationColumn } from '../../../src/domain/observation-column.js';
import type { Outlines } from '../../../src/domain/outlines.js';
import type { Profile } from '../../../src/domain/profile.js';

/** What the catalogue refers to is there, and nothing came along that the format does not know. */
export function expectCatalogue({ indicators, editions, themes, schemes, licence, peers }: CatalogueFile) {
  expect(indicators).not.to.be.empty;
  expect(licence.url).to.match(/^https?:\/\//);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  for (const { theme, coverage, decimals } of indicators) {
    expect(ids(themes)).to.include(theme);
    expect(decimals).to.be.within(0, 6);
    for (const { periods, scheme } of coverage) {
      if (scheme !== undefined) expect(ids(schemes)).to.include(scheme);
      for (const { edition } of periods) expect(ids(editions)).to.include(edition);
    }
  }
  for (const peer of peers ?? []) expect(ids(indicators)).to.include(peer);
}

/** Every area has a code of its own, a name, and what became of it. */
export function expectAreas({ codes, names, parents, continuity }: AreaList) {
  expect(new Set(codes).size).to.equal(codes.length);
  for (const list of [names, parents, continuity]) {
    if (list) expect(list.length).to.equal(codes.length);
  }
  const texts = [...codes, ...names, ...(parents ?? [])];
  expect(texts.every((text) => typeof text === 'string')).to.equal(true);
}

/** A figure is a number; what is absent has a reason. */
export function isRight(observation: Observation): boolean {
  if (observation.kind === 'absent') return ABSENCE_REASONS.includes(observation.reason);
  const { value, base = 0 } = observation;
  return Number.isFinite(value) && Number.isFinite(base) && base >= 0;
}

/** A column has one observation per area. */
export function expectColumn(column: ObservationColumn, length: number) {
  expect(column.length).to.equal(length);
  expect([...column].every(isRight)).to.equal(true);
}

/** Areas of a profile have a level, and every column one observation for each. */
export function expectProfile({ tables }: Profile) {
  for (const { areas, columns } of tables) {
    for (const { level, name } of areas) {
      expect(AREA_LEVELS).to.include(level);
      expect(name).to.be.a('string');
    }
    for (const { observations } of columns) expectColumn(observations, areas.length);
  }
}

/** Shapes have rings that close, of points in the world, and neighbours that are there. */
export function expectShapes({ shapes }: Outlines) {
  for (const level of Object.values(shapes)) {
    const codes = new Set(level?.map(({ code }) => code));
    for (const { polygons, neighbours } of level ?? []) {
      expect(polygons).not.to.be.empty;
      for (const neighbour of neighbours) expect(codes.has(neighbour)).to.equal(true);
      for (const rings of polygons) {
        expect(rings).not.to.be.empty;
        for (const ring of rings) expectRing(ring);
      }
    }
  }
}

function expectRing(ring: readonly (readonly number[])[]) {
  expect(ring.length).to.be.at.least(4);
  const isInWorld = ring.every(
    ([longitude = Number.NaN, latitude = Number.NaN]) =>
      Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
  );
  expect(isInWorld).to.equal(true);
}

/** Every arc has two ends in the world, and areas of the list on its sides. */
export function expectBorders({ areas, starts, x, y, left, right, gridBits, groups }: Borders) {
  expect(starts.length).to.equal(left.length + 1);
  expect([x.length, y.length, starts.at(-1)]).to.deep.equal([x.length, x.length, x.length]);
  const isArea = (area: number) => area >= 0 && area < areas;
  expect([...left].every(isArea)).to.equal(true);
  expect([...right].every((area) => area === OUTSIDE || isArea(area))).to.equal(true);
  const isLine = (start: number, arc: number) => (starts[arc + 1] ?? x.length + 2) - start >= 2;
  expect([...starts].every(isLine)).to.equal(true);
  const isInWorld = (place: number) => place >= 0 && place <= 2 ** gridBits;
  expect([...x, ...y].every(isInWorld)).to.equal(true);
  expect(groups.length).to.equal(areas);
}
