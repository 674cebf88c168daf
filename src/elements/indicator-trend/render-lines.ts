import { nothing, type SVGTemplateResult, svg } from 'lit';
import { clamp } from '../../domain/clamp.js';
import { type BarScale, placeOn } from '../../drawing/bar-scale.js';
import { lineLook } from './line-looks.js';
import type { Dot, SceneLine, TrendScene } from './trend-scene.js';

/** Side of the square that lines are drawn in before it is stretched over the graphic. */
const SIDE = 1000;

const PERCENT = 100;

/** Size of a mark, and of one for a figure that rests on few cases. */
const MARK_SIZE = { plain: '0.7em', unclear: '0.45em' } as const;

/** Grid, bands and lines, in a square that is stretched: their strokes keep their width. */
export function renderStretched(scene: TrendScene, emphasised: string): SVGTemplateResult {
  const { values, breaks, lines } = scene;
  return svg`<svg class="stretched" viewBox="0 0 ${SIDE} ${SIDE}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${values.ticks.map((tick) => {
      const y = at(1 - placeOn(values, tick));
      return svg`<line class=${tick === 0 ? 'grid zero' : 'grid'} x1="0" x2=${SIDE} y1=${y} y2=${y}></line>`;
    })}
    ${breaks.map(({ x }) => svg`<line class="break" x1=${at(x)} x2=${at(x)} y1="0" y2=${SIDE}></line>`)}
    ${lines.filter(({ line }) => line.key === emphasised).map((line) => renderBands(line, scene))}
    ${lines.map((line) => renderLine(line, line.line.key === emphasised))}
  </svg>`;
}

/** The marks, which keep their shape. */
export function renderMarks({ lines }: TrendScene): SVGTemplateResult {
  return svg`<svg class="marks" aria-hidden="true" focusable="false">
    ${lines.map((line) => line.segments.flat().map((dot) => renderMark(dot, line)))}
  </svg>`;
}

/** One mark alone, for a key. */
export function renderLookOf({ look, colour }: Pick<SceneLine, 'look' | 'colour'>): SVGTemplateResult {
  const { dash, mark } = lineLook(look);
  return svg`<svg class="swatch series-${colour}" viewBox="-16 -6 32 12" aria-hidden="true" focusable="false">
    <line class="line" x1="-16" x2="16" y1="0" y2="0" stroke-dasharray=${dash || nothing}></line>
    <path class="mark" d=${mark}></path>
  </svg>`;
}

function renderLine({ segments, look, colour, line }: SceneLine, isEmphasised: boolean): SVGTemplateResult {
  const { dash } = lineLook(look);
  const kind = `series-${colour} ${line.role} ${isEmphasised ? 'emphasised' : ''}`;
  return svg`<g class=${kind}>
    ${segments.flatMap(legsOf).map(
      ({ dots, provisional }) => svg`<polyline
        class=${provisional ? 'line provisional' : 'line'}
        points=${dots.map(({ x, y }) => `${at(x)},${at(y)}`).join(' ')}
        stroke-dasharray=${dash || nothing}
      ></polyline>`,
    )}
  </g>`;
}

/** A part of a line that is as firm as a whole. */
export interface Leg {
  readonly dots: readonly Dot[];
  readonly provisional: boolean;
}

/** A segment cut where provisional figures begin: the way to one of them is as provisional as it is. */
export function legsOf(segment: readonly Dot[]): readonly Leg[] {
  const first = segment.findIndex(({ point }) => point.provisional);
  if (first < 0) return [{ dots: segment, provisional: false }];
  return [
    { dots: segment.slice(0, first), provisional: false },
    { dots: segment.slice(Math.max(0, first - 1)), provisional: true },
  ].filter(({ dots }) => dots.length > 1);
}

/** The stretches of a line of which the publisher says between which values they lie. */
export function bandsOf({ segments }: SceneLine): readonly (readonly Dot[])[] {
  return segments
    .map((segment) => segment.filter(({ point }) => point.interval))
    .filter(({ length }) => length > 1);
}

/** The outline of a band: along its upper edge and back along the lower one, in places from 0 to 1. */
export function bandOutline(
  band: readonly Dot[],
  values: BarScale,
): readonly (readonly [x: number, y: number])[] {
  const place = (value: number) => 1 - placeOn(values, clamp(value, values.min, values.max));
  const upper = band.map(({ point, x }) => [x, place(point.interval?.high ?? 0)] as const);
  const lower = band.map(({ point, x }) => [x, place(point.interval?.low ?? 0)] as const);
  return [...upper, ...lower.reverse()];
}

function renderBands(line: SceneLine, { values }: TrendScene): SVGTemplateResult {
  return svg`<g class="series-${line.colour}">
    ${bandsOf(line).map((band) => {
      const points = bandOutline(band, values).map(([x, y]) => `${at(x)},${at(y)}`);
      return svg`<polygon class="band" points=${points.join(' ')}></polygon>`;
    })}
  </g>`;
}

function renderMark({ point, x, y }: Dot, { look, colour }: SceneLine): SVGTemplateResult {
  const size = point.unclear ? MARK_SIZE.unclear : MARK_SIZE.plain;
  return svg`<svg x="${x * PERCENT}%" y="${y * PERCENT}%" width=${size} height=${size} viewBox="0 0 10 10" overflow="visible">
    <path
      class="mark series-${colour} ${point.provisional ? 'provisional' : ''}"
      d=${lineLook(look).mark}
    ></path>
  </svg>`;
}

function at(share: number): number {
  return Math.round(share * SIDE * PERCENT) / PERCENT;
}
