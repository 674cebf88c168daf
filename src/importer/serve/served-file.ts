import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file as it is sent, apart from its compression. */
export interface ServedFile {
  /** Path on disk and time of change: another word means another content. */
  readonly version: string;
  readonly content: Buffer;
  /** Quoted hash of the content. */
  readonly tag: string;
  /** What the content is, as its header says. */
  readonly type: string;
}

/** What is served, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.bin': 'application/octet-stream',
};
const TAG_LENGTH = 16;

/**
 * Reads a file of an endpoint.
 * @param path Path of the request, starting with `/`.
 * @returns `undefined` when there is no such file, or the path leads outside the folder.
 */
export async function readServedFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const decoded = decodePath(path);
  const type = TYPES[extname(decoded ?? '')];
  const file = decoded === undefined || !type ? undefined : await locate(folder, decoded);
  if (file === undefined || type === undefined) return undefined;
  const found = await stat(file);
  if (!found.isFile()) return undefined;
  const content = await readFile(file);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, TAG_LENGTH);
  return { version: `${file} ${found.mtimeMs}`, content, tag: `"${hash}"`, type };
}

async function locate(folder: string, path: string): Promise<string | undefined> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]).catch(() => []);
  return root !== undefined && file?.startsWith(root + sep) ? file : undefined;
}

/** The path without escapes; `undefined` when it is not well-formed or tries to climb. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    const isSafe = !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..');
    return isSafe ? decoded : undefined;
  } catch {
    return undefined;
  }
}
