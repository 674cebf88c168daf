import { expect } from 'chai';
import { mercatorX, mercatorY } from '../../../src/domain/web-mercator.js';
import { AreaArcs } from '../../../src/drawing/borders/area-arcs.js';
import { pointInArea } from '../../../src/drawing/borders/area-point.js';
import { boxesOfArcs, boxesOfAreas } from '../../../src/drawing/borders/boxes.js';
import { aMosaic, areasAt, bordersOf, type Patch, rectangle } from '../../support/mosaic.js';

/** The point in an area, on the grid. */
function pointIn(patches: readonly Patch[], area: number): readonly [x: number, y: number] {
  const borders = bordersOf(patches);
  const box = boxesOfAreas(borders, boxesOfArcs(borders)).at(area);
  if (!box) throw new Error(`No box of ${area}`);
  const [longitude, latitude] = pointInArea(borders, new AreaArcs(borders).of(area), box);
  return [mercatorX(longitude) * 1024, mercatorY(latitude) * 1024];
}

describe('the point in an area', () => {
  it('is the middle of a rectangle', () => {
    const [x, y] = pointIn([{ area: 0, corners: rectangle(10, 10, 30, 20) }], 0);
    expect([x, y].map(Math.round)).to.deep.equal([20, 15]);
  });

  it('lies in land, not in a bay', () => {
    const bay = [rectangle(10, 10, 50, 15), rectangle(10, 15, 15, 45), rectangle(10, 45, 50, 50)];
    const patches = bay.map((corners) => ({ area: 0, corners }));
    expect(areasAt(patches, ...pointIn(patches, 0))).to.deep.equal([0]);
  });

  it('lies on an island where the middle is sea', () => {
    const patches = [rectangle(10, 10, 20, 20), rectangle(10, 60, 20, 70)].map((corners) => ({
      area: 0,
      corners,
    }));
    expect(areasAt(patches, ...pointIn(patches, 0))).to.deep.equal([0]);
  });

  it('lies in every area of a mosaic', () => {
    const patches = aMosaic(4, { size: 8, step: 10, areas: 20 });
    const areas = [...new Set(patches.map(({ area }) => area))];
    expect(areas.filter((area) => !areasAt(patches, ...pointIn(patches, area)).includes(area))).to.deep.equal(
      [],
    );
  });
});
