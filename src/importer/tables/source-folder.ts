import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../failure.js';

/** Waits before a web address is tried again, in milliseconds: the service of Statistics Netherlands fails at times. */
const RETRY_DELAYS = [1000, 4000];
const FIRST_REFUSAL = 400;
const FIRST_SERVER_FAULT = 500;
const GZIP_MAGIC = [0x1f, 0x8b];

/** Where sources are read from: files in a folder, or web addresses. */
export class SourceFolder {
  readonly #folder: string;

  /** @param folder Folder that names of files are relative to. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Bytes of a file or web address, unpacked when they are gzipped.
   * @throws {InputError} naming the file.
   */
  async read(address: string): Promise<Buffer> {
    const bytes = isWebAddress(address) ? await download(address) : await this.#readFile(address);
    return unpack(address, bytes);
  }

  async #readFile(name: string): Promise<Buffer> {
    const path = resolve(this.#folder, name);
    return readFile(path).catch((error: NodeJS.ErrnoException) => {
      const detail = error.code === 'ENOENT' ? `no such file in ${this.#folder}` : error.message;
      throw new InputError({ file: name }, detail, { cause: error });
    });
  }
}

/** Whether an address is on the web and not a file. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}

async function download(address: string): Promise<Buffer> {
  for (const delay of [...RETRY_DELAYS, undefined]) {
    const answer = await fetch(address).catch((error: Error) => error);
    if (!(answer instanceof Error) && answer.ok) return Buffer.from(await answer.arrayBuffer());
    const isFinal = !(answer instanceof Error) && isRefusal(answer.status);
    if (isFinal || delay === undefined) throw new InputError({ file: address }, describeAnswer(answer));
    await wait(delay);
  }
  throw new InputError({ file: address }, 'no answer');
}

function isRefusal(status: number): boolean {
  return status >= FIRST_REFUSAL && status < FIRST_SERVER_FAULT;
}

function describeAnswer(answer: Response | Error): string {
  return answer instanceof Error
    ? `no answer: ${answer.message}`
    : `answered ${answer.status} ${answer.statusText}`;
}

function unpack(address: string, bytes: Buffer): Buffer {
  if (!GZIP_MAGIC.every((byte, index) => bytes[index] === byte)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new InputError({ file: address }, `cannot be unpacked: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
