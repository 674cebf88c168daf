import { createHash, type Hash } from 'node:crypto';

/** A file before its release is known: everything it holds apart from the `bundle` field. */
export interface BundledContent {
  /** Values for the placeholders of the address. */
  readonly values: Readonly<Record<string, string>>;
  readonly format: string;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A file that is not JSON, before its release is known. */
export interface EncodedContent {
  readonly values: Readonly<Record<string, string>>;
  /** The file, with a bundle in it. */
  encode(bundle: string): Buffer;
}

/** A file that is ready to be written. */
export interface ReadyFile {
  readonly values: Readonly<Record<string, string>>;
  readonly text: Buffer;
}

/** Files that are released together: one hash over all of them stands in their addresses and in themselves. */
export interface ReadyBundle {
  /** First digits of the hash. */
  readonly hash: string;
  readonly files: readonly ReadyFile[];
}

/** A bundle of which some files are not JSON, and stand at addresses of their own. */
export interface MixedBundle extends ReadyBundle {
  readonly encoded: readonly ReadyFile[];
}

const HASH_LENGTH = 8;

/**
 * Gives files of one release their hash. It is taken over what the files say without it, so that unchanged content
 * keeps its address.
 * @param encoded Files of the same release that are not JSON.
 */
export function bundleOf(
  contents: Iterable<BundledContent>,
  encoded: readonly EncodedContent[] = [],
): MixedBundle {
  const digest = createHash('sha256');
  const texts = [...contents].map(({ values, format, rest }) => {
    const body = Buffer.from(JSON.stringify(rest).slice(1));
    digest.update(JSON.stringify([values, format])).update(body);
    return { values, format, body };
  });
  addEncoded(digest, encoded);
  const hash = digest.digest('hex').slice(0, HASH_LENGTH);
  const files = texts.map(({ values, format, body }) => ({
    values,
    text: Buffer.concat([Buffer.from(`{"format":"${format}","bundle":"${hash}",`), body]),
  }));
  return { hash, files, encoded: readyFiles(encoded, hash) };
}

/** Gives files that are not JSON their hash, taken over what they are without one. */
export function encodedBundleOf(contents: readonly EncodedContent[]): ReadyBundle {
  const digest = createHash('sha256');
  addEncoded(digest, contents);
  const hash = digest.digest('hex').slice(0, HASH_LENGTH);
  return { hash, files: readyFiles(contents, hash) };
}

function addEncoded(digest: Hash, contents: readonly EncodedContent[]): void {
  for (const { values, encode } of contents) digest.update(JSON.stringify(values)).update(encode(''));
}

function readyFiles(contents: readonly EncodedContent[], hash: string): readonly ReadyFile[] {
  return contents.map(({ values, encode }) => ({ values, text: encode(hash) }));
}
