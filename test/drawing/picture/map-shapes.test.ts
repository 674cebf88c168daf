import { expect } from 'chai';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { placementOf, type View } from '../../../src/drawing/borders/view.js';
import { mapShapes as mapShapesInSlices } from '../../../src/drawing/picture/map-shapes.js';
import type { PictureMap } from '../../../src/drawing/picture/picture-map.js';
import type { Shape } from '../../../src/drawing/scene/scene.js';
import { aMosaic, areasAt, bordersOf, type Patch, randomFrom, rectangle } from '../../support/mosaic.js';
import { resultOf, stepsOf } from '../../support/slices.js';

const mapShapes = (map: PictureMap, view: View) => resultOf(mapShapesInSlices(map, view));

const SAMPLES = 1000;
const FILLS = ['#112233', '#445566', 'url(#hatch-withheld)'];

/** Nobody sees a border that lies a tenth of a pixel aside: places nearer to one are not looked at. */
const NEAR = 0.3;

function aPictureMap(patches: readonly Patch[], changes: Partial<PictureMap> = {}): PictureMap {
  return {
    borders: bordersOf(patches),
    isOfShapes: false,
    keyOf: String,
    fillOf: (key) => FILLS[Number(key) % FILLS.length] ?? '',
    selected: undefined,
    ...changes,
  };
}

const aView = (scale: number, changes: Partial<View> = {}): View => ({
  worldWidth: 1024 * scale,
  left: 0.37,
  top: 0.41,
  width: 200,
  height: 160,
  ...changes,
});

type Filled = Extract<Shape, { kind: 'path' }>;

const pathsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is Filled => shape.kind === 'path');

/** The fills whose paths hold a place, each as the word of its pattern or as its colour. */
function fillsAt(paths: readonly { path: Path2D; fill: string }[], x: number, y: number): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  return paths.filter(({ path }) => context?.isPointInPath(path, x, y)).map(({ fill }) => fill);
}

function filledPaths(shapes: readonly Shape[]) {
  return pathsOf(shapes).flatMap(({ d, fill }) => {
    if (!fill) return [];
    return [{ path: new Path2D(d), fill: typeof fill === 'object' ? `url(#${fill.id})` : fill }];
  });
}

/** Places where the paths have another fill than the slow way finds. */
function wrongPlaces(patches: readonly Patch[], view: View): readonly string[] {
  const map = aPictureMap(patches);
  const paths = filledPaths(mapShapes(map, view));
  const { scale, left, top } = placementOf(view, { gridBits: 10 });
  const random = randomFrom(5);
  const wrong: string[] = [];
  const expectedAt = (x: number, y: number) =>
    areasAt(patches, (x + left) / scale, (y + top) / scale)[0] ?? OUTSIDE;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [x, y] = [random() * view.width, random() * view.height];
    const expected = expectedAt(x, y);
    const around = [
      expectedAt(x - NEAR, y),
      expectedAt(x + NEAR, y),
      expectedAt(x, y - NEAR),
      expectedAt(x, y + NEAR),
    ];
    if (around.some((area) => area !== expected)) continue;
    const found = fillsAt(paths, x, y).join();
    if (found !== (expected === OUTSIDE ? '' : map.fillOf(String(expected))))
      wrong.push(`${x}, ${y}: ${found}`);
  }
  return wrong;
}

describe('a map as shapes', () => {
  const mosaic = aMosaic(7, { size: 16, step: 10, areas: 60 });

  for (const scale of [0.9, 1.2, 10.5]) {
    it(`fills every place as the area that lies there, with a step of ${scale} pixels`, () => {
      expect(wrongPlaces(mosaic, aView(scale))).to.deep.equal([]);
    });
  }

  it('fills every place of a part that a reader zoomed in on', () => {
    expect(wrongPlaces(mosaic, aView(3.17, { left: 151.3, top: 133.7 }))).to.deep.equal([]);
  });

  it('has one path for all areas of a fill', () => {
    const fills = filledPaths(mapShapes(aPictureMap(mosaic), aView(1.2))).map(({ fill }) => fill);
    expect([...fills].sort()).to.deep.equal([...FILLS].sort());
  });

  it('draws no border between areas of one fill twice', () => {
    const two = [
      { area: 0, corners: rectangle(10, 10, 30, 40) },
      { area: 1, corners: rectangle(30, 10, 50, 40) },
    ];
    const [path] = pathsOf(mapShapes(aPictureMap(two, { fillOf: () => '#112233' }), aView(1)));
    expect(path?.d.match(/M/g)).to.have.length(1);
  });

  it('outlines the selected area last', () => {
    const shapes = pathsOf(mapShapes(aPictureMap(mosaic, { selected: 3 }), aView(1.2)));
    expect(shapes.slice(-2).map(({ stroke }) => stroke?.colour)).to.deep.equal(['#ffffff', '#16181d']);
  });

  it('leaves out what lies beyond the part on show', () => {
    const far = [
      { area: 0, corners: rectangle(10, 10, 30, 40) },
      { area: 1, corners: rectangle(700, 700, 750, 740) },
    ];
    const length = (patches: readonly Patch[]) =>
      JSON.stringify(mapShapes(aPictureMap(patches), aView(1))).length;
    expect(length(far)).to.equal(length(far.slice(0, 1)));
  });

  it('is told in many pieces, however its areas are filled', () => {
    const large = aMosaic(7, { size: 40, step: 10, areas: 1200 });
    const steps = (fills: number) =>
      stepsOf(
        mapShapesInSlices(aPictureMap(large, { fillOf: (key) => `#00000${Number(key) % fills}` }), aView(1)),
      );
    expect(Math.min(steps(1), steps(9))).to.be.at.least(20);
  });

  it('has a coast below shapes that know nothing of each other', () => {
    const [coast] = pathsOf(mapShapes(aPictureMap(mosaic, { isOfShapes: true }), aView(1.2)));
    expect(coast?.stroke?.colour).to.equal('#4a525c');
  });
});
