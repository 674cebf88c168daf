/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Shares of red, green and blue in how light a colour looks. */
const SHARES: Rgb = [0.2126, 0.7152, 0.0722];
/** Light that any screen gives back, so that black is never infinitely dark. */
const FLARE = 0.05;

/**
 * How much two colours stand out against each other, from 1 (not at all) to 21 (black on white).
 * Formula: W3C, WCAG 2.2, definitions of contrast ratio and relative luminance.
 */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + FLARE) / (darker + FLARE);
}

function luminance(colour: Rgb): number {
  return colour.reduce((sum, channel, index) => sum + (SHARES[index] ?? 0) * linear(channel / 255), 0);
}

/** Light of a channel, which is stored by how light it looks. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
