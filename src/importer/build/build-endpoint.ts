import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CATALOGUE_FILE } from '../../data/endpoint/catalogue-address.js';
import type { Bundle, CatalogueFile, FiguresBundle } from '../../data/endpoint/catalogue-file.js';
import type { Indicator } from '../../domain/indicator.js';
import { buildAreas, type EditionAreas } from '../areas/build-areas.js';
import type { BordersFiles, BordersMatch } from '../borders/borders-files.js';
import type { BuildConfig } from '../config/build-config.js';
import { buildIndicator } from '../figures/build-figures.js';
import type { FigureColumn } from '../figures/figure-column.js';
import type { FiguresMatch } from '../figures/figures-match.js';
import { buildOutlines, type DrawnLevels } from '../outlines/build-outlines.js';
import type { OutlinesMatch } from '../outlines/outlines-match.js';
import { type BuildReport, tableReports, uniqueMatches } from '../report/build-report.js';
import { reportLines } from '../report/report-text.js';
import { SourceFolder } from '../tables/source-folder.js';
import { areasContents } from '../write/areas-bundle.js';
import { bundleOf, encodedBundleOf } from '../write/bundle.js';
import { catalogueText, withDocuments } from '../write/catalogue-text.js';
import { EndpointFolder } from '../write/endpoint-folder.js';
import { columnContents, figuresContents, hasColumnFiles } from '../write/figures-bundle.js';
import { profilesContents } from '../write/profiles-bundle.js';
import { type Progress, silent } from './progress.js';
import { Sources } from './sources.js';

/** What to build, from where, to where. */
export interface BuildOptions {
  readonly config: BuildConfig;
  /** Folder that names of source files are relative to. */
  readonly data: string;
  /** Folder of the endpoint; it is replaced when the build succeeds. */
  readonly out: string;
  /** Whether everything goes into the catalogue, for a small endpoint. */
  readonly singleFile?: boolean | undefined;
  readonly progress?: Progress | undefined;
}

/**
 * Builds an endpoint and puts it in place. When anything fails the endpoint that was there stays.
 * @returns What did and did not fit, which also stands in `<out>.report.json` and `<out>.report.txt`.
 */
export async function buildEndpoint({
  config,
  data,
  out,
  singleFile = false,
  progress = silent,
}: BuildOptions): Promise<BuildReport> {
  const sources = new Sources(config, new SourceFolder(resolve(data)), progress);
  const folder = await EndpointFolder.open(out, singleFile);
  const stop = () => void folder.discard().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const report = await new EndpointBuild(config, sources, folder, progress).run();
    await folder.finish();
    await writeReport(resolve(out), report);
    return report;
  } catch (error) {
    await folder.discard();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    progress.done();
  }
}

/** Exit code of a command that was stopped by the keyboard. */
const INTERRUPTED = 130;

async function writeReport(out: string, report: BuildReport): Promise<void> {
  await writeFile(`${out}.report.json`, `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(`${out}.report.txt`, `${reportLines(report, true).join('\n')}\n`);
}

/** One run: areas, outlines, figures, profiles, and the catalogue last. */
class EndpointBuild {
  readonly #config: BuildConfig;
  readonly #sources: Sources;
  readonly #folder: EndpointFolder;
  readonly #progress: Progress;
  readonly #editions = new Map<string, EditionAreas>();
  readonly #drawn = new Map<string, DrawnLevels>();
  readonly #indicators: Indicator[] = [];
  readonly #columns: FigureColumn[] = [];
  readonly #figures: FiguresMatch[] = [];
  readonly #outlines: OutlinesMatch[] = [];
  readonly #borders: BordersMatch[] = [];

  constructor(config: BuildConfig, sources: Sources, folder: EndpointFolder, progress: Progress) {
    this.#config = config;
    this.#sources = sources;
    this.#folder = folder;
    this.#progress = progress;
  }

  async run(): Promise<BuildReport> {
    const areas = await this.#writeAreas();
    const figures = await this.#writeFigures();
    const profiles = await this.#writeProfiles();
    const outlines = await this.#writeOutlines();
    await this.#writeCatalogue({ areas, ...outlines, figures, profiles });
    return this.#report();
  }

  async #writeAreas(): Promise<Record<string, Bundle>> {
    const bundles: Record<string, Bundle> = {};
    for (const edition of this.#config.editions) {
      const areas = await buildAreas(this.#sources, edition, this.#config.editions);
      this.#editions.set(edition.id, areas);
      const address = (hash: string) => `areas/${edition.id}-${hash}/{level}.json`;
      bundles[edition.id] = await this.#folder.writeBundle(address, bundleOf(areasContents(areas)));
    }
    return bundles;
  }

  async #writeFigures(): Promise<CatalogueFile['files']['figures']> {
    const bundles: CatalogueFile['files']['figures'] = {};
    for (const config of this.#config.indicators) {
      this.#progress.step(`figures of ${config.id}`);
      const built = await buildIndicator(this.#sources, this.#editions, config);
      this.#indicators.push(built.indicator);
      this.#columns.push(...built.columns);
      this.#figures.push(...built.matches);
      bundles[config.id] = await this.#writeIndicator(config.id, built.columns);
    }
    return bundles;
  }

  async #writeIndicator(id: string, columns: readonly FigureColumn[]): Promise<FiguresBundle> {
    const address = (hash: string) => `figures/${id}-${hash}/{origin}/{period}/{level}`;
    const figures = [...figuresContents(columns)];
    // A file that is not JSON cannot stand in the catalogue.
    const encoded = this.#folder.documents ? [] : columnContents(figures);
    const ready = bundleOf(figures, encoded);
    const bundle = await this.#folder.writeBundle((hash) => `${address(hash)}.json`, ready);
    if (encoded.length === 0) return bundle;
    const files = { hash: ready.hash, files: ready.encoded };
    const { path } = await this.#folder.writeBundle((hash) => `${address(hash)}.bin`, files);
    const carried = new Set(columns.map(({ level }) => level));
    return { ...bundle, columns: { path, levels: [...carried].filter(hasColumnFiles) } };
  }

  #writeProfiles(): Promise<Bundle> {
    this.#progress.step('profiles');
    const contents = profilesContents(this.#columns, this.#editions, this.#sources.country.code);
    return this.#folder.writeBundle((hash) => `profiles/${hash}/{area}.json`, bundleOf(contents));
  }

  async #writeOutlines(): Promise<Pick<CatalogueFile['files'], 'outlines' | 'borders'>> {
    const outlines: Record<string, Bundle> = {};
    const borders: NonNullable<CatalogueFile['files']['borders']> = {};
    for (const edition of this.#config.editions) {
      const areas = this.#editions.get(edition.id);
      if (!edition.outlines || !areas) continue;
      this.#progress.step(`outlines of edition ${edition.id}`);
      const built = await buildOutlines(this.#sources, edition, edition.outlines, areas);
      this.#drawn.set(edition.id, built.drawn);
      this.#outlines.push(...built.matches);
      const address = (hash: string) => `outlines/${edition.id}-${hash}/{scope}.json`;
      outlines[edition.id] = await this.#folder.writeBundle(address, bundleOf(built.contents));
      // A file that is not JSON cannot stand in the catalogue.
      if (built.borders && !this.#folder.documents)
        borders[edition.id] = await this.#writeBorders(edition.id, built.borders);
    }
    return { outlines, ...(Object.keys(borders).length > 0 && { borders }) };
  }

  async #writeBorders(edition: string, { country, gemeente, contents, matches }: BordersFiles) {
    this.#borders.push(...matches);
    const address = (hash: string) => `borders/${edition}-${hash}/{scope}.{level}.bin`;
    const bundle = await this.#folder.writeBundle(address, encodedBundleOf(contents));
    return { ...bundle, country: [...country], ...(gemeente.length > 0 && { gemeente: [...gemeente] }) };
  }

  #writeCatalogue(files: CatalogueFile['files']): Promise<void> {
    const text = catalogueText({
      config: this.#config,
      editions: this.#editions,
      drawn: this.#drawn,
      indicators: this.#indicators,
      files,
    });
    return this.#folder.write(CATALOGUE_FILE, withDocuments(text, this.#folder.documents));
  }

  async #report(): Promise<BuildReport> {
    return {
      files: this.#folder.files,
      bytes: this.#folder.bytes,
      editions: [...this.#editions].map(([edition, areas]) => ({
        edition,
        counts: Object.fromEntries([...areas].map(([level, { codes }]) => [level, codes.length])),
      })),
      tables: tableReports(await this.#sources.tablesRead()),
      figures: uniqueMatches(this.#figures),
      outlines: this.#outlines,
      borders: this.#borders,
    };
  }
}
