import type { TemplateResult } from 'lit';
import { indicatorSelectEvent } from '../shared/events.js';
import { PickerElement, type PickerParts } from '../shared/picker-element.js';

type PickersKit = typeof import('../pickers-kit.js');

/**
 * Chooses an indicator, by theme, from those with figures for the level of the chosen area. What the chosen one means is
 * one key away.
 *
 * @tag indicator-picker
 * @csspart definition - What the chosen indicator means.
 * @fires indicator-select - When the reader picks an indicator; it becomes the `indicator`.
 */
export class IndicatorPicker extends PickerElement<PickersKit> {
  protected override loadKit(): Promise<PickersKit> {
    return import('../pickers-kit.js');
  }

  protected override renderPicker({ catalogue, kit }: PickerParts<PickersKit>): TemplateResult {
    const { wish, label, language } = this;
    return kit.renderIndicators({ catalogue, wish, label, language, choose: this.#choose });
  }

  readonly #choose = (indicator: string): void => {
    this.pick('indicator', indicator);
    this.dispatchEvent(indicatorSelectEvent(indicator));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-picker': IndicatorPicker;
  }
}
