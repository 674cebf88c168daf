import { nothing } from 'lit';
import type { Graphic } from '../../drawing/scene/graphic.js';
import { ChoosingElement } from './choosing-element.js';
import type { Cited } from './cite/cited.js';
import type { Gathered } from './presentation.js';

/** An element that a reader can take something home from, besides its figures and its table. */
export abstract class OfferingElement<View> extends ChoosingElement {
  /** Whether it has one table, which can be copied. */
  protected readonly hasTable: boolean = true;

  /** What tells the graphic for a picture, once a reader asks for one; nothing where there is no picture to be had. */
  protected teller(_gathered: Gathered<View>): (() => Promise<Graphic>) | undefined {
    return undefined;
  }

  /** What a reader can take home besides that, behind the buttons that all elements have. */
  protected renderDownloads(_gathered: Gathered<View>): unknown {
    return nothing;
  }

  /** What a reader cites when he asks for it: the figure that he picked, or the whole. */
  protected get cited(): Cited {
    return {};
  }
}
