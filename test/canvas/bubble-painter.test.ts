import { expect } from 'chai';
import { BubblePainter } from '../../src/canvas/bubble-painter.js';
import { type Bubbles, EDGES, PLOT_MARGIN } from '../../src/drawing/bubbles.js';
import { onPage, until } from '../support/on-page.js';

const WIDTH = 428;
/** Width of the plot within its margin. */
const PLOT = WIDTH / (1 + 2 * PLOT_MARGIN);

function bubbles(changes: Partial<Bubbles> = {}): Bubbles {
  return {
    x: Float32Array.of(0.5),
    y: Float32Array.of(0.375),
    radii: Float32Array.of(0.03),
    sized: Uint8Array.of(1),
    unclear: Uint8Array.of(0),
    edges: Uint8Array.of(EDGES.none),
    order: Uint32Array.of(0),
    ...changes,
  };
}

function aCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {
    color: 'rgb(200, 0, 0)',
    display: 'block',
    height: '328px',
    outlineColor: 'rgb(255, 255, 255)',
    width: `${WIDTH}px`,
  });
  return onPage(canvas);
}

/** How much of a pixel is covered, some way to the right of the middle of the plot, in parts of its width. */
function coverAt(canvas: HTMLCanvasElement, right = 0): number {
  const scale = canvas.width / WIDTH;
  const [x, y] = [(0.5 + PLOT_MARGIN + right) * PLOT * scale, (0.375 + PLOT_MARGIN) * PLOT * scale];
  return canvas.getContext('2d')?.getImageData(Math.round(x), Math.round(y), 1, 1).data[3] ?? 0;
}

async function drawn(of: Bubbles): Promise<{ canvas: HTMLCanvasElement; painter: BubblePainter }> {
  const [canvas, painter] = [aCanvas(), new BubblePainter()];
  painter.show(canvas, of);
  await painter.painted;
  return { canvas, painter };
}

describe('BubblePainter', () => {
  it('draws a point as large as it is', async () => {
    const { canvas } = await drawn(bubbles());
    expect(coverAt(canvas)).to.be.greaterThan(100);
    expect(coverAt(canvas, 0.02)).to.be.greaterThan(100);
    expect(coverAt(canvas, 0.05)).to.equal(0);
  });

  it('draws a small mark where the size is not known', async () => {
    const { canvas } = await drawn(bubbles({ sized: Uint8Array.of(0) }));
    expect(coverAt(canvas)).to.be.greaterThan(100);
    expect(coverAt(canvas, 0.02)).to.equal(0);
  });

  it('draws an arrow for what lies beyond an axis', async () => {
    const { canvas } = await drawn(bubbles({ edges: Uint8Array.of(EDGES.right) }));
    expect(coverAt(canvas, -0.008)).to.be.greaterThan(150);
    expect(coverAt(canvas, 0.01)).to.equal(0);
  });

  it('draws nothing where there is no point', async () => {
    const { canvas } = await drawn(bubbles({ order: new Uint32Array() }));
    expect(coverAt(canvas)).to.equal(0);
  });

  it('is done when the newest points are on screen, where others were asked for meanwhile', async () => {
    const { now } = performance;
    let time = 0;
    // Every step is a slice of its own.
    performance.now = () => (time += 1000);
    try {
      const [canvas, painter] = [aCanvas(), new BubblePainter()];
      // The one point over and over.
      const many = { order: new Uint32Array(1000) };
      painter.show(canvas, bubbles(many));
      const done = painter.painted;
      painter.show(canvas, bubbles(many));
      await done;
      expect(coverAt(canvas)).to.be.greaterThan(100);
    } finally {
      performance.now = now;
    }
  });

  it('draws anew when the canvas has another size', async () => {
    const { canvas } = await drawn(bubbles());
    const before = canvas.width;
    canvas.style.width = `${WIDTH / 2}px`;
    await until(() => canvas.width !== before);
    expect(canvas.width).to.equal(before / 2);
  });

  it('draws with more pixels for paper, and as before after that', async () => {
    const { canvas, painter } = await drawn(bubbles());
    const before = canvas.width;
    dispatchEvent(new Event('beforeprint'));
    expect(canvas.width).to.be.closeTo(3.2 * WIDTH, 1);
    expect(coverAt(canvas)).to.be.greaterThan(100);
    dispatchEvent(new Event('afterprint'));
    await painter.painted;
    expect(canvas.width).to.equal(before);
  });

  it('gives its memory back, and draws no more', async () => {
    const { canvas, painter } = await drawn(bubbles());
    painter.release();
    dispatchEvent(new Event('beforeprint'));
    expect(canvas.width).to.equal(0);
  });
});
