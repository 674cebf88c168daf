import type { MeasureText, Shape } from '../scene/scene.js';
import { asPaint } from './hatch-patterns.js';
import type { LegendContent, LegendLine } from './legend-content.js';
import { LINE_COLOUR, LINE_WIDTH, STYLES } from './picture-styles.js';
import { TextColumn } from './text-column.js';

const SWATCH = { width: 28, height: 15 } as const;
const INDENT = SWATCH.width + 8;
/** Room between two lines, between the columns, and between a label and its count. */
const GAP = 4;
const COLUMN_GAP = 28;
const COUNT_GAP = 10;

/** Where a legend stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The legend in two columns: the classes, and beside them all that has no class; with where it ends. */
export function layOutLegend(
  content: LegendContent,
  place: Place,
  measure: MeasureText,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const parts = [content.classes, content.others].filter((lines) => lines.length > 0);
  const width = (place.width - COLUMN_GAP) / 2;
  const columns = parts.map((lines, index) => {
    const column = new TextColumn({ ...place, x: place.x + index * (width + COLUMN_GAP), width }, measure);
    writeHead(column, index === 0 ? content.legendHead : '', content.areas);
    for (const line of lines) writeLine(column, line, measure);
    return column;
  });
  return {
    shapes: columns.flatMap(({ shapes }) => shapes),
    end: Math.max(place.y, ...columns.map(({ end }) => end)),
  };
}

function writeHead(column: TextColumn, head: string, areas: string): void {
  column.writeAside(areas, STYLES.legendHead);
  // An empty head keeps the columns level.
  if (head) column.write(head, STYLES.legendHead, { keep: column.width / 3 });
  else column.skipLine(STYLES.legendHead);
  column.skip(GAP / 2);
  column.rule(LINE_COLOUR);
  column.skip(GAP + 2);
}

function writeLine(column: TextColumn, line: LegendLine, measure: MeasureText): void {
  if (line.kind === 'side') column.write(line.label, STYLES.legendHead);
  else if (line.kind === 'reference') column.write(line.label, STYLES.reference);
  else writeEntry(column, line, measure);
  column.skip(GAP);
}

function writeEntry(
  column: TextColumn,
  { fill, label, references, count }: Extract<LegendLine, { kind: 'entry' }>,
  measure: MeasureText,
): void {
  const keep = measure(count, STYLES.label) + COUNT_GAP;
  const top = column.end;
  const box = { ...SWATCH, x: column.x, y: top };
  if (fill)
    column.shapes.push({
      kind: 'rect',
      box,
      fill: asPaint(fill),
      stroke: { colour: LINE_COLOUR, width: LINE_WIDTH },
    });
  column.writeAside(count, STYLES.label);
  column.write(label, STYLES.label, { indent: INDENT, keep });
  for (const reference of references) column.write(reference, STYLES.remark, { indent: INDENT, keep });
  column.skip(Math.max(0, top + SWATCH.height - column.end));
}
