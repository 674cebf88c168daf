import type { Pattern } from '../scene/pattern.js';
import type { Stroke, TextStyle } from '../scene/scene.js';

/** Width of a picture in CSS pixels: 160 millimetres, the width of text on a page of A4. */
export const PICTURE_WIDTH = Math.round((160 / 25.4) * 96);

/** White, whatever the page's own colour: a picture goes elsewhere. */
export const PAPER = '#ffffff';

/** Of rules and frames. */
export const LINE_COLOUR = '#b9bcc2';

/** Width of rules and frames. */
export const LINE_WIDTH = 0.75;

/** Of texts and of what stands out, and of what stands back. */
export const INK = '#1b1b1f';
export const MUTED = '#5b6068';

/** Of bars: what a picture is about, what stands beside it, and what is there to hold it against. */
export const TONES = { main: '#0b4f8a', other: '#6893b7', context: '#898d93' } as const;

/** In the place of a bar that is not there; a word beside it says why. */
export const STUB_FILL: Pattern = {
  id: 'stub',
  size: 6,
  path: 'M-1.5,1.5 L1.5,-1.5 M-1.5,7.5 L7.5,-1.5 M4.5,7.5 L7.5,4.5',
  width: 0.75,
  line: MUTED,
  background: PAPER,
};
export const STUB_EDGE: Stroke = { colour: MUTED, width: LINE_WIDTH, dash: [3, 2] };

/** Of words and marks that take a side, where an indicator does. */
export const JUDGEMENTS = { favourable: '#0b5d66', unfavourable: '#8a4300', neutral: MUTED } as const;

/** The texts of a picture; 4 pixels are 3 points on paper. */
export const STYLES = {
  heading: { size: 20, weight: 'bold', colour: INK },
  subtitle: { size: 13, weight: 'normal', colour: MUTED },
  warning: { size: 13, weight: 'bold', colour: INK },
  legendHead: { size: 12, weight: 'normal', colour: MUTED },
  label: { size: 12, weight: 'normal', colour: INK },
  reference: { size: 12, weight: 'bold', colour: INK },
  remark: { size: 11, weight: 'normal', colour: MUTED },
  sentence: { size: 13, weight: 'normal', colour: INK },
  strong: { size: 12, weight: 'bold', colour: INK },
  small: { size: 10, weight: 'normal', colour: MUTED },
  note: { size: 11, weight: 'normal', colour: MUTED },
} as const satisfies Readonly<Record<string, TextStyle>>;
