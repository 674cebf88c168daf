import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ServedFile } from './served-file.js';

/** Ways to compress, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Quality of brotli: close to the best, at a fraction of its time. */
const BROTLI_QUALITY = 7;
/** Bytes of compressed answers that are kept. */
const CACHE_BYTES = 64 * 1024 * 1024;
/** Smaller answers are not worth compressing. */
const SMALLEST_COMPRESSED = 512;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The best encoding that a browser accepts. */
export function negotiateEncoding(accepted: string | undefined, bytes: number): Encoding {
  if (bytes < SMALLEST_COMPRESSED) return 'identity';
  const offers = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim());
  const isAccepted = (name: string) =>
    offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0+)?$/.test(offer));
  return (['br', 'gzip'] as const).find(isAccepted) ?? 'identity';
}

/** Compresses files, keeping the answers until they take too much room; the oldest go first. */
export class CompressionCache {
  readonly #kept = new Map<string, Promise<Buffer>>();
  #bytes = 0;

  /** The content of a file in an encoding. */
  compress(file: ServedFile, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(file.content);
    const key = `${encoding} ${file.version} ${file.tag}`;
    const known = this.#kept.get(key) ?? this.#add(key, file.content, encoding);
    return known;
  }

  #add(key: string, content: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
    const made = compressed(content, encoding).then((bytes) => {
      this.#bytes += bytes.length;
      return bytes;
    });
    this.#kept.set(key, made);
    made.then(() => this.#makeRoom()).catch(() => this.#kept.delete(key));
    return made;
  }

  async #makeRoom(): Promise<void> {
    for (const [key, oldest] of this.#kept) {
      if (this.#bytes <= CACHE_BYTES || this.#kept.size === 1) return;
      this.#kept.delete(key);
      this.#bytes -= (await oldest).length;
    }
  }
}

function compressed(content: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(content);
  return toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
