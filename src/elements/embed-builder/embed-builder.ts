import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ElementState } from '../../controllers/state-controller.js';
import { PickerElement, type PickerParts } from '../shared/picker-element.js';

type BuilderKit = typeof import('./builder-kit.js');
type Desk = InstanceType<BuilderKit['BuilderDesk']>;

/**
 * For web editors: chooses an element, an area, an indicator, a group and a period, shows it live, and gives the code to
 * paste: a tag, a tag with its fallback, a frame, an oEmbed link or a fixed picture, with figures that are always the
 * newest, that say when they were revised, or that are frozen.
 *
 * @tag embed-builder
 * @csspart heading - The heading.
 * @csspart preview - Around the live element.
 * @csspart code - The code to paste.
 * @fires embed-copy - When the editor copied the code; `detail` has its `kind` and `text`.
 */
export class EmbedBuilder extends PickerElement<BuilderKit> {
  /** The element to begin with, such as `indicator-compare`; the map if left out. */
  @property() tag = '';

  /** Address of the folder with the files of this library, for pages that are to load them: `https://…/buurtmonitor/0.1.0/`. */
  @property() library = '';

  /** Address that a fallback links to; that of this page if left out. */
  @property() link = '';

  /** Address of the folder for oEmbed answers; `oembed/` in that of `library` if left out. */
  @property() answers = '';

  /** Level of the heading, 1 to 6, to fit the page's own. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #deskMade: Desk | undefined;

  protected override get stateOfMore(): ElementState {
    return this.#deskMade?.state ?? 'loading';
  }

  protected override async loadKit(): Promise<BuilderKit> {
    const kit = await import('./builder-kit.js');
    await kit.registerPickers();
    return kit;
  }

  protected override renderPicker({ catalogue, kit }: PickerParts<BuilderKit>): TemplateResult {
    this.#deskMade ??= new kit.BuilderDesk(this, {
      source: () => this.activeSource(),
      place: () => this.place,
      endpoint: () => this.endpointAddress,
      wish: () => this.wish,
      language: () => this.language,
    });
    return this.#deskMade.render(catalogue);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
