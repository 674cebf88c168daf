import type { TemplateResult } from 'lit';
import { PlayController } from '../../controllers/play-controller.js';
import { periodSelectEvent } from '../shared/events.js';
import { PickerElement, type PickerParts } from '../shared/picker-element.js';

type PickersKit = typeof import('../pickers-kit.js');

/**
 * Chooses a period from those with figures for the chosen indicator, group and level of area, on a slider. A button plays
 * them one after another, to the last; for who wants no motion it makes one step at every press.
 *
 * @tag period-slider
 * @fires period-select - When the reader picks a period, or plays on to it; it becomes the `period`.
 */
export class PeriodSlider extends PickerElement<PickersKit> {
  readonly #play = new PlayController(this, { step: () => this.#step() });
  #dragged: string | undefined;
  /** What playing did last, for the live region: of what a reader does with the slider itself that speaks. */
  #news = '';

  protected override loadKit(): Promise<PickersKit> {
    return import('../pickers-kit.js');
  }

  protected override renderPicker({ catalogue, kit }: PickerParts<PickersKit>): TemplateResult {
    const { wish, label, language } = this;
    return kit.renderPeriods({
      catalogue,
      wish,
      label,
      language,
      dragged: this.#dragged,
      isPlaying: this.#play.isPlaying,
      isByHand: this.#play.isByHand,
      news: this.#news,
      drag: this.#drag,
      choose: this.#chooseByHand,
      play: () => this.#play.press(),
    });
  }

  readonly #drag = (period: string | undefined): void => {
    this.#play.stop();
    this.#dragged = period;
    this.requestUpdate();
  };

  readonly #chooseByHand = (period: string): void => {
    this.#play.stop();
    this.#news = '';
    this.#choose(period);
  };

  #choose(period: string): void {
    this.#dragged = undefined;
    // The first step of a play is the reader's; those after it come by themselves.
    this.pick('period', period, this.#play.isPlaying ? 'play' : 'reader');
    this.dispatchEvent(periodSelectEvent(period));
    this.requestUpdate();
  }

  /** Goes to the next period, from the last to the first; tells whether more follow. */
  #step(): boolean {
    const { parts, wish, language } = this;
    if (!parts) return false;
    const { catalogue, kit } = parts;
    const { next, isLast } = kit.periodAfter(catalogue, wish);
    if (!next) return false;
    this.#news = kit.describeStep(next, isLast, language);
    this.#choose(next.id);
    return !isLast;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'period-slider': PeriodSlider;
  }
}
