/** Encodings that tables come in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * Text of a file. Unless told, the encoding is found from the mark at its start; a file without one is UTF-8 when that
 * fits and Windows-1252 otherwise.
 */
export function decodeText(bytes: Buffer, encoding?: TextEncoding): string {
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
