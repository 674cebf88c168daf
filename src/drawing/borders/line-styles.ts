import { clamp } from '../../domain/clamp.js';
import type { BorderKind } from './border-kinds.js';

/** How a kind of border is drawn. */
export interface LineStyle {
  /** Width in pixels of the device. */
  readonly width: number;
  /** From 0, see-through, to 1. */
  readonly opacity: number;
}

/**
 * Where borders lie so close that they would cover the map, they are thin and faint; where there is room, they are
 * plain. In between, both change evenly with the zoom. Distances are CSS pixels per kilometre.
 */
const CLOSE = 2;
const ROOMY = 24;

/** Width in CSS pixels and opacity, where borders are close and where there is room. */
const STYLES: Readonly<Record<BorderKind, readonly [close: LineStyle, roomy: LineStyle]>> = {
  area: [
    { width: 0.5, opacity: 0.35 },
    { width: 1, opacity: 1 },
  ],
  gemeente: [
    { width: 0.7, opacity: 0.55 },
    { width: 2, opacity: 1 },
  ],
  outer: [
    { width: 0.9, opacity: 0.8 },
    { width: 1.5, opacity: 1 },
  ],
};

/**
 * Below this, buurten have so many borders in view that the width of their lines is kept to a pixel of the device: up
 * to there a browser draws them some ten times as fast.
 */
const CROWDED = 5;
const HAIRLINE = 1;

/**
 * Below this, as on a map of the country in a column of a page, most buurten are a pixel or two, and borders between
 * them would be all there is to see: they fade as the scale comes near it, and below it there are none.
 */
const CROWDED_OUT = 1;

/**
 * The style of a kind of border.
 * @param pixelsPerKilometre How far the map is zoomed in, in CSS pixels.
 * @param ratio Pixels of the device per CSS pixel.
 */
export function lineStyle(kind: BorderKind, pixelsPerKilometre: number, ratio: number): LineStyle {
  const [close, roomy] = STYLES[kind];
  const part = Math.log(pixelsPerKilometre / CLOSE) / Math.log(ROOMY / CLOSE);
  const between = (from: number, to: number) => from + (to - from) * clamp(part, 0, 1);
  const width = between(close.width, roomy.width) * ratio;
  const isCrowded = kind === 'area' && pixelsPerKilometre < CROWDED;
  return {
    width: isCrowded ? Math.min(width, HAIRLINE) : width,
    opacity: between(close.opacity, roomy.opacity) * (kind === 'area' ? roomFor(pixelsPerKilometre) : 1),
  };
}

/** From 0, where there is no room for borders between buurten, to 1. */
function roomFor(pixelsPerKilometre: number): number {
  return clamp((pixelsPerKilometre - CROWDED_OUT) / (CLOSE - CROWDED_OUT), 0, 1);
}
