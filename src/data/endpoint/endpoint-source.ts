import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Borders } from '../../domain/borders.js';
import { type Catalogue, findEdition } from '../../domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../../domain/level-figures.js';
import { originKey } from '../../domain/origin.js';
import type { Outlines } from '../../domain/outlines.js';
import type { Profile } from '../../domain/profile.js';
import { SharedRequests } from '../shared-requests.js';
import type { StatisticsSource } from '../statistics-source.js';
import { addressIn } from './addresses.js';
import { CATALOGUE_FILE, catalogueAddress } from './catalogue-address.js';
import { type Bundle, type CatalogueFile, decodeCatalogue, type FiguresBundle } from './catalogue-file.js';
import { EndpointError } from './endpoint-error.js';
import { browserNetwork, fetchBytes, fetchJson, type Network } from './fetch-json.js';

const furtherFiles = () => import('./further-files.js');
const countryFiles = () => import('./country-files.js');

type Decoder<Answer> = (content: unknown, file: string) => Answer;

/** Reads figures from a folder of static files, or from a single file that holds them all. */
export class EndpointSource implements StatisticsSource {
  readonly #base: URL;
  readonly #catalogueFile: string;
  readonly #network: Network;
  readonly #requests = new SharedRequests();
  /** Of the many small files that a map asks for once and then keeps itself. */
  readonly #details = new SharedRequests(0);

  /** @param endpoint Absolute address of the folder, or of a catalogue whose name ends in `.json`. */
  constructor(endpoint: URL, network: Network = browserNetwork) {
    const catalogue = catalogueAddress(endpoint);
    this.#base = new URL('.', catalogue);
    this.#catalogueFile = catalogue.pathname.slice(this.#base.pathname.length);
    this.#network = network;
  }

  catalogue(signal: AbortSignal): Promise<Catalogue> {
    return this.#catalogue(signal);
  }

  async areas(edition: string, level: AreaLevel, signal: AbortSignal): Promise<AreaList> {
    const catalogue = await this.#catalogue(signal);
    const bundle = bundleFor(catalogue, 'areas', edition);
    const count = findEdition(catalogue, edition)?.counts[level];
    return this.#read(catalogue, addressIn(bundle, { level }), signal, async () => {
      const { decodeAreas } = await furtherFiles();
      return (content, file) => decodeAreas(content, file, { bundle: bundle.bundle, edition, level, count });
    });
  }

  async figures(question: LevelQuestion, signal: AbortSignal): Promise<LevelFigures> {
    const catalogue = await this.#catalogue(signal);
    const { indicator, period, edition, level } = question;
    const bundle = bundleFor(catalogue, 'figures', indicator);
    const origin = originKey(question.origin);
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, indicator, origin, period, edition, level, count };
    const file = addressIn(bundle, { origin, period, level });
    if (bundle.columns?.levels.includes(level) && !isIncluded(catalogue, file)) {
      const column = addressIn(bundle.columns, { origin, period, level });
      const load = async (shared: AbortSignal) => {
        const [bytes, { decodeColumnFile }] = await Promise.all([
          fetchBytes(this.#base, column, shared, this.#network),
          countryFiles(),
        ]);
        return decodeColumnFile(bytes, column, expected);
      };
      return this.#requests.ask(column, load, signal);
    }
    return this.#read(catalogue, file, signal, async () => {
      const { decodeFigures } = await furtherFiles();
      return (content) => decodeFigures(content, file, expected);
    });
  }

  async profile(area: string, signal: AbortSignal): Promise<Profile> {
    const catalogue = await this.#catalogue(signal);
    const { profiles } = catalogue.files;
    const expected = { bundle: profiles.bundle, area, country: catalogue.country.code };
    return this.#read(catalogue, addressIn(profiles, { area }), signal, async () => {
      const { decodeProfile } = await furtherFiles();
      return (content, file) => decodeProfile(content, file, expected);
    });
  }

  async outlines(edition: string, scope: string, signal: AbortSignal): Promise<Outlines> {
    const catalogue = await this.#catalogue(signal);
    const bundle = bundleFor(catalogue, 'outlines', edition);
    return this.#read(catalogue, addressIn(bundle, { scope }), signal, async () => {
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
    const catalogue = await this.#catalogue(signal);
    const { files, country } = catalogue;
    const bundle =
      files.borders && Object.hasOwn(files.borders, edition) ? files.borders[edition] : undefined;
    const isCountry = scope === country.code;
    const levels = isCountry ? bundle?.country : bundle?.gemeente;
    if (!bundle || !levels?.includes(level)) return undefined;
    const file = addressIn(bundle, { scope, level });
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, edition, level, scope, count };
    const load = async (shared: AbortSignal) => {
      const [bytes, { decodeBorders }] = await Promise.all([
        fetchBytes(this.#base, file, shared, this.#network),
        countryFiles(),
      ]);
      return decodeBorders(bytes, file, expected);
    };
    return (isCountry ? this.#requests : this.#details).ask(file, load, signal);
  }

  #catalogue(signal: AbortSignal): Promise<CatalogueFile> {
    const file = this.#catalogueFile;
    const load = async (shared: AbortSignal) =>
      decodeCatalogue(await fetchJson(this.#base, file, shared, this.#network), file);
    return this.#requests.ask(file, load, signal);
  }

  /**
   * Decodes a file once for everybody who asks, from the catalogue's own documents where it stands there.
   * @param prepare Loads what decodes the file, while that is on its way.
   */
  #read<Answer>(
    catalogue: CatalogueFile,
    file: string,
    signal: AbortSignal,
    prepare: () => Promise<Decoder<Answer>>,
  ): Promise<Answer> {
    const load = async (shared: AbortSignal) => {
      const [content, decode] = await Promise.all([
        isIncluded(catalogue, file)
          ? catalogue.documents?.[file]
          : fetchJson(this.#base, file, shared, this.#network),
        prepare(),
      ]);
      return decode(content, file);
    };
    return this.#requests.ask(file, load, signal);
  }
}

/** Whether a file stands in the catalogue itself. */
function isIncluded({ documents }: CatalogueFile, file: string): boolean {
  return documents !== undefined && Object.hasOwn(documents, file);
}

function bundleFor(
  { files }: CatalogueFile,
  kind: 'areas' | 'outlines' | 'figures',
  id: string,
): Bundle & Pick<FiguresBundle, 'columns'> {
  const bundle = Object.hasOwn(files[kind], id) ? files[kind][id] : undefined;
  if (bundle) return bundle;
  throw new EndpointError(
    'not-found',
    CATALOGUE_FILE,
    `files.${kind}: expected an entry "${id}", found none`,
  );
}
