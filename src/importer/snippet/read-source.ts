import { addressIn, bundleIn } from '../../data/endpoint/addresses.js';
import { decodeAreas } from '../../data/endpoint/areas-file.js';
import { type CatalogueFile, decodeCatalogue } from '../../data/endpoint/catalogue-file.js';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { decodeFigures } from '../../data/endpoint/figures-file.js';
import { decodeProfile } from '../../data/endpoint/profile-file.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { findEdition } from '../../domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../../domain/level-figures.js';
import { originKey } from '../../domain/origin.js';
import type { Profile } from '../../domain/profile.js';
import type { EndpointReader } from '../validate/endpoint-reader.js';

/** The figures of an endpoint for a command, decoded as elements decode them. It has nothing to draw a map with. */
export class ReadSource implements StatisticsSource {
  readonly #reader: EndpointReader;
  #catalogue: Promise<CatalogueFile> | undefined;

  constructor(reader: EndpointReader) {
    this.#reader = reader;
  }

  catalogue(): Promise<CatalogueFile> {
    const { catalogue } = this.#reader;
    this.#catalogue ??= this.#reader.read(catalogue).then((content) => decodeCatalogue(content, catalogue));
    return this.#catalogue;
  }

  async areas(edition: string, level: AreaLevel): Promise<AreaList> {
    const catalogue = await this.catalogue();
    const bundle = bundleIn(catalogue, 'areas', edition, this.#reader.catalogue);
    const file = addressIn(bundle, { level });
    const count = findEdition(catalogue, edition)?.counts[level];
    return decodeAreas(await this.#read(file), file, { bundle: bundle.bundle, edition, level, count });
  }

  async figures(question: LevelQuestion): Promise<LevelFigures> {
    const catalogue = await this.catalogue();
    const { indicator, period, edition, level } = question;
    const bundle = bundleIn(catalogue, 'figures', indicator, this.#reader.catalogue);
    const origin = originKey(question.origin);
    const file = addressIn(bundle, { origin, period, level });
    const count = findEdition(catalogue, edition)?.counts[level] ?? 0;
    const expected = { bundle: bundle.bundle, indicator, origin, period, edition, level, count };
    return decodeFigures(await this.#read(file), file, expected);
  }

  async profile(area: string): Promise<Profile> {
    const { files, country } = await this.catalogue();
    const file = addressIn(files.profiles, { area });
    const expected = { bundle: files.profiles.bundle, area, country: country.code };
    return decodeProfile(await this.#read(file), file, expected);
  }

  async outlines(): Promise<never> {
    throw new EndpointError('not-found', 'outlines', 'not read by this command');
  }

  async borders(): Promise<undefined> {
    return undefined;
  }

  /** A file, from the catalogue's own documents where it stands there. */
  async #read(file: string): Promise<unknown> {
    const { documents } = await this.catalogue();
    return documents && Object.hasOwn(documents, file) ? documents[file] : this.#reader.read(file);
  }
}
