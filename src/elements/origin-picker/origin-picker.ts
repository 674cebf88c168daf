import type { TemplateResult } from 'lit';
import { type Origin, originKey } from '../../domain/origin.js';
import { originSelectEvent } from '../shared/events.js';
import { PickerElement, type PickerParts } from '../shared/picker-element.js';

type PickersKit = typeof import('../pickers-kit.js');

/**
 * Chooses a group by origin, in the order and nesting of its scheme and never ranked; groups of different schemes stand
 * apart.
 *
 * @tag origin-picker
 * @csspart definition - Who the chosen group is.
 * @fires origin-select - When the reader picks a group; it becomes the `origin`.
 */
export class OriginPicker extends PickerElement<PickersKit> {
  protected override loadKit(): Promise<PickersKit> {
    return import('../pickers-kit.js');
  }

  protected override renderPicker({ catalogue, kit }: PickerParts<PickersKit>): TemplateResult {
    const { wish, label, language } = this;
    return kit.renderOrigins({ catalogue, wish, label, language, choose: this.#choose });
  }

  readonly #choose = (origin: Origin): void => {
    this.pick('origin', originKey(origin));
    this.dispatchEvent(originSelectEvent(origin));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'origin-picker': OriginPicker;
  }
}
