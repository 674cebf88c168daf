import type { BuildConfig } from '../config/build-config.js';
import { InputError } from '../failure.js';
import { type Gazetteer, readGazetteer } from '../regions/gazetteer.js';
import { RegionRows } from '../regions/region-rows.js';
import { resolveRegions } from '../regions/region-table.js';
import { readTable } from '../tables/read-table.js';
import type { SourceFolder } from '../tables/source-folder.js';
import type { Progress } from './progress.js';

/** The tables and gazetteers of a build, each read once, when it is first needed. */
export class Sources {
  readonly folder: SourceFolder;
  readonly country: BuildConfig['catalogue']['country'];
  readonly #config: BuildConfig;
  readonly #progress: Progress;
  readonly #tables = new Map<string, Promise<RegionRows>>();
  readonly #gazetteers = new Map<string, Promise<Gazetteer>>();

  constructor(config: BuildConfig, folder: SourceFolder, progress: Progress) {
    this.#config = config;
    this.folder = folder;
    this.country = config.catalogue.country;
    this.#progress = progress;
  }

  /** A table with the area of each row. */
  rows(name: string): Promise<RegionRows> {
    const known = this.#tables.get(name) ?? this.#readRows(name);
    this.#tables.set(name, known);
    return known;
  }

  /** A gazetteer. */
  gazetteer(id: string): Promise<Gazetteer> {
    const known = this.#gazetteers.get(id) ?? this.#readGazetteer(id);
    this.#gazetteers.set(id, known);
    return known;
  }

  /** The tables read so far, by name. */
  async tablesRead(): Promise<ReadonlyMap<string, RegionRows>> {
    const entries = [...this.#tables].map(async ([name, rows]) => [name, await rows] as const);
    return new Map(await Promise.all(entries));
  }

  async #readRows(name: string): Promise<RegionRows> {
    const config = this.#config.tables[name];
    if (!config) throw new InputError({ file: 'the config' }, `no table "${name}"`);
    this.#progress.step(`reading table ${name}`);
    const { titles } = config.region;
    const gazetteer = titles === undefined ? undefined : await this.gazetteer(titles);
    const table = await readTable(this.folder, name, config);
    return new RegionRows(resolveRegions(table, config, this.country.code, gazetteer));
  }

  #readGazetteer(id: string): Promise<Gazetteer> {
    const config = this.#config.gazetteers?.[id];
    if (!config) throw new InputError({ file: 'the config' }, `no gazetteer "${id}"`);
    return readGazetteer(this.folder, id, config);
  }
}
