import puppeteer from 'puppeteer-core';
import { FLAGS } from './launch.mjs';

/** Reads colours from pictures in a browser of its own, which does nothing while another is measured. */
export class ImageReader {
  #browser;
  #page;

  static async start(executablePath) {
    const browser = await puppeteer.launch({ executablePath, args: FLAGS, protocolTimeout: 300_000 });
    const reader = new ImageReader();
    reader.#browser = browser;
    reader.#page = await browser.newPage();
    await reader.#page.evaluate(defineReading);
    return reader;
  }

  /** The frames with, in place of the image, the colours at points. */
  async coloursOf(frames, points) {
    const result = [];
    for (const { time, image } of frames) {
      const colours = await this.#page.evaluate(
        (data, places) => globalThis.coloursAt(data, 'image/jpeg', places),
        image,
        points,
      );
      result.push({ time, colours });
    }
    return result;
  }

  /** All pixels of a PNG. */
  async pixelsOf(image) {
    const { width, height, bytes } = await this.#page.evaluate(
      (data) => globalThis.pixelsOf(data, 'image/png'),
      image,
    );
    return { width, height, data: Buffer.from(bytes, 'base64') };
  }

  close() {
    return this.#browser.close();
  }
}

// Runs in the reader's page.
function defineReading() {
  const read = async (data, type) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  globalThis.coloursAt = async (data, type, points) => {
    const { width, height, data: pixels } = await read(data, type);
    return points.map(([x, y]) => {
      const start = 4 * (Math.min(height - 1, Math.floor(y)) * width + Math.min(width - 1, Math.floor(x)));
      return [...pixels.slice(start, start + 3)];
    });
  };
  globalThis.pixelsOf = async (data, type) => {
    const { width, height, data: pixels } = await read(data, type);
    const blob = new Blob([pixels]);
    const url = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
    return { width, height, bytes: url.slice(url.indexOf(',') + 1) };
  };
}
