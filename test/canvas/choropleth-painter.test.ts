import { expect } from 'chai';
import { ChoroplethPainter } from '../../src/canvas/choropleth-painter.js';
import { drawHatchTiles } from '../../src/canvas/hatch-tiles.js';
import { OUTSIDE } from '../../src/domain/borders.js';
import { ABSENCE_REASONS } from '../../src/domain/observation.js';
import { PreparedBorders } from '../../src/drawing/borders/prepared-borders.js';
import type { View } from '../../src/drawing/borders/view.js';
import { ColourTable, colourOf } from '../../src/drawing/raster/colour-table.js';
import { bordersOf, rectangle } from '../support/mosaic.js';

const RED = '#ff0000';
const BLUE = '#0000ff';
const lineColours = { area: '#000000', gemeente: '#000000', outer: '#000000' };

/** Two squares of two gemeenten side by side, seen with two pixels of the device to a pixel. */
const prepared = () =>
  new PreparedBorders(
    bordersOf(
      [
        { area: 0, corners: rectangle(10, 10, 30, 40) },
        { area: 1, corners: rectangle(30, 10, 50, 40) },
      ],
      { groups: Uint32Array.of(0, 1) },
    ),
  );
const view: View = { worldWidth: 2048, left: 0, top: 0, width: 120, height: 100 };

function aTable(...colours: readonly string[]): ColourTable {
  const table = new ColourTable(colours.length);
  for (const [area, colour] of colours.entries()) table.setColour(area, colourOf(colour));
  return table;
}

describe('a painter', () => {
  let canvases: { fill: HTMLCanvasElement; lines: HTMLCanvasElement; emphasis: HTMLCanvasElement };
  let painter: ChoroplethPainter;

  beforeEach(() => {
    const canvas = () => document.createElement('canvas');
    canvases = { fill: canvas(), lines: canvas(), emphasis: canvas() };
    painter = new ChoroplethPainter(prepared(), canvases, lineColours);
  });

  afterEach(() => painter.release());

  /** Colour of a pixel of the device, as `#rrggbb`; `undefined` where nothing is drawn. */
  function pixel(canvas: HTMLCanvasElement, x: number, y: number): string | undefined {
    const [red = 0, green = 0, blue = 0, alpha] =
      canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
    return alpha
      ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
      : undefined;
  }

  it('fills every area with its colour, and nothing outside', () => {
    painter.colour(aTable(RED, BLUE));
    painter.show(view, 2);
    const colours = [40, 80, 110].map((x) => pixel(canvases.fill, x, 50));
    expect(colours).to.deep.equal([RED, BLUE, undefined]);
  });

  it('fills the areas anew when they get other colours', () => {
    painter.colour(aTable(RED, BLUE));
    painter.show(view, 2);
    painter.colour(aTable(BLUE, BLUE));
    expect(pixel(canvases.fill, 40, 50)).to.equal(BLUE);
  });

  it('shows borders before any colour is known', () => {
    painter.show(view, 2);
    expect(pixel(canvases.lines, 60, 50)).to.equal('#000000');
    expect(pixel(canvases.fill, 40, 50)).to.equal(undefined);
  });

  it('draws borders in the colours that the system forces', () => {
    painter.show(view, 2);
    painter.colourLines({ ...lineColours, gemeente: RED });
    expect(pixel(canvases.lines, 60, 50)).to.equal(RED);
  });

  it('outlines an area above the others, and no longer when told so', () => {
    painter.show(view, 2);
    painter.emphasise([
      {
        area: 0,
        lines: [
          { colour: RED, width: 4 },
          { colour: BLUE, width: 2 },
        ],
      },
    ]);
    expect([17, 20, 60].map((x) => pixel(canvases.emphasis, x, 50))).to.deep.equal([RED, BLUE, BLUE]);
    painter.emphasise([]);
    expect(pixel(canvases.emphasis, 20, 50)).to.equal(undefined);
  });

  it('knows the area at a place', () => {
    painter.show(view, 2);
    expect([20, 40, 55].map((x) => painter.areaAt(x, 25))).to.deep.equal([0, 1, OUTSIDE]);
  });

  it('knows no area before it has drawn', () => {
    expect(painter.areaAt(20, 25)).to.equal(OUTSIDE);
  });

  it('survives a container without size, and draws when it has one', () => {
    painter.colour(aTable(RED, BLUE));
    painter.show({ ...view, width: 0, height: 0 }, 2);
    painter.show(view, 2);
    expect(pixel(canvases.fill, 40, 50)).to.equal(RED);
  });

  it('keeps what it shows until another view is ready', () => {
    painter.colour(aTable(RED, BLUE));
    painter.show(view, 2);
    painter.showInSlices({ ...view, width: 60 }, 2).next();
    expect(canvases.fill.width).to.equal(120);
  });

  it('draws again when the browser had taken its pixels away', () => {
    painter.colour(aTable(RED, BLUE));
    painter.show(view, 2);
    for (const canvas of Object.values(canvases)) canvas.getContext('2d')?.clearRect(0, 0, 120, 100);
    for (const canvas of Object.values(canvases)) canvas.dispatchEvent(new Event('contextrestored'));
    expect([pixel(canvases.fill, 40, 50), pixel(canvases.lines, 60, 50)]).to.deep.equal([RED, '#000000']);
  });

  it('gives the memory of its canvases back', () => {
    painter.show(view, 2);
    painter.release();
    expect(Object.values(canvases).map(({ width }) => width)).to.deep.equal([0, 0, 0]);
  });

  it('draws no raster of its own where another with the same borders has one', () => {
    const shared = prepared();
    const one = [...shared.rasterInSlices(view)];
    expect(one).to.have.length(0);
    expect(shared.rasterInSlices(view).next().value).to.equal(
      shared.rasterInSlices({ ...view }).next().value,
    );
  });
});

describe('the tiles of hatching', () => {
  const tiles = drawHatchTiles(document.createElement('canvas'), 1.5, { line: RED, background: '#ffffff' });

  it('differ for every reason of absence', () => {
    expect(tiles).to.have.length(ABSENCE_REASONS.length);
    expect(new Set(tiles.map(({ pixels }) => pixels.join())).size).to.equal(ABSENCE_REASONS.length);
  });

  it('are as sharp as the device', () => {
    expect(tiles.map(({ size }) => size)).to.deep.equal(ABSENCE_REASONS.map(() => 12));
  });

  it('leave nothing see-through', () => {
    const opaque = tiles.every(({ pixels }) =>
      new Uint8Array(pixels.buffer).every((byte, at) => at % 4 < 3 || byte === 255),
    );
    expect(opaque).to.equal(true);
  });
});
