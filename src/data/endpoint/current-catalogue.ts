import { SharedRequests } from '../shared-requests.js';
import { type CatalogueFile, decodeCatalogue } from './catalogue-file.js';
import { EndpointError } from './endpoint-error.js';
import type { EndpointFolder } from './endpoint-folder.js';

/** The catalogue of an endpoint: kept, until its files show that it is of the past. */
export class CurrentCatalogue {
  /** Its address in the endpoint. */
  readonly file: string;
  readonly #folder: EndpointFolder;
  readonly #kept = new SharedRequests();
  readonly #checks = new SharedRequests(0);
  #now: CatalogueFile | undefined;
  /** The question that makes its answer the catalogue of now; none where that is known, or was forgotten. */
  #asking: object | undefined;

  constructor(folder: EndpointFolder, file: string) {
    this.#folder = folder;
    this.file = file;
  }

  /** The catalogue; asked for once. */
  ask(signal: AbortSignal): Promise<CatalogueFile> {
    const load = async (shared: AbortSignal) => {
      const asking = {};
      this.#asking = asking;
      const catalogue = await this.#load(shared);
      // One that was overtaken may come last. Who waited for it finds that it is not the one of now, and asks again.
      if (this.#asking === asking) this.#now = catalogue;
      return catalogue;
    };
    return this.#kept.ask(this.file, load, signal);
  }

  /** Whether a catalogue is the one that questions are answered by. */
  is(catalogue: unknown): boolean {
    return catalogue === this.#now;
  }

  /**
   * What to say of a failure of one of its files: a file that is of another release, or not there any more, may mean that
   * the figures were renewed. The next question then finds the catalogue of now.
   */
  async explain(error: unknown, known: CatalogueFile, signal: AbortSignal): Promise<unknown> {
    if (!(error instanceof EndpointError)) return error;
    const isWithin = known.documents !== undefined && Object.hasOwn(known.documents, error.file);
    // What is wrong with an older one says nothing of the one of now.
    if (this.is(known) && (isWithin || error.fault === 'other-release')) this.#forget();
    return error.fault === 'not-found' && (await this.#isRenewed(known, signal))
      ? new EndpointError('other-release', error.file, `${error.detail}, and the catalogue was renewed`, {
          cause: error,
        })
      : error;
  }

  /** Whether the server has another catalogue by now; asked once for all who wonder at the same time. */
  async #isRenewed(known: CatalogueFile, signal: AbortSignal): Promise<boolean> {
    this.#folder.distrust(this.file);
    const now = await this.#checks.ask(this.file, (shared) => this.#load(shared), signal).catch(() => known);
    signal.throwIfAborted();
    const isRenewed = JSON.stringify(now.files) !== JSON.stringify(known.files);
    if (isRenewed) this.#keep(now);
    return isRenewed;
  }

  #load(signal: AbortSignal): Promise<CatalogueFile> {
    return this.#folder.json(this.file, signal, (content) => decodeCatalogue(content, this.file));
  }

  #keep(catalogue: CatalogueFile): void {
    this.#now = catalogue;
    this.#asking = undefined;
    this.#kept.forget(this.file);
    // Kept for whoever asks next, so nobody leaves it.
    void this.#kept.ask(this.file, async () => catalogue, new AbortController().signal);
  }

  #forget(): void {
    this.#now = undefined;
    this.#asking = undefined;
    this.#folder.distrust(this.file);
    this.#kept.forget(this.file);
  }
}
