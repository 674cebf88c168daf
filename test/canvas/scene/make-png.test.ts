import { expect } from 'chai';
import { makePng, tellMeasured } from '../../../src/canvas/scene/make-png.js';
import { STUB_FILL } from '../../../src/drawing/picture/picture-styles.js';
import type { MeasureText, Scene, Shape, TextStyle } from '../../../src/drawing/scene/scene.js';

/** Pixels of a picture to a CSS pixel. */
const RATIO = 300 / 96;

const style: TextStyle = { size: 20, weight: 'bold', colour: '#0000ff' };

const sceneOf = (shapes: readonly Shape[]): Scene => ({
  width: 96,
  height: 48,
  title: '',
  description: '',
  language: 'nl',
  shapes,
});

async function pixelsOf(...shapes: readonly Shape[]): Promise<ImageData> {
  const image = await createImageBitmap(await makePng(() => sceneOf(shapes), 'sans-serif'));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('No canvas to look at the picture with');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The colour at a place, in CSS pixels. */
function colourAt({ data, width }: ImageData, x: number, y: number): readonly number[] {
  const at = 4 * (Math.floor(y * RATIO) * width + Math.floor(x * RATIO));
  return [...data.slice(at, at + 4)];
}

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const WHITE = [255, 255, 255, 255];

const aBox = (x: number, y: number, width: number, height: number): Shape => ({
  kind: 'rect',
  box: { x, y, width, height },
  fill: '#ff0000',
});

describe('a scene as PNG', () => {
  it('has 300 dots to an inch', async () => {
    const { width, height } = await pixelsOf();
    expect([width, height]).to.deep.equal([300, 150]);
  });

  it('has its shapes where they lie, on white', async () => {
    const pixels = await pixelsOf(aBox(10, 10, 20, 20), {
      kind: 'circle',
      x: 60,
      y: 20,
      radius: 8,
      fill: '#0000ff',
    });
    expect([colourAt(pixels, 20, 20), colourAt(pixels, 60, 20)]).to.deep.equal([RED, BLUE]);
    expect([colourAt(pixels, 9, 9), colourAt(pixels, 31, 31), colourAt(pixels, 66.5, 26.5)]).to.deep.equal([
      WHITE,
      WHITE,
      WHITE,
    ]);
  });

  it('moves, enlarges and cuts off groups', async () => {
    const inner: Shape = { kind: 'group', x: 10, y: 10, scale: 2, shapes: [aBox(0, 0, 20, 20)] };
    const pixels = await pixelsOf({
      kind: 'group',
      x: 10,
      y: 0,
      clip: { width: 40, height: 30 },
      shapes: [inner],
    });
    expect([colourAt(pixels, 21, 11), colourAt(pixels, 49, 29)]).to.deep.equal([RED, RED]);
    expect([colourAt(pixels, 51, 20), colourAt(pixels, 30, 31)]).to.deep.equal([WHITE, WHITE]);
  });

  it('hatches what is filled with a pattern', async () => {
    const { data } = await pixelsOf({
      kind: 'rect',
      box: { x: 0, y: 0, width: 96, height: 48 },
      fill: STUB_FILL,
    });
    const shades = new Set(data.filter((_, at) => at % 4 === 0));
    expect(shades.has(255)).to.equal(true);
    expect(Math.min(...shades)).to.be.lessThan(140);
  });

  it('writes texts, also from below to above', async () => {
    const text: Shape = { kind: 'text', text: 'III', style, align: 'center', x: 24, baseline: 30 };
    const turned: Shape = { ...text, x: 70, isTurned: true };
    const { data, width } = await pixelsOf(text, turned);
    const spans = [
      [0, 48],
      [48, 96],
    ].map(([from = 0, to = 0]) => {
      const rows = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        const column = (at / 4) % width;
        const isIn = column >= from * RATIO && column < to * RATIO;
        if (isIn && (data[at] ?? 255) < 100) rows.add(Math.floor(at / 4 / width));
      }
      return rows.size;
    });
    expect(spans[0]).to.be.within(30, 60);
    expect(spans[1]).to.be.greaterThan(10);
  });

  it('dashes lines', async () => {
    const stroke = { colour: '#ff0000', width: 4, dash: [10, 10] };
    const pixels = await pixelsOf({ kind: 'path', d: 'M0 20H96', stroke });
    expect([colourAt(pixels, 5, 20), colourAt(pixels, 15, 20), colourAt(pixels, 25, 20)]).to.deep.equal([
      RED,
      WHITE,
      RED,
    ]);
  });

  it('lets a shape paint itself, in pixels and behind the others', async () => {
    let place: unknown;
    const painted: Shape = {
      kind: 'painted',
      box: { x: 10, y: 10, width: 40, height: 20 },
      // biome-ignore lint/correctness/useYield: a canvas asks for none.
      *shapes() {
        return [];
      },
      *paint(context, at) {
        place = at;
        context.fillStyle = '#0000ff';
        context.fillRect(at.left, at.top, at.width, at.height);
        yield undefined;
      },
    };
    const pixels = await pixelsOf({ kind: 'group', x: 2, y: 0, shapes: [painted, aBox(20, 15, 5, 5)] });
    expect(place).to.deep.equal({ left: 38, top: 31, width: 125, height: 63, ratio: RATIO });
    expect([colourAt(pixels, 15, 15), colourAt(pixels, 24, 17)]).to.deep.equal([BLUE, RED]);
  });

  it('knows how wide texts are before it lays them out', () => {
    const widths = (measure: MeasureText): Scene => ({
      ...sceneOf([]),
      width: measure('mm', style) / measure('m', style),
    });
    expect(tellMeasured(widths, 'monospace').width).to.be.closeTo(2, 0.05);
  });
});
