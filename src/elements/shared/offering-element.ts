import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import { ChoosingElement } from './choosing-element.js';
import type { Cited } from './cite/cited.js';
import type { Gathered, Presentation } from './presentation.js';

/** An element that a reader can take something home from, and that an author can tie to the figures it was made with. */
export abstract class OfferingElement<View> extends ChoosingElement {
  /**
   * The figure that the element was made with, such as `12.1`, `12.1*` or `withheld`. It says so when the figure of its
   * `area` (or `selected`), `indicator`, `origin` and `period` is another now.
   */
  @property() was = '';

  /** Day of the figures that the element was made with, such as `2024-12-31`. */
  @property({ attribute: 'was-on' }) wasOn = '';

  /** Release of figures that the element shows, and no other: then it says so, and shows what stands within its tags. */
  @property() frozen = '';

  /** Whether it has one table, which can be copied. */
  protected readonly hasTable: boolean = true;

  #revisions: typeof import('../revision-kit.js') | undefined;

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

  /** What ties the element to the figures it was made with. */
  protected get ties(): readonly string[] {
    return [this.was, this.wasOn, this.frozen];
  }

  /** Holds the element to the figures it was made with; throws a `ChoiceError` where it may not show those of now. */
  protected async holdToRelease(catalogue: Catalogue, choice: Choice): Promise<void> {
    if (!this.was && !this.frozen) return;
    this.#revisions = await import('../revision-kit.js');
    this.#revisions.holdToRelease(this, catalogue, choice);
  }

  /** What became of the figure that the element was made with. */
  protected renderRevision(
    gathered: Gathered<View>,
    presentation: Presentation,
    language: Language,
  ): unknown {
    return this.#revisions?.renderRevision(this, gathered, presentation, language) ?? nothing;
  }
}
