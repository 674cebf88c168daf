import type { Language } from '../domain/local-text.js';
import type { TrendLine } from '../domain/trend/trend-line.js';
import type { GatheredTrend } from '../domain/trend/trend-view.js';
import { describeBreaks } from './describe-breaks.js';
import { nameArea } from './describe-choice.js';
import { formatPointCell } from './describe-point.js';
import type { FigureTable } from './figure-table.js';
import { gapSubtitle } from './gap-subtitle.js';
import { nameLine } from './name-line.js';
import { readText } from './translations.js';
import { trendWords } from './trend-words.js';

/** The years as rows and the lines as columns, with what changes in a year behind them. */
export function trendTable(gathered: GatheredTrend, language: Language): FigureTable {
  const { view, catalogue } = gathered;
  const words = trendWords[language];
  const periods = [...new Set(view.lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const breaks = describeBreaks(view.lines, catalogue, language);
  const names = view.lines.map((line) => nameLine(line, view.by, catalogue, language));
  return {
    caption: captionOf(gathered, language),
    columns: [words.period, ...names, ...(breaks.length > 0 ? [words.remark] : [])],
    rows: periods.map((period) => ({
      head: period,
      cells: [
        ...view.lines.map((line) => cellOf(line, period, language)),
        ...(breaks.length > 0 ? [remarksOn(period, breaks)] : []),
      ],
    })),
  };
}

function captionOf(gathered: GatheredTrend, language: Language): string {
  const { view, catalogue, choice } = gathered;
  const words = trendWords[language];
  const indicator = readText(choice.indicator.label, language);
  const area = view.lines[0]?.area;
  const subject =
    view.by === 'origin' && area
      ? nameArea(area, catalogue, language)
      : readText(choice.group.label, language);
  const gap = gapSubtitle(gathered, language);
  return gap ? `${words.caption(indicator, subject)}: ${gap}` : words.caption(indicator, subject);
}

function cellOf(line: TrendLine, period: string, language: Language): string {
  const point = line.points.find((one) => one.period === period);
  return point ? formatPointCell(line, point, language) : trendWords[language].noYear;
}

function remarksOn(period: string, breaks: ReturnType<typeof describeBreaks>): string {
  return breaks
    .filter((note) => note.period === period)
    .map(({ text }) => text)
    .join(' ');
}
