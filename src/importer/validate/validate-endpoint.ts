import { addressIn } from '../../data/endpoint/addresses.js';
import { decodeAreas } from '../../data/endpoint/areas-file.js';
import {
  type Bundle,
  CATALOGUE_FILE,
  type CatalogueFile,
  decodeCatalogue,
} from '../../data/endpoint/catalogue-file.js';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { decodeFigures } from '../../data/endpoint/figures-file.js';
import { decodeOutlines } from '../../data/endpoint/outlines-file.js';
import { decodeProfile } from '../../data/endpoint/profile-file.js';
import { type AreaLevel, isFinerThan } from '../../domain/area.js';
import { originKey } from '../../domain/origin.js';
import type { Progress } from '../build/progress.js';
import { refuseOtherFigures, refuseUnknownOutlines } from './cross-checks.js';
import type { EndpointReader } from './endpoint-reader.js';
import { inParallel } from './in-parallel.js';
import { KnownFigures } from './known-figures.js';
import { promisedFigures } from './promised-figures.js';

/** What was checked, and what was wrong. */
export interface Validation {
  /** Number of files that were read, by kind. */
  readonly checked: Readonly<Record<'areas' | 'figures' | 'profiles' | 'outlines', number>>;
  /** One line per file that is wrong, naming file, path and what was expected. */
  readonly problems: readonly string[];
}

/**
 * Reads every file an endpoint should have, through the decoders that the widgets use.
 * @throws {EndpointError} when the catalogue itself cannot be read: nothing else can be found without it.
 */
export async function validateEndpoint(reader: EndpointReader, progress: Progress): Promise<Validation> {
  const catalogue = decodeCatalogue(await reader.read(CATALOGUE_FILE));
  const run = new EndpointValidation(catalogue, reader);
  for (const step of ['areas', 'figures', 'profiles', 'outlines'] as const) {
    progress.step(`checking ${step}`);
    await run[step]();
  }
  progress.done();
  return { checked: run.checked, problems: run.problems };
}

class EndpointValidation {
  readonly checked = { areas: 0, figures: 0, profiles: 0, outlines: 0 };
  readonly problems: string[] = [];
  readonly #catalogue: CatalogueFile;
  readonly #reader: EndpointReader;
  readonly #known = new KnownFigures();

  constructor(catalogue: CatalogueFile, reader: EndpointReader) {
    this.#catalogue = catalogue;
    this.#reader = reader;
  }

  async areas(): Promise<void> {
    const wanted = this.#catalogue.editions.flatMap(({ id, counts }) =>
      Object.entries(counts).map(([level, count]) => ({ edition: id, level, count })),
    );
    await inParallel(wanted, (expected) =>
      this.#check(
        'areas',
        this.#catalogue.files.areas[expected.edition],
        expected,
        (content, file, bundle) => {
          this.#known.addAreas(decodeAreas(content, file, { ...expected, bundle }));
        },
      ),
    );
  }

  async figures(): Promise<void> {
    await inParallel(promisedFigures(this.#catalogue), (promised) => {
      const expected = { ...promised, origin: originKey(promised.origin) };
      const bundle = this.#catalogue.files.figures[promised.indicator];
      return this.#check('figures', bundle, expected, (content, file, hash) => {
        const count = this.#known.areas(promised.edition, promised.level)?.codes.length ?? 0;
        const { observations } = decodeFigures(content, file, { ...expected, bundle: hash, count });
        this.#known.addFigures(promised, promised.level, observations);
      });
    });
  }

  async profiles(): Promise<void> {
    const country = this.#catalogue.country.code;
    await inParallel([...new Set([country, ...this.#codesAt('gemeente')])], (area) =>
      this.#check('profiles', this.#catalogue.files.profiles, { area }, (content, file, bundle) => {
        const profile = decodeProfile(content, file, { bundle, area, country });
        refuseOtherFigures(file, profile, this.#catalogue, this.#known);
      }),
    );
  }

  async outlines(): Promise<void> {
    const drawn = this.#catalogue.editions.filter(({ outlines }) => outlines !== undefined);
    const wanted = drawn.flatMap(({ id, outlines }) => {
      const hasParts = outlines?.levels.some((level) => isFinerThan(level, 'gemeente'));
      const gemeenten = hasParts ? (this.#known.areas(id, 'gemeente')?.codes ?? []) : [];
      return [this.#catalogue.country.code, ...gemeenten].map((scope) => ({ edition: id, scope }));
    });
    await inParallel(wanted, (expected) =>
      this.#check(
        'outlines',
        this.#catalogue.files.outlines[expected.edition],
        expected,
        (content, file, bundle) => {
          const outlines = decodeOutlines(content, file, { bundle, edition: expected.edition });
          refuseUnknownOutlines(file, outlines, this.#known);
        },
      ),
    );
  }

  async #check(
    kind: keyof Validation['checked'],
    bundle: Bundle | undefined,
    values: Readonly<Record<string, string | number | undefined>>,
    decode: (content: unknown, file: string, bundle: string) => void,
  ): Promise<void> {
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    try {
      if (!bundle)
        throw new EndpointError(
          'damaged',
          CATALOGUE_FILE,
          `files.${kind}: nothing for ${JSON.stringify(texts)}`,
        );
      const file = addressIn(bundle, texts);
      decode(await this.#read(file), file, bundle.bundle);
      this.checked[kind] += 1;
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      this.problems.push(error.message);
    }
  }

  #read(file: string): unknown {
    const { documents } = this.#catalogue;
    return documents && Object.hasOwn(documents, file) ? documents[file] : this.#reader.read(file);
  }

  #codesAt(level: AreaLevel): readonly string[] {
    return this.#catalogue.editions.flatMap(({ id }) => this.#known.areas(id, level)?.codes ?? []);
  }
}
