import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Borders } from '../../domain/borders.js';
import { type Catalogue, findEdition } from '../../domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../../domain/level-figures.js';
import { originKey } from '../../domain/origin.js';
import type { Outlines } from '../../domain/outlines.js';
import type { Profile } from '../../domain/profile.js';
import { quietly } from '../quietly.js';
import { SharedRequests } from '../shared-requests.js';
import type { StatisticsSource } from '../statistics-source.js';
import { addressIn, bundleIn } from './addresses.js';
import { catalogueAddress } from './catalogue-address.js';
import type { CatalogueFile } from './catalogue-file.js';
import { CurrentCatalogue } from './current-catalogue.js';
import { EndpointFolder } from './endpoint-folder.js';
import { browserNetwork, type Network } from './network.js';

const furtherFiles = () => import('./further-files.js');
const countryFiles = () => import('./country-files.js');

type Decode<Content, Answer> = (content: Content, file: string) => Answer;

/** A file of the release that a catalogue names. */
interface ReleasedFile {
  readonly catalogue: CatalogueFile;
  readonly bundle: string;
  readonly file: string;
}

/** Reads figures from a folder of static files, or from a single file that holds them all. */
export class EndpointSource implements StatisticsSource {
  readonly #folder: EndpointFolder;
  readonly #current: CurrentCatalogue;
  readonly #requests = new SharedRequests();
  /** Of the many small files that a map asks for once and then keeps itself. */
  readonly #details = new SharedRequests(0);

  /** @param endpoint Absolute address of the folder, or of a catalogue whose name ends in `.json`. */
  constructor(endpoint: URL, network: Network = browserNetwork) {
    const catalogue = catalogueAddress(endpoint);
    const base = new URL('.', catalogue);
    this.#folder = new EndpointFolder(base, network);
    this.#current = new CurrentCatalogue(this.#folder, catalogue.pathname.slice(base.pathname.length));
  }

  catalogue(signal: AbortSignal): Promise<Catalogue> {
    return this.#current.ask(signal);
  }

  isCurrent(catalogue: Catalogue): boolean {
    return this.#current.is(catalogue);
  }

  async areas(edition: string, level: AreaLevel, signal: AbortSignal): Promise<AreaList> {
    const catalogue = await this.#current.ask(signal);
    const bundle = bundleIn(catalogue, 'areas', edition, this.#current.file);
    const count = findEdition(catalogue, edition)?.counts[level];
    const file = addressIn(bundle, { level });
    return this.#read({ catalogue, bundle: bundle.bundle, file }, signal, async () => {
      const { decodeAreas } = await furtherFiles();
      return (content, file) => decodeAreas(content, file, { bundle: bundle.bundle, edition, level, count });
    });
  }

  async figures(question: LevelQuestion, signal: AbortSignal): Promise<LevelFigures> {
    const catalogue = await this.#current.ask(signal);
    const { indicator, period, edition, level } = question;
    const bundle = bundleIn(catalogue, 'figures', indicator, this.#current.file);
    const origin = originKey(question.origin);
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, indicator, origin, period, edition, level, count };
    const file = addressIn(bundle, { origin, period, level });
    if (bundle.columns?.levels.includes(level) && !isIncluded(catalogue, file)) {
      const column = addressIn(bundle.columns, { origin, period, level });
      return this.#readBytes({ catalogue, bundle: bundle.bundle, file: column }, signal, async () => {
        const { decodeColumnFile } = await countryFiles();
        return (bytes) => decodeColumnFile(bytes, column, expected);
      });
    }
    return this.#read({ catalogue, bundle: bundle.bundle, file }, signal, async () => {
      const { decodeFigures } = await furtherFiles();
      return (content) => decodeFigures(content, file, expected);
    });
  }

  async profile(area: string, signal: AbortSignal): Promise<Profile> {
    const catalogue = await this.#current.ask(signal);
    const { profiles } = catalogue.files;
    const expected = { bundle: profiles.bundle, area, country: catalogue.country.code };
    const file = addressIn(profiles, { area });
    return this.#read({ catalogue, bundle: profiles.bundle, file }, signal, async () => {
      const { decodeProfile } = await furtherFiles();
      return (content, file) => decodeProfile(content, file, expected);
    });
  }

  async outlines(edition: string, scope: string, signal: AbortSignal): Promise<Outlines> {
    const catalogue = await this.#current.ask(signal);
    const bundle = bundleIn(catalogue, 'outlines', edition, this.#current.file);
    const file = addressIn(bundle, { scope });
    return this.#read({ catalogue, bundle: bundle.bundle, file }, signal, async () => {
      const { decodeOutlines } = await furtherFiles();
      return (content, file) => decodeOutlines(content, file, { bundle: bundle.bundle, edition });
    });
  }

  async borders(
    edition: string,
    level: AreaLevel,
    scope: string,
    signal: AbortSignal,
  ): Promise<Borders | undefined> {
    const catalogue = await this.#current.ask(signal);
    const { files, country } = catalogue;
    const bundle =
      files.borders && Object.hasOwn(files.borders, edition) ? files.borders[edition] : undefined;
    const isCountry = scope === country.code;
    const levels = isCountry ? bundle?.country : bundle?.gemeente;
    if (!bundle || !levels?.includes(level)) return undefined;
    const file = addressIn(bundle, { scope, level });
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, edition, level, scope, count };
    const requests = isCountry ? this.#requests : this.#details;
    const prepare = async () => {
      const { decodeBorders } = await countryFiles();
      return (bytes: Uint8Array) => decodeBorders(bytes, file, expected);
    };
    return this.#readBytes({ catalogue, bundle: bundle.bundle, file }, signal, prepare, requests);
  }

  /**
   * Decodes a file once for everybody who asks, from the catalogue's own documents where it stands there.
   * @param prepare Loads what decodes the file, while that is on its way.
   */
  #read<Answer>(
    released: ReleasedFile,
    signal: AbortSignal,
    prepare: () => Promise<Decode<unknown, Answer>>,
  ): Promise<Answer> {
    const { catalogue, file } = released;
    const load = async (shared: AbortSignal) => {
      const decoding = quietly(prepare());
      const decode = async (content: unknown) => (await decoding)(content, file);
      return isIncluded(catalogue, file)
        ? decode(catalogue.documents?.[file])
        : this.#folder.json(file, shared, decode);
    };
    return this.#ask(released, load, signal);
  }

  /** As `#read`, for a file of bytes. */
  #readBytes<Answer>(
    released: ReleasedFile,
    signal: AbortSignal,
    prepare: () => Promise<Decode<Uint8Array, Answer>>,
    requests = this.#requests,
  ): Promise<Answer> {
    const { file } = released;
    const load = (shared: AbortSignal) => {
      const decoding = quietly(prepare());
      return this.#folder.bytes(file, shared, async (bytes) => (await decoding)(bytes, file));
    };
    return this.#ask(released, load, signal, requests);
  }

  #ask<Answer>(
    { catalogue, bundle, file }: ReleasedFile,
    load: (signal: AbortSignal) => Promise<Answer>,
    signal: AbortSignal,
    requests = this.#requests,
  ): Promise<Answer> {
    const loadOrExplain = (shared: AbortSignal) =>
      load(shared).catch(async (error: unknown) => {
        throw await this.#current.explain(error, catalogue, shared);
      });
    // A publisher may release other figures under the same address.
    return requests.ask(`${bundle} ${file}`, loadOrExplain, signal);
  }
}

/** Whether a file stands in the catalogue itself. */
function isIncluded({ documents }: CatalogueFile, file: string): boolean {
  return documents !== undefined && Object.hasOwn(documents, file);
}
