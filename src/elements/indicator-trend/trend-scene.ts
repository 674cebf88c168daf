import { gemeenteOf } from '../../domain/area.js';
import { findScheme } from '../../domain/catalogue.js';
import type { Language } from '../../domain/local-text.js';
import type { TrendLine, TrendPoint } from '../../domain/trend/trend-line.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import { type BarScale, placeOn } from '../../drawing/bar-scale.js';
import { lineScale } from '../../drawing/line-scale.js';
import { type TimeScale, timeScale } from '../../drawing/time-scale.js';
import { describeLevel } from '../../text/area-words.js';
import { type BreakNote, describeAbsences, describeBreaks } from '../../text/describe-breaks.js';
import { nameLine } from '../../text/name-line.js';
import { readText } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import { lineColours } from './line-looks.js';

/** A point in the picture; places run from 0 to 1, from left to right and from top to bottom. */
export interface Dot {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
}

/** A line ready to be drawn. */
export interface SceneLine {
  readonly line: TrendLine;
  readonly name: string;
  /** What tells it from others of its name: the level of its area, or the scheme of its group. */
  readonly detail: string;
  /** Which dash and mark it has. */
  readonly look: number;
  /** Which colour it has. */
  readonly colour: number;
  readonly segments: readonly (readonly Dot[])[];
  /** Points without a figure, by where they lie from left to right. */
  readonly holes: readonly number[];
  /** Why there is no figure, and when; empty where nothing is missing. */
  readonly absences: string;
}

/** A change between two periods, in the picture. */
export interface SceneBreak {
  readonly note: BreakNote;
  readonly number: number;
  readonly x: number;
  /** Part of the width up to the next one. */
  readonly room: number;
  /** Whether words on the spot fit into that. */
  readonly isRoomy: boolean;
}

/** Everything that a trend draws. */
export interface TrendScene {
  readonly lines: readonly SceneLine[];
  readonly values: BarScale;
  /** Whether the values are differences. */
  readonly isGap: boolean;
  readonly times: TimeScale;
  readonly breaks: readonly SceneBreak[];
  readonly language: Language;
}

/** Parts of the width that words beside a break need. */
const ROOM_FOR_WORDS = 0.22;

/** Where the last words may end: the names of lines leave room above them. */
const BEYOND = 1.2;

/** Lays out what was gathered. */
export function trendScene(gathered: Gathered<TrendView>, language: Language): TrendScene {
  const { view, catalogue } = gathered;
  const points = view.lines.flatMap((line) => line.points);
  const isGap = view.gap !== undefined;
  const values = scaleOf(points, isGap);
  const times = timeScale(points.map(({ period }) => period));
  const colours = lineColours(view.lines.map(({ role }) => role));
  return {
    values,
    isGap,
    times,
    language,
    lines: view.lines.map((line, look) => ({
      line,
      look,
      colour: colours[look] ?? 0,
      name: nameLine(line, view.by, catalogue, language),
      detail: detailOf(line, gathered, language),
      segments: line.series.segments.map((segment) => segment.flatMap((one) => dotOf(one, values, times))),
      holes: line.points.filter(({ value }) => value === undefined).map(({ period }) => times.place(period)),
      absences: describeAbsences(line, language),
    })),
    breaks: placeBreaks(describeBreaks(view.lines, catalogue, language), times),
  };
}

/** A gap is read by its distance from none at all. */
function scaleOf(points: readonly TrendPoint[], isGap: boolean): BarScale {
  const values = points.flatMap(({ value }) => value ?? []);
  return lineScale(isGap ? [0, ...values] : values);
}

function dotOf(point: TrendPoint, values: BarScale, times: TimeScale): readonly Dot[] {
  if (point.value === undefined) return [];
  return [{ point, x: times.place(point.period), y: 1 - placeOn(values, point.value) }];
}

function placeBreaks(notes: readonly BreakNote[], times: TimeScale): readonly SceneBreak[] {
  const middle = ({ period, after }: BreakNote) => (times.place(period) + times.place(after ?? period)) / 2;
  return notes.map((note, index) => {
    const next = notes[index + 1];
    const end = next ? middle(next) : BEYOND;
    const x = middle(note);
    const room = end - x;
    return { note, number: index + 1, x, room, isRoomy: room >= ROOM_FOR_WORDS };
  });
}

function detailOf(
  { area, origin }: TrendLine,
  { view, catalogue }: Gathered<TrendView>,
  language: Language,
): string {
  if (view.by === 'origin') {
    const scheme = findScheme(catalogue, origin.scheme);
    const schemes = new Set(view.lines.flatMap((line) => line.origin.scheme ?? []));
    return scheme && schemes.size > 1 ? readText(scheme.label, language) : '';
  }
  if (catalogue.inPage) return '';
  const gemeente = gemeenteOf(area.code);
  const within = gemeente === area.code ? undefined : view.lines.find((line) => line.area.code === gemeente);
  return describeLevel(area.level, within?.area.name, language);
}
