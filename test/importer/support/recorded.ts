import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildConfig } from '../../../src/importer/config/build-config.js';
import { readConfig } from '../../../src/importer/config/read-config.js';

/** The folder with small source tables, made up for the tests. */
export const recordedFolder = fileURLToPath(new URL('../recorded/', import.meta.url));

/** The config that makes an endpoint of them. */
export const smallConfigFile = join(recordedFolder, 'small.config.json');

/** The config, with changes made to a copy. */
export async function smallConfig(
  change: (config: BuildConfig) => void = () => undefined,
): Promise<BuildConfig> {
  const config = structuredClone(await readConfig(smallConfigFile));
  change(config);
  return config;
}

/** Does work in a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtmonitor-test-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The message of what goes wrong; fails when nothing does. */
export async function failureOf(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected a failure, and nothing went wrong');
}
