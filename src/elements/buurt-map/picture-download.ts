import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { TOTAL } from '../../domain/origin.js';
import { mapWords } from '../../text/map-words.js';

/** The element, as far as a picture of it is concerned. */
export interface Pictured {
  picture(): Promise<Blob>;
  requestUpdate(): void;
}

/** The button that saves the map as a picture, and what is said while it is drawn or when that fails. */
export class PictureDownload {
  readonly #element: Pictured;
  #isDrawing = false;
  #error: unknown;

  constructor(element: Pictured) {
    this.#element = element;
  }

  /** The button stays where it is meanwhile, or the focus would be lost. */
  render(choice: Choice, language: Language): TemplateResult {
    const words = mapWords[language];
    const save = () => void this.#save(`${pictureName(choice)}.png`);
    return html`<button part="button" type="button" class="download picture" aria-disabled=${this.#isDrawing}
        @click=${save}>${words.picture}</button>
      <div role="status">
        ${this.#isDrawing ? html`<p>${words.drawing}</p>` : nothing}
        ${this.#error ? this.#renderFailure(words.notDrawn) : nothing}
      </div>`;
  }

  #renderFailure(words: string): TemplateResult {
    const detail = this.#error instanceof Error ? this.#error.message : '';
    return html`<p>${words} <span class="detail" lang="en">${detail}</span></p>`;
  }

  async #save(name: string): Promise<void> {
    if (this.#isDrawing) return;
    this.#show(true, undefined);
    try {
      const [{ saveFile }, picture] = await Promise.all([
        import('../shared/save-file.js'),
        this.#element.picture(),
      ]);
      saveFile(name, picture);
      this.#show(false, undefined);
    } catch (error) {
      this.#show(false, error);
    }
  }

  #show(isDrawing: boolean, error: unknown): void {
    this.#isDrawing = isDrawing;
    this.#error = error;
    this.#element.requestUpdate();
  }
}

/** Name of the file: indicator, group, area and period. */
function pictureName({ indicator, origin, area, period }: Choice): string {
  const group = origin.group === TOTAL ? [] : [origin.group];
  return ['buurtmonitor', indicator.id, ...group, area, period.id].join('-');
}
