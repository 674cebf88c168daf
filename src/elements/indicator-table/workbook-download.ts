import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import { tableWords } from '../../text/table-words.js';
import type { Gathered } from '../shared/presentation.js';
import { saveFile } from '../shared/save-file.js';
import type { TableView } from './gather-table.js';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers a table as a spreadsheet; what writes it is loaded when a reader asks. */
export class WorkbookDownload {
  readonly #host: ReactiveControllerHost;
  #state: 'idle' | 'busy' | 'failed' = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The button, and how it goes.
   * @param rows Gives the rows that the reader has on show.
   */
  render(gathered: Gathered<TableView>, rows: () => readonly number[], language: Language): TemplateResult {
    const words = tableWords[language];
    const said = { idle: '', busy: words.preparing, failed: words.downloadFailed }[this.#state];
    return html`<button
        part="button"
        type="button"
        class="download workbook"
        aria-disabled=${this.#state === 'busy'}
        @click=${() => this.#save(gathered, rows(), language)}
      >
        ${words.download}
      </button>
      <span role="status">${said}</span>`;
  }

  async #save(gathered: Gathered<TableView>, rows: readonly number[], language: Language): Promise<void> {
    if (this.#state === 'busy') return;
    this.#tell('busy');
    try {
      const { choice } = gathered;
      const name = ['buurtmonitor', choice.indicator.id, choice.area, choice.period.id].join('-');
      const { makeWorkbook } = await import('./make-workbook.js');
      const bytes = await makeWorkbook(gathered, rows, language);
      saveFile(`${name}.xlsx`, new Blob([bytes], { type: XLSX_TYPE }));
      this.#tell('idle');
    } catch {
      this.#tell('failed');
    }
  }

  #tell(state: 'idle' | 'busy' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
