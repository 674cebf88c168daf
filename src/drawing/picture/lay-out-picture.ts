import { clamp } from '../../domain/clamp.js';
import { layOutLegend } from './lay-out-legend.js';
import type { PictureContent } from './picture-content.js';
import type { Box, MeasureText, PictureLayout } from './picture-layout.js';
import { LINE_COLOUR, PICTURE_WIDTH, STYLES } from './picture-styles.js';
import { TextColumn } from './text-column.js';

/** Room along the edges, between parts, and between lines of notes. */
const MARGIN = 12;
const GAP = 12;
const NOTE_GAP = 3;

/** The flattest and the tallest map, as parts of its width: a picture fits on a page together with its texts. */
const FLATTEST = 0.45;
const TALLEST = 0.85;

/**
 * Where everything on a picture stands: heading, map, legend, sentence and notes, one under the other.
 * @param shape Height of what is to be seen on the map, as a part of its width.
 * @param isFramed Whether what is seen goes on beyond the map.
 */
export function layOutPicture(
  content: PictureContent,
  shape: number,
  isFramed: boolean,
  measure: MeasureText,
): PictureLayout {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const head = new TextColumn({ x: MARGIN, y: MARGIN, width }, measure);
  writeHead(head, content);
  const map: Box = { x: MARGIN, y: head.end, width, height: width * clamp(shape, FLATTEST, TALLEST) };
  const legend = layOutLegend(content, { x: MARGIN, y: map.y + map.height + GAP, width }, measure);
  const foot = new TextColumn({ x: MARGIN, y: legend.end + GAP / 2, width }, measure);
  writeFoot(foot, content);
  const frame = { kind: 'frame', colour: LINE_COLOUR, box: map } as const;
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(foot.end + MARGIN),
    map,
    marks: [...head.marks, ...(isFramed ? [frame] : []), ...legend.marks, ...foot.marks],
  };
}

function writeHead(column: TextColumn, { heading, subtitle, warning }: PictureContent): void {
  column.write(heading, STYLES.heading);
  column.write(subtitle, STYLES.subtitle);
  if (warning) {
    column.skip(NOTE_GAP);
    column.write(warning, STYLES.warning);
  }
  column.skip(GAP);
}

function writeFoot(column: TextColumn, { sentence, notes }: PictureContent): void {
  column.write(sentence, STYLES.sentence);
  column.skip(GAP / 2);
  column.rule(LINE_COLOUR);
  for (const note of notes) {
    column.skip(NOTE_GAP);
    column.write(note, STYLES.note);
  }
}
