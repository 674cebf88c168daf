/** Levels of area, from the whole country down to the smallest; the Dutch names are the field's own terms. */
export const AREA_LEVELS = ['land', 'provincie', 'gemeente', 'wijk', 'buurt'] as const;

/** A level of {@link AREA_LEVELS}. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** One area as it was drawn in one edition; the same code may mean another territory in another edition. */
export interface Area {
  /** Code in the form Statistics Netherlands gives it, such as `BU03630000`. */
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  /** Id of the {@link Edition} whose boundaries the area has. */
  readonly edition: string;
}

/** One division of the country into areas, valid from a date. */
export interface Edition {
  /** Short id, usually the year, such as `2020`. */
  readonly id: string;
  /** First day on which the division holds, as `YYYY-MM-DD`. */
  readonly date: string;
  /** How many areas each level has; a level that is left out is not carried. */
  readonly counts: { readonly [level in AreaLevel]?: number | undefined };
  /** Which levels can be drawn, and the year whose boundaries are drawn for them. */
  readonly outlines?: { readonly vintage: string; readonly levels: readonly AreaLevel[] } | undefined;
  /** Levels whose areas can be drawn for the whole country at once, however many they are. */
  readonly borders?: readonly AreaLevel[] | undefined;
}

/**
 * How an area relates to the area of the same place one edition earlier. Only `unchanged` and `recoded`
 * keep the territory, and with it the right to compare.
 */
export type Continuity = 'unchanged' | 'recoded' | 'redrawn' | 'unknown';

const LEVEL_OF_PREFIX: Readonly<Record<string, AreaLevel>> = {
  PV: 'provincie',
  GM: 'gemeente',
  WK: 'wijk',
  BU: 'buurt',
};

const PREFIX_LENGTH = 2;
const GEMEENTE_LENGTH = 4;

/**
 * Level told by the prefix of a code; `land` for the country's own code, `undefined` for a code of no known form.
 * @param country Code of the country, such as `NL00`.
 */
export function levelOfCode(code: string, country: string): AreaLevel | undefined {
  return code === country ? 'land' : LEVEL_OF_PREFIX[code.slice(0, PREFIX_LENGTH)];
}

/**
 * Code of the gemeente that a wijk or buurt lies in (`BU03630000` → `GM0363`), or the code itself for a gemeente;
 * `undefined` above that level. Positions may be letters, so a code is cut and never read as a number.
 */
export function gemeenteOf(code: string): string | undefined {
  const prefix = code.slice(0, PREFIX_LENGTH);
  if (!['GM', 'WK', 'BU'].includes(prefix)) return undefined;
  return `GM${code.slice(PREFIX_LENGTH, PREFIX_LENGTH + GEMEENTE_LENGTH)}`;
}

/** Whether `level` is a smaller kind of area than `other`. */
export function isFinerThan(level: AreaLevel, other: AreaLevel): boolean {
  return AREA_LEVELS.indexOf(level) > AREA_LEVELS.indexOf(other);
}
