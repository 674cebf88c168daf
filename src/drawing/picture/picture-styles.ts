import type { TextStyle } from './picture-layout.js';

/** Width of a picture in CSS pixels: 160 millimetres, the width of text on a page of A4. */
export const PICTURE_WIDTH = Math.round((160 / 25.4) * 96);

/** White, whatever the page's own colour: a picture goes elsewhere. */
export const PAPER = '#ffffff';

/** Of rules and frames. */
export const LINE_COLOUR = '#b9bcc2';

const INK = '#1b1b1f';
const MUTED = '#5b6068';

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
  note: { size: 11, weight: 'normal', colour: MUTED },
} as const satisfies Readonly<Record<string, TextStyle>>;
