/** How a line is drawn, besides its colour: every line differs in all three from those around it. */
export interface LineLook {
  /** Lengths of dashes and of what is between them, in pixels; empty for a line drawn through. */
  readonly dash: string;
  /** Outline of the mark around (0, 0), in a square of 10. */
  readonly mark: string;
}

const LOOKS: readonly LineLook[] = [
  { dash: '', mark: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z' },
  { dash: '7 4', mark: 'M-3.6 -3.6h7.2v7.2h-7.2z' },
  { dash: '2 3', mark: 'M0 -4.8L4.6 3.6H-4.6z' },
  { dash: '9 3 2 3', mark: 'M0 -5L5 0L0 5L-5 0z' },
  { dash: '14 5', mark: 'M0 4.8L4.6 -3.6H-4.6z' },
  { dash: '5 2 1 2 1 2', mark: 'M-1.6 -5h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4v-3.2h3.4z' },
];

/** How many looks there are before they come again. */
export const LOOK_COUNT = LOOKS.length;

/** The look of a line by its place among the lines; a seventh has the colour of the first and the dash of the second. */
export function lineLook(place: number): LineLook {
  const round = Math.floor(place / LOOK_COUNT);
  const shifted = LOOKS[(place + round) % LOOK_COUNT];
  return shifted ?? { dash: '', mark: '' };
}

/**
 * The number of the colour of each line, from 1, in the order of the lines; wider areas and everybody, which stand behind
 * what a trend is about, have 0, a grey.
 */
export function lineColours(roles: readonly ('main' | 'other' | 'context')[]): readonly number[] {
  return roles.map((role, place) => {
    if (role === 'context') return 0;
    const before = roles.slice(0, place).filter((one) => one !== 'context').length;
    return (before % LOOK_COUNT) + 1;
  });
}
