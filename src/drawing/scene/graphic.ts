import type { MeasureText, Shape } from './scene.js';

/** The files that a picture can be. */
export type PictureKind = 'png' | 'svg';

/** Where a graphic is told: how wide it can be, and how wide its texts are. */
export interface Room {
  /** In CSS pixels. */
  readonly width: number;
  readonly measure: MeasureText;
}

/** A graphic as shapes, from the top left corner of its room. */
export interface Told {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The graphic of an element as it stands on a picture, legend included. */
export interface Graphic {
  readonly tell: (room: Room) => Told;
  /** What must be said of it besides what stands around every graphic. */
  readonly remarks?: readonly string[];
}
