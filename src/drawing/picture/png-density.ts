/** Length of the mark that every PNG begins with, and of the fields around the content of a chunk. */
const SIGNATURE_LENGTH = 8;
const LENGTH_BYTES = 4;
const TYPE_BYTES = 4;
const CHECK_BYTES = 4;

/** The chunk that says how large a pixel is, with the unit it says it in. */
const DENSITY = 'pHYs';
const DENSITY_CONTENT = 9;
const METRE = 1;

const INCH_IN_METRES = 0.0254;

/**
 * A PNG that says how large it is on paper, in place of whatever it said of that.
 * @param dpi Dots to an inch.
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const parts = [...partsOf(png)];
  const [signature, header, ...others] = parts.filter(({ type }) => type !== DENSITY);
  if (header?.type !== 'IHDR') throw new TypeError('Not a PNG: it has no header');
  const kept = [signature, header, { bytes: densityChunk(dpi) }, ...others];
  const bytes = kept.flatMap((part) => (part ? [part.bytes] : []));
  const result = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/** The signature, and then every chunk with its type. */
function* partsOf(png: Uint8Array): Generator<{ readonly type: string; readonly bytes: Uint8Array }> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  yield { type: '', bytes: png.subarray(0, SIGNATURE_LENGTH) };
  let at = SIGNATURE_LENGTH;
  while (at + LENGTH_BYTES + TYPE_BYTES <= png.length) {
    const end = at + LENGTH_BYTES + TYPE_BYTES + view.getUint32(at) + CHECK_BYTES;
    const type = String.fromCharCode(...png.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + TYPE_BYTES));
    yield { type, bytes: png.subarray(at, end) };
    at = end;
  }
}

function densityChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(LENGTH_BYTES + TYPE_BYTES + DENSITY_CONTENT + CHECK_BYTES);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / INCH_IN_METRES);
  const content = LENGTH_BYTES + TYPE_BYTES;
  view.setUint32(0, DENSITY_CONTENT);
  for (const [place, letter] of [...DENSITY].entries()) chunk[LENGTH_BYTES + place] = letter.charCodeAt(0);
  view.setUint32(content, perMetre);
  view.setUint32(content + 4, perMetre);
  chunk[content + DENSITY_CONTENT - 1] = METRE;
  const checked = chunk.subarray(LENGTH_BYTES, content + DENSITY_CONTENT);
  view.setUint32(content + DENSITY_CONTENT, crc32(checked));
  return chunk;
}

const CRC_POLYNOMIAL = 0xedb88320;
const ALL_BITS = 0xffffffff;
const BITS = 8;

/** The check that ends a chunk; for a few bytes, so without a table. */
export function crc32(bytes: Uint8Array): number {
  let check = ALL_BITS;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < BITS; bit++) check = check & 1 ? (check >>> 1) ^ CRC_POLYNOMIAL : check >>> 1;
  }
  return (check ^ ALL_BITS) >>> 0;
}
