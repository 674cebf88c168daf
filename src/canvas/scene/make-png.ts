import { CSS_DPI, PAPER_DPI, ratioWithin } from '../../drawing/paper.js';
import { withDensity } from '../../drawing/picture/png-density.js';
import type { MeasureText, Scene } from '../../drawing/scene/scene.js';
import { fontOf, paintScene } from './paint-scene.js';

/**
 * A scene as a PNG that prints at its own size, painted on canvases that are given back afterwards. Rejects where the
 * browser cannot.
 * @param family The typeface, as a style sheet names it.
 */
export async function makePng(tell: (measure: MeasureText) => Scene, family: string): Promise<Blob> {
  const [canvas, scratch] = [document.createElement('canvas'), document.createElement('canvas')];
  try {
    const context = contextOf(canvas);
    const scene = tell(measureWith(context, family));
    const ratio = ratioWithin(PAPER_DPI / CSS_DPI, scene);
    Object.assign(canvas, {
      width: Math.round(scene.width * ratio),
      height: Math.round(scene.height * ratio),
    });
    await paintScene(scene, { context, scratch, family, ratio });
    const png = await encode(canvas);
    const sized = withDensity(new Uint8Array(await png.arrayBuffer()), ratio * CSS_DPI);
    return new Blob([sized], { type: png.type });
  } finally {
    for (const used of [canvas, scratch]) Object.assign(used, { width: 0, height: 0 });
  }
}

/** What a scene tells when its texts are as wide as a browser draws them in a typeface. */
export function tellMeasured(tell: (measure: MeasureText) => Scene, family: string): Scene {
  const canvas = document.createElement('canvas');
  try {
    return tell(measureWith(contextOf(canvas), family));
  } finally {
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to draw on');
  return context;
}

function measureWith(context: CanvasRenderingContext2D, family: string): MeasureText {
  return (text, style) => {
    context.font = fontOf(style, family);
    return context.measureText(text).width;
  };
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const { width, height } = canvas;
    const failure = new Error(`The browser could not make a picture of ${width} × ${height} pixels`);
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(failure)), 'image/png');
  });
}
