const ASCII = /^[\x20-\x7e]*$/;

/** A text in lower case and without accents, as readers type it. */
export function plain(text: string): string {
  // Most names need no more, and there are thousands of them.
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a plain text: runs of letters and digits. Dutch writes one sound as `ij` or `y`, and readers mix them up;
 * here it is `ij`.
 */
export function wordsIn(plainText: string): readonly string[] {
  const separators = ASCII.test(plainText) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
  const words = plainText.split(separators).filter((word) => word);
  return plainText.includes('y') ? words.map((word) => word.replaceAll('y', 'ij')) : words;
}
