import { findScheme } from '../../domain/catalogue.js';
import type { Language } from '../../domain/local-text.js';
import type { TrendLine } from '../../domain/trend/trend-line.js';
import type { GatheredTrend } from '../../domain/trend/trend-view.js';
import { compareWords } from '../compare-words.js';
import { describeBreaks } from '../describe-breaks.js';
import type { FigureTable } from '../figure-table.js';
import { nameLine } from '../name-line.js';
import { readText } from '../translations.js';
import { areApart, tableToDraw } from './table-to-draw.js';

const YEAR = /^\d{4}$/;

/**
 * The figures of a trend as a table that `<indicator-trend>` draws, a row per line and a column per year. `undefined` where
 * that would lose something: a table tells nothing of breaks, of a gap, or of too few cases, and has a figure or a reason for
 * every year.
 */
export function yearsToDraw(
  trend: GatheredTrend,
  caption: string,
  language: Language,
): FigureTable | undefined {
  const { view, catalogue, choice } = trend;
  const { lines, by } = view;
  const names = lines.map((line) => nameLine(line, by, catalogue, language));
  const periods = lines[0]?.points.map(({ period }) => period) ?? [];
  if (losesLines(trend, periods, language) || !areApart(names)) return undefined;
  const scheme = findScheme(catalogue, choice.coverage.scheme);
  return tableToDraw({
    caption,
    head: by === 'origin' && scheme ? readText(scheme.label, language) : compareWords[language].area,
    names,
    columns: periods.map((head, place) => ({
      head,
      measurements: lines.flatMap(({ points }) => points[place]?.subject ?? []),
    })),
    indicator: choice.indicator,
    language,
  });
}

function losesLines(
  { view: { lines, gap }, catalogue }: GatheredTrend,
  periods: readonly string[],
  language: Language,
): boolean {
  const isOfAll = ({ points }: TrendLine) =>
    points.length === periods.length && points.every(({ period }, place) => period === periods[place]);
  return (
    gap !== undefined ||
    periods.length === 0 ||
    !periods.every((period) => YEAR.test(period)) ||
    !lines.every(isOfAll) ||
    lines.some(({ points }) => points.some(({ unclear }) => unclear)) ||
    describeBreaks(lines, catalogue, language).length > 0
  );
}
