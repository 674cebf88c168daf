import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Addresses of all files in a folder, sorted. */
export async function addressesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Content of every file in a folder, by address. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const addresses = await addressesIn(folder);
  const contents = await Promise.all(addresses.map((address) => readFile(join(folder, address), 'utf8')));
  return Object.fromEntries(addresses.map((address, index) => [address, contents[index] ?? '']));
}

/** The parsed file of which the address, without its hash, starts and ends as given. */
export async function findFile(folder: string, start: string, end: string): Promise<Record<string, unknown>> {
  const addresses = await addressesIn(folder);
  const address = addresses.find((one) => one.startsWith(start) && one.endsWith(end));
  if (address === undefined) throw new Error(`no file ${start}…${end} among ${addresses.join(' ')}`);
  return JSON.parse(await readFile(join(folder, address), 'utf8')) as Record<string, unknown>;
}
