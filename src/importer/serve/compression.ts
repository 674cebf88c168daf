import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ServedFile } from './served-file.js';

/** Ways to compress, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Quality of brotli while a browser waits: close to the best, in a few hundredths of a second. */
const QUICK_QUALITY = 7;
/** Quality for all who come after, a tenth smaller: worth the second it takes for what is kept for ever. */
const BEST_QUALITY = 11;
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
  /** One answer at a time, so that compressing for later does not hold up who is here now. */
  #improvements = Promise.resolve();

  /**
   * The content of a file in an encoding.
   * @param isForEver Whether the file never changes: the next who ask then get it as small as it can be.
   */
  compress(file: ServedFile, encoding: Encoding, isForEver = false): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(file.content);
    const key = `${encoding} ${file.version} ${file.tag}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = this.#add(key, file.content, encoding);
    if (isForEver && encoding === 'br') this.#improveLater(key, made, file.content);
    return made;
  }

  /** Resolves when everything asked for so far is as small as it will be. */
  settled(): Promise<void> {
    return this.#improvements;
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

  #improveLater(key: string, quick: Promise<Buffer>, content: Buffer): void {
    this.#improvements = this.#improvements
      .then(() => this.#improve(key, quick, content))
      // The quick answer stays; nobody waits for this one.
      .catch(() => undefined);
  }

  async #improve(key: string, quick: Promise<Buffer>, content: Buffer): Promise<void> {
    const { length } = await quick;
    const best = await brotli(content, BEST_QUALITY);
    if (this.#kept.get(key) !== quick || best.length >= length) return;
    this.#kept.set(key, Promise.resolve(best));
    this.#bytes += best.length - length;
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
  return encoding === 'gzip' ? toGzip(content) : brotli(content, QUICK_QUALITY);
}

function brotli(content: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return toBrotli(content, { params });
}
