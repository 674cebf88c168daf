import type { Graphic } from '../scene/graphic.js';
import type { MeasureText, Scene } from '../scene/scene.js';
import type { PictureContent } from './picture-content.js';
import { LINE_COLOUR, PICTURE_WIDTH, STYLES } from './picture-styles.js';
import { TextColumn } from './text-column.js';

/** Room along the edges, between parts, and between lines of notes. */
const MARGIN = 12;
const GAP = 12;
const NOTE_GAP = 3;

/** Where everything on a picture stands: heading, graphic, sentence and notes, one under the other. */
export function layOutPicture(
  content: PictureContent,
  graphic: Pick<Graphic, 'tell'>,
  language: string,
  measure: MeasureText,
): Scene {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const head = new TextColumn({ x: MARGIN, y: MARGIN, width }, measure);
  writeHead(head, content);
  const told = graphic.tell({ width, measure });
  const foot = new TextColumn({ x: MARGIN, y: head.end + told.height + GAP, width }, measure);
  writeFoot(foot, content);
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(foot.end + MARGIN),
    title: [content.heading, content.subtitle].filter(Boolean).join('. '),
    description: [content.warning, content.sentence, ...content.notes].filter(Boolean).join(' '),
    language,
    shapes: [...head.shapes, { kind: 'group', x: MARGIN, y: head.end, shapes: told.shapes }, ...foot.shapes],
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
