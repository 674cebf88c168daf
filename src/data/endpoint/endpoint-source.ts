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
import { decodeAreas } from './areas-file.js';
import { decodeBorders } from './borders-file.js';
import { type Bundle, CATALOGUE_FILE, type CatalogueFile, decodeCatalogue } from './catalogue-file.js';
import { EndpointError } from './endpoint-error.js';
import { browserNetwork, fetchBytes, fetchJson, type Network } from './fetch-json.js';
import { decodeFigures } from './figures-file.js';
import { decodeOutlines } from './outlines-file.js';
import { decodeProfile } from './profile-file.js';

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
    const isFile = endpoint.pathname.endsWith('.json');
    this.#base = isFile ? new URL('.', endpoint) : withTrailingSlash(endpoint);
    this.#catalogueFile = isFile ? (endpoint.pathname.split('/').at(-1) ?? '') : CATALOGUE_FILE;
    this.#network = network;
  }

  catalogue(signal: AbortSignal): Promise<Catalogue> {
    return this.#catalogue(signal);
  }

  async areas(edition: string, level: AreaLevel, signal: AbortSignal): Promise<AreaList> {
    const catalogue = await this.#catalogue(signal);
    const bundle = bundleFor(catalogue, 'areas', edition);
    const count = findEdition(catalogue, edition)?.counts[level];
    return this.#read(catalogue, addressIn(bundle, { level }), signal, (content, file) =>
      decodeAreas(content, file, { bundle: bundle.bundle, edition, level, count }),
    );
  }

  async figures(question: LevelQuestion, signal: AbortSignal): Promise<LevelFigures> {
    const catalogue = await this.#catalogue(signal);
    const { indicator, period, edition, level } = question;
    const bundle = bundleFor(catalogue, 'figures', indicator);
    const origin = originKey(question.origin);
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, indicator, origin, period, edition, level, count };
    return this.#read(catalogue, addressIn(bundle, { origin, period, level }), signal, (content, file) =>
      decodeFigures(content, file, expected),
    );
  }

  async profile(area: string, signal: AbortSignal): Promise<Profile> {
    const catalogue = await this.#catalogue(signal);
    const { profiles } = catalogue.files;
    return this.#read(catalogue, addressIn(profiles, { area }), signal, (content, file) =>
      decodeProfile(content, file, { bundle: profiles.bundle, area, country: catalogue.country.code }),
    );
  }

  async outlines(edition: string, scope: string, signal: AbortSignal): Promise<Outlines> {
    const catalogue = await this.#catalogue(signal);
    const bundle = bundleFor(catalogue, 'outlines', edition);
    return this.#read(catalogue, addressIn(bundle, { scope }), signal, (content, file) =>
      decodeOutlines(content, file, { bundle: bundle.bundle, edition }),
    );
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
    const load = async (shared: AbortSignal) =>
      decodeBorders(await fetchBytes(this.#base, file, shared, this.#network), file, {
        bundle: bundle.bundle,
        edition,
        level,
        scope,
        count,
      });
    return (isCountry ? this.#requests : this.#details).ask(file, load, signal);
  }

  #catalogue(signal: AbortSignal): Promise<CatalogueFile> {
    const file = this.#catalogueFile;
    const load = async (shared: AbortSignal) =>
      decodeCatalogue(await fetchJson(this.#base, file, shared, this.#network), file);
    return this.#requests.ask(file, load, signal);
  }

  /** Decodes a file once for everybody who asks, from the catalogue's own documents where it stands there. */
  #read<Answer>(
    { documents }: CatalogueFile,
    file: string,
    signal: AbortSignal,
    decode: (content: unknown, file: string) => Answer,
  ): Promise<Answer> {
    const load = async (shared: AbortSignal) => {
      const isIncluded = documents && Object.hasOwn(documents, file);
      const content = isIncluded ? documents[file] : await fetchJson(this.#base, file, shared, this.#network);
      return decode(content, file);
    };
    return this.#requests.ask(file, load, signal);
  }
}

function bundleFor({ files }: CatalogueFile, kind: 'areas' | 'outlines' | 'figures', id: string): Bundle {
  const bundle = Object.hasOwn(files[kind], id) ? files[kind][id] : undefined;
  if (bundle) return bundle;
  throw new EndpointError(
    'not-found',
    CATALOGUE_FILE,
    `files.${kind}: expected an entry "${id}", found none`,
  );
}

function withTrailingSlash(address: URL): URL {
  return address.pathname.endsWith('/') ? address : new URL(`${address.pathname}/${address.search}`, address);
}
