import { addressIn } from '../../data/endpoint/addresses.js';
import { decodeAreas } from '../../data/endpoint/areas-file.js';
import { decodeBorders } from '../../data/endpoint/borders-file.js';
import { type Bundle, type CatalogueFile, decodeCatalogue } from '../../data/endpoint/catalogue-file.js';
import { decodeColumnFile } from '../../data/endpoint/column-file.js';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { decodeFigures } from '../../data/endpoint/figures-file.js';
import { decodeOutlines } from '../../data/endpoint/outlines-file.js';
import { decodeProfile } from '../../data/endpoint/profile-file.js';
import { type AreaLevel, isFinerThan } from '../../domain/area.js';
import { findEdition } from '../../domain/catalogue.js';
import { originKey } from '../../domain/origin.js';
import type { Progress } from '../build/progress.js';
import { refuseWrongBorders } from './borders-checks.js';
import { refuseOtherFigures, refuseUnknownOutlines, refuseUnlikeFigures } from './cross-checks.js';
import type { EndpointReader } from './endpoint-reader.js';
import { inParallel } from './in-parallel.js';
import { KnownFigures } from './known-figures.js';
import { promisedFigures } from './promised-figures.js';

/** What was checked, and what was wrong. */
export interface Validation {
  /** Format of the catalogue, with its version. */
  readonly format: string;
  /** Number of files that were read, by kind. */
  readonly checked: Readonly<
    Record<'areas' | 'figures' | 'columns' | 'profiles' | 'outlines' | 'borders', number>
  >;
  /** One line per file that is wrong, naming file, path and what was expected. */
  readonly problems: readonly string[];
}

/**
 * Reads every file an endpoint should have, through the decoders that the widgets use.
 * @throws {EndpointError} when the catalogue itself cannot be read: nothing else can be found without it.
 */
export async function validateEndpoint(reader: EndpointReader, progress: Progress): Promise<Validation> {
  const catalogue = decodeCatalogue(await reader.read(reader.catalogue), reader.catalogue);
  const run = new EndpointValidation(catalogue, reader);
  for (const step of ['areas', 'figures', 'columns', 'profiles', 'outlines', 'borders'] as const) {
    progress.step(`checking ${step}`);
    await run[step]();
  }
  progress.done();
  return { format: catalogue.format, checked: run.checked, problems: run.problems };
}

/** Kinds of files that are not JSON. */
const BYTES: ReadonlySet<keyof Validation['checked']> = new Set(['borders', 'columns']);

class EndpointValidation {
  readonly checked = { areas: 0, figures: 0, columns: 0, profiles: 0, outlines: 0, borders: 0 };
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
        const figures = decodeFigures(content, file, { ...expected, bundle: hash, count });
        this.#known.addFigures(promised, promised.level, figures);
      });
    });
  }

  async columns(): Promise<void> {
    const { figures } = this.#catalogue.files;
    const wanted = promisedFigures(this.#catalogue).flatMap((promised) => {
      const { bundle = '', columns } = figures[promised.indicator] ?? {};
      return columns?.levels.includes(promised.level)
        ? [{ promised, bundle: { path: columns.path, bundle } }]
        : [];
    });
    await inParallel(wanted, ({ promised, bundle }) => {
      const expected = { ...promised, origin: originKey(promised.origin) };
      return this.#check('columns', bundle, expected, (content, file, hash) => {
        const known = this.#known.figures(promised, promised.level);
        const count = this.#known.areas(promised.edition, promised.level)?.codes.length ?? 0;
        const column = decodeColumnFile(content as Uint8Array, file, { ...expected, bundle: hash, count });
        // A figures file that could not be read was told already.
        if (known) refuseUnlikeFigures(file, column, known);
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

  async borders(): Promise<void> {
    const { country, files } = this.#catalogue;
    const wanted = Object.entries(files.borders ?? {}).flatMap(([edition, bundle]) => {
      const gemeenten = this.#known.areas(edition, 'gemeente')?.codes ?? [];
      return [
        ...bundle.country.map((level) => ({ edition, level, scope: country.code })),
        ...(bundle.gemeente ?? []).flatMap((level) => gemeenten.map((scope) => ({ edition, level, scope }))),
      ];
    });
    await inParallel(wanted, (expected) =>
      this.#check('borders', files.borders?.[expected.edition], expected, (content, file, bundle) => {
        const count = findEdition(this.#catalogue, expected.edition)?.counts[expected.level] ?? 0;
        const borders = decodeBorders(content as Uint8Array, file, { ...expected, bundle, count });
        const codes = this.#known.areas(expected.edition, expected.level)?.codes;
        const gemeente = expected.scope === country.code ? undefined : expected.scope;
        if (codes) refuseWrongBorders(file, borders, { codes, gemeente });
      }),
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
          this.#reader.catalogue,
          `files.${kind}: nothing for ${JSON.stringify(texts)}`,
        );
      const file = addressIn(bundle, texts);
      const content = BYTES.has(kind) ? this.#reader.readBytes(file) : this.#read(file);
      decode(await content, file, bundle.bundle);
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
