import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { addressIn } from '../../data/endpoint/addresses.js';
import { InputError } from '../failure.js';
import type { ReadyBundle } from './bundle.js';

/**
 * A folder that is filled beside its target and takes the target's place when it is complete. Until then, and when the
 * work fails, the target stays as it was.
 */
export class EndpointFolder {
  readonly #target: string;
  readonly #work: string;
  readonly #made = new Set<string>();
  readonly #documents: Map<string, Buffer> | undefined;
  #files = 0;
  #bytes = 0;

  private constructor(target: string, isSingleFile: boolean) {
    this.#documents = isSingleFile ? new Map() : undefined;
    this.#target = target;
    this.#work = `${target}.building-${process.pid}`;
  }

  /**
   * Starts filling.
   * @param isSingleFile Whether the bundles are kept for the catalogue instead of written.
   * @throws {InputError} when the target holds something that is no endpoint, so that nothing else is overwritten.
   */
  static async open(target: string, isSingleFile = false): Promise<EndpointFolder> {
    const folder = new EndpointFolder(resolve(target), isSingleFile);
    await refuseOtherFolder(folder.#target);
    await removeLeftovers(folder.#target);
    await mkdir(folder.#work, { recursive: true });
    return folder;
  }

  /** Files that belong inside the catalogue, by address; `undefined` when they are written beside it. */
  get documents(): ReadonlyMap<string, Buffer> | undefined {
    return this.#documents;
  }

  /** Number of files written so far. */
  get files(): number {
    return this.#files;
  }

  /** Number of bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Writes one file at an address. */
  async write(address: string, text: Buffer | string): Promise<void> {
    const path = join(this.#work, ...address.split('/'));
    const folder = dirname(path);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(path, text);
    this.#files += 1;
    this.#bytes += Buffer.byteLength(text);
  }

  /** Writes the files of a bundle and returns the bundle as the catalogue names it. */
  async writeBundle(template: (hash: string) => string, { hash, files }: ReadyBundle) {
    const bundle = { path: template(hash), bundle: hash };
    for (const { values, text } of files) {
      const address = addressIn(bundle, values);
      if (this.#documents) this.#documents.set(address, text);
      else await this.write(address, text);
    }
    return bundle;
  }

  /** Puts what was written in the place of the target. */
  async finish(): Promise<void> {
    const previous = `${this.#target}.previous-${process.pid}`;
    const hadTarget = await exists(this.#target);
    if (hadTarget) await rename(this.#target, previous);
    try {
      await rename(this.#work, this.#target);
    } catch (error) {
      if (hadTarget) await rename(previous, this.#target);
      throw error;
    }
    await rm(previous, { recursive: true, force: true });
  }

  /** Throws away what was written. */
  async discard(): Promise<void> {
    await rm(this.#work, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function refuseOtherFolder(target: string): Promise<void> {
  if (!(await exists(target))) return;
  const names = await readdir(target).catch(() => undefined);
  if (!names) throw new InputError({ file: target }, 'is not a folder');
  if (names.length === 0 || names.includes('catalogue.json')) return;
  throw new InputError(
    { file: target },
    'holds other files and no catalogue.json; name an empty or new folder',
  );
}

/** Removes what a build that was killed left behind; builds that still run are left alone. */
async function removeLeftovers(target: string): Promise<void> {
  const start = `${basename(target)}.building-`;
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(start))) {
    const id = name.slice(start.length);
    if (!/^\d+$/.test(id) || isRunning(Number(id))) continue;
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
