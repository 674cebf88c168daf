import type { Judgement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { INK, JUDGEMENTS, MUTED, PAPER, STYLES } from '../../drawing/picture/picture-styles.js';
import type { MeasureText, Shape, Stroke } from '../../drawing/scene/scene.js';
import type { Strip } from './render-strip.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
type Tools = Pick<typeof import('./profile-kit.js'), 'ENDS' | 'sayEnds' | 'stripPlaces'>;

/** Where a strip stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const STRIP_HEIGHT = 15;
const LINE_HEIGHT = 12;
/** Room at the ends for the mark of the area. */
const EDGE = 6;
const MARK = 5;
const HALF_FILL = '#d1d3d5';
const WORD_GAP = 8;

/** A distribution on a strip with the area's own place, and words for its ends. */
export function tellStrip(
  strip: Strip,
  place: Place,
  tools: Tools,
  measure: MeasureText,
  language: Language,
) {
  const { low, lower, median, upper, high, own } = tools.stripPlaces(
    strip.place.quartiles,
    strip.place.value,
  );
  const [atLow, atHigh] = tools.ENDS[strip.direction];
  const at = (part: number) => place.x + EDGE + part * (place.width - 2 * EDGE);
  const middle = place.y + STRIP_HEIGHT / 2;
  const ends = tellEnds(tools.sayEnds([atLow, atHigh], language), [atLow, atHigh], place, measure);
  const shapes: Shape[] = [
    reach(at(low), at(lower), middle, atLow),
    reach(at(upper), at(high), middle, atHigh),
    span(at(lower), at(upper), middle, HALF_FILL),
    span(at(median) - 1, at(median) + 1, middle, MUTED),
    ...(own === undefined ? [] : [ownMark(at(own), middle, strip.isUnclear ? 'unclear' : strip.judgement)]),
    ...ends.shapes,
  ];
  return { shapes, height: ends.end - place.y };
}

/** The signs of a strip, by kind, for its key. */
export function stripSigns(x: number, middle: number): Readonly<Record<'own' | 'half' | 'median', Shape>> {
  return {
    own: ownMark(x + 7, middle, 'neutral'),
    half: span(x, x + 20, middle, HALF_FILL),
    median: span(x + 9, x + 11, middle, MUTED),
  };
}

/** The unfavourable side is dashed, so that nobody needs the colour. */
function reach(from: number, to: number, y: number, end: Judgement): Shape {
  const stroke: Stroke = {
    colour: end === 'neutral' ? MUTED : JUDGEMENTS[end],
    width: end === 'neutral' ? 2 : 4,
    dash: end === 'unfavourable' ? [5, 3] : undefined,
  };
  return { kind: 'path', d: `M${write(from)} ${write(y)}H${write(to)}`, stroke };
}

function span(from: number, to: number, middle: number, fill: string): Shape {
  const height = STRIP_HEIGHT * 0.8;
  return {
    kind: 'rect',
    fill,
    box: { x: from, y: middle - height / 2, width: Math.max(2, to - from), height },
  };
}

/** The area itself; open where its figure rests on few cases. */
function ownMark(x: number, y: number, kind: Judgement | 'unclear'): Shape {
  const colour = kind === 'favourable' || kind === 'unfavourable' ? JUDGEMENTS[kind] : INK;
  const mark: Shape = {
    kind: 'path',
    d: `M0 ${-MARK}L${MARK} 0L0 ${MARK}L${-MARK} 0z`,
    fill: kind === 'unclear' ? PAPER : colour,
    stroke: { colour: kind === 'unclear' ? INK : PAPER, width: kind === 'unclear' ? 1.5 : 1 },
  };
  return { kind: 'group', x, y, shapes: [mark] };
}

/** On one line, or the second below the first where they would meet. */
function tellEnds(
  [low, high]: readonly [low: string, high: string],
  [atLow, atHigh]: readonly [low: Judgement, high: Judgement],
  { x, y, width }: Place,
  measure: MeasureText,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const first = y + STRIP_HEIGHT + LINE_HEIGHT - 3;
  const fits = measure(low, STYLES.small) + measure(high, STYLES.small) + WORD_GAP <= width;
  const second = fits ? first : first + LINE_HEIGHT;
  const style = (end: Judgement) => ({ ...STYLES.small, colour: JUDGEMENTS[end] });
  return {
    shapes: [
      { kind: 'text', text: low, style: style(atLow), align: 'left', x, baseline: first },
      { kind: 'text', text: high, style: style(atHigh), align: 'right', x: x + width, baseline: second },
    ],
    end: second + 3,
  };
}

function write(place: number): string {
  return String(Number(place.toFixed(2)));
}
