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
import type { AreaList } from '../../domain/area-list.js';
import { originKey, originOf } from '../../domain/origin.js';
import type { Progress } from '../build/progress.js';
import { refuseUnknownAreas, refuseUnknownFigures } from './cross-checks.js';
import type { EndpointReader } from './endpoint-reader.js';
import { inParallel } from './in-parallel.js';

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
  readonly #areas = new Map<string, AreaList>();

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
          this.#areas.set(
            `${expected.edition} ${expected.level}`,
            decodeAreas(content, file, { ...expected, bundle }),
          );
        },
      ),
    );
  }

  async figures(): Promise<void> {
    const wanted = this.#catalogue.indicators.flatMap(({ id, coverage }) =>
      coverage.flatMap(({ scheme, groups, levels, periods }) =>
        groups.flatMap((group) =>
          levels.flatMap((level) =>
            periods.map((period) => ({
              indicator: id,
              origin: originKey(originOf(scheme, group)),
              level,
              period: period.id,
              edition: period.edition,
            })),
          ),
        ),
      ),
    );
    await inParallel(wanted, (expected) =>
      this.#check(
        'figures',
        this.#catalogue.files.figures[expected.indicator],
        expected,
        (content, file, bundle) => {
          const count = this.#areasAt(expected.edition, expected.level)?.codes.length ?? 0;
          decodeFigures(content, file, { ...expected, bundle, count });
        },
      ),
    );
  }

  async profiles(): Promise<void> {
    const country = this.#catalogue.country.code;
    await inParallel([...new Set([country, ...this.#codesAt('gemeente')])], (area) =>
      this.#check('profiles', this.#catalogue.files.profiles, { area }, (content, file, bundle) => {
        const profile = decodeProfile(content, file, { bundle, area, country });
        refuseUnknownFigures(file, profile, this.#catalogue, (edition, level) =>
          this.#areasAt(edition, level),
        );
      }),
    );
  }

  async outlines(): Promise<void> {
    const drawn = this.#catalogue.editions.filter(({ outlines }) => outlines !== undefined);
    const wanted = drawn.flatMap(({ id, outlines }) => {
      const hasParts = outlines?.levels.some((level) => isFinerThan(level, 'gemeente'));
      const gemeenten = hasParts ? (this.#areasAt(id, 'gemeente')?.codes ?? []) : [];
      return [this.#catalogue.country.code, ...gemeenten].map((scope) => ({ edition: id, scope }));
    });
    await inParallel(wanted, (expected) =>
      this.#check(
        'outlines',
        this.#catalogue.files.outlines[expected.edition],
        expected,
        (content, file, bundle) => {
          const outlines = decodeOutlines(content, file, { bundle, edition: expected.edition });
          refuseUnknownAreas(file, outlines, (level) => this.#areasAt(expected.edition, level));
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
      decode(this.#catalogue.documents?.[file] ?? (await this.#reader.read(file)), file, bundle.bundle);
      this.checked[kind] += 1;
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      this.problems.push(error.message);
    }
  }

  #areasAt(edition: string, level: AreaLevel): AreaList | undefined {
    return this.#areas.get(`${edition} ${level}`);
  }

  #codesAt(level: AreaLevel): readonly string[] {
    return this.#catalogue.editions.flatMap(({ id }) => this.#areasAt(id, level)?.codes ?? []);
  }
}
