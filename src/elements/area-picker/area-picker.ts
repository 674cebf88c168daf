import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LoadController } from '../../controllers/load-controller.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import { countryArea } from '../../domain/catalogue.js';
import { yesOrNo } from '../shared/converters.js';
import { areaEvent } from '../shared/events.js';
import { shownOf } from '../shared/load-view.js';
import { PickerElement, type PickerParts } from '../shared/picker-element.js';

type AreaPickerKit = typeof import('../area-picker-kit.js');
type NameKey = readonly [
  PickerParts<AreaPickerKit>,
  StatisticsSource | string,
  edition: string,
  code: string,
];
type Chooser = InstanceType<AreaPickerKit['AreaChooser']>;

/**
 * Finds any area while the reader types: by name, with the gemeente behind it, or by code, with accents and typing slips
 * forgiven. Before anything is typed it offers the areas around the chosen one, and those chosen here before. Nothing is
 * stored.
 *
 * @tag area-picker
 * @csspart suggestions - The list of areas to choose from.
 * @fires area-select - When the reader picks an area; it becomes the `area`.
 */
export class AreaPicker extends PickerElement<AreaPickerKit> {
  /**
   * Whether a button finds the area where the reader is, when he presses it and allows it. It is there only where the
   * outlines can tell, for the position stays on the reader's device.
   */
  @property({ type: Boolean, converter: yesOrNo }) location = false;

  #chooserMade: Chooser | undefined;
  #picked: Area | undefined;
  readonly #name = new LoadController(this, {
    key: () => this.#nameKey(),
    load: async ([{ catalogue, kit }, , edition, code], signal) =>
      kit.loadArea({ catalogue, edition, code }, this.activeSource(), signal),
  });

  protected override loadKit(): Promise<AreaPickerKit> {
    return import('../area-picker-kit.js');
  }

  protected override renderPicker(parts: PickerParts<AreaPickerKit>): TemplateResult {
    return this.#chooserOf(parts).render(this.label, this.#chosen(parts));
  }

  protected override updated(): void {
    super.updated();
    const active = this.renderRoot.querySelector('[role=option][aria-selected=true]');
    active?.scrollIntoView({ block: 'nearest' });
  }

  /** Code of the area on show: the catalogue's own where nobody chose. */
  get #code(): string {
    const { defaults, country } = this.parts?.catalogue ?? {};
    return this.wish.area || (defaults?.area ?? country?.code ?? '');
  }

  /** What to ask for to know the name of the chosen area; nothing where it is known. */
  #nameKey(): NameKey | undefined {
    const { parts, wish } = this;
    const code = this.#code;
    if (!parts || code === this.#picked?.code || code === parts.catalogue.country.code) return undefined;
    return [parts, this.place, parts.kit.editionOfWish(parts.catalogue, wish), code];
  }

  #chosen({ catalogue }: PickerParts<AreaPickerKit>): Area | undefined {
    const code = this.#code;
    if (code === catalogue.country.code) return countryArea(catalogue, '');
    if (code === this.#picked?.code) return this.#picked;
    const loaded = shownOf(this.#name.current);
    return loaded?.code === code ? loaded : undefined;
  }

  #chooserOf({ kit }: PickerParts<AreaPickerKit>): Chooser {
    this.#chooserMade ??= new kit.AreaChooser({
      element: this,
      catalogue: () => this.#need().catalogue,
      source: () => this.activeSource(),
      edition: () => kit.editionOfWish(this.#need().catalogue, this.wish),
      code: () => this.#code,
      language: () => this.language,
      offersLocation: () => this.location,
      choose: (area) => this.#choose(area),
    });
    return this.#chooserMade;
  }

  /** The field is drawn only when all parts are there. */
  #need(): PickerParts<AreaPickerKit> {
    const { parts } = this;
    if (!parts) throw new TypeError('A picker without a catalogue has no field');
    return parts;
  }

  #choose(area: Area): void {
    this.#picked = area;
    this.pick('area', area.code);
    // The same area again, while another was looked at within it.
    if (this.monitor && !this.area) this.pick('selected', '');
    this.dispatchEvent(areaEvent('area-select', area));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-picker': AreaPicker;
  }
}
