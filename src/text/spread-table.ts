import type { ChosenView } from '../domain/chosen-view.js';
import type { Language } from '../domain/local-text.js';
import { rowsOf, type SpreadRow, type SpreadView, valueIn } from '../domain/spread/spread-view.js';
import { type BesideColumn, besideColumns } from './beside-columns.js';
import { nameArea } from './describe-choice.js';
import type { FigureRow, FigureTable } from './figure-table.js';
import { formatCount } from './numbers.js';
import { formatIndex, formatIndexValue, formatShare } from './spread-figures.js';
import { spreadWords } from './spread-words.js';
import { readText } from './translations.js';

/** Shows in plain text how deep a group lies. */
const INDENT = '\u2003';

/** The rows of a spread: its value, what chance gives, what it rests on, and the same elsewhere and earlier. */
export function spreadTable(
  gathered: ChosenView<SpreadView>,
  picked: string | undefined,
  language: Language,
): FigureTable {
  const { catalogue, choice, view } = gathered;
  const words = spreadWords[language];
  const { name } = words.indices[view.index];
  const area = nameArea(view.main.area, catalogue, language);
  const beside = besideColumns(gathered, language);
  const heads = [name, words.chance, words.people, words.covered, words.units];
  return {
    caption: words.caption(name, area, choice.period.id),
    columns: [words.group, ...heads, ...beside.map(({ head }) => head)],
    rows: rowsOf(view).map((row) => tableRow(row, beside, picked, gathered, language)),
  };
}

function tableRow(
  row: SpreadRow,
  beside: readonly BesideColumn[],
  picked: string | undefined,
  { choice, view }: ChosenView<SpreadView>,
  language: Language,
): FigureRow {
  const { index, main } = view;
  const { placed, value } = row;
  const group = placed?.group.id;
  const format = (of = main) =>
    formatIndexValue(valueIn(of, group, index), index, choice.indicator, { of, group }, language);
  const isKnown = value.kind === 'value';
  return {
    head: placed
      ? INDENT.repeat(placed.depth - 1) + readText(placed.group.label, language)
      : spreadWords[language].together,
    current: group !== undefined && group === picked,
    cells: [
      format(),
      isKnown && value.expected !== undefined
        ? formatIndex(index, value.expected, choice.indicator, language)
        : '',
      isKnown && value.people !== undefined ? formatCount(value.people, language) : '',
      ...coverageCells(row, view, language),
      ...beside.map(({ spread, missing }) => (spread ? format(spread) : missing)),
    ],
  };
}

function coverageCells({ placed }: SpreadRow, { main }: SpreadView, language: Language): readonly string[] {
  const result = placed ? placed.result : main.together;
  if (result.kind === 'unpublished') return ['', ''];
  const { coverage } = result;
  const share = 'group' in coverage ? coverage.group : coverage.residents;
  const [used, all] = [coverage.usedUnits, coverage.units].map((count) => formatCount(count, language));
  return [
    share === undefined ? '' : formatShare(share, language),
    spreadWords[language].unitsOf(used ?? '', all ?? ''),
  ];
}
