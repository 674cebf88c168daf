import type { Language } from '../../domain/local-text.js';
import {
  pickedGroup,
  rowsOf,
  type SpreadRow,
  type SpreadView,
  valueIn,
} from '../../domain/spread/spread-view.js';
import { joinSubtitle, nameArea } from '../../text/describe-choice.js';
import { describeSpread, noteSpread } from '../../text/describe-spread.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { formatCount } from '../../text/numbers.js';
import { formatIndex, formatIndexValue, formatShare, spreadMeasurements } from '../../text/spread-figures.js';
import { spreadWords } from '../../text/spread-words.js';
import { readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { type BesideColumn, besideColumns } from './beside-columns.js';

/** Shows in plain text how deep a group lies. */
const INDENT = '\u2003';

/**
 * A spread in words.
 * @param origin The `origin` attribute: the group that is picked out.
 */
export function presentSpread(
  gathered: Gathered<SpreadView>,
  origin: string,
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  const words = spreadWords[language];
  const subject = { catalogue, choice, view, picked: pickedGroup(view, origin) };
  const rows = rowsOf(view);
  const beside = besideColumns(gathered, language);
  return {
    state: rows.some(({ value }) => value.kind === 'value') ? 'ready' : 'withheld',
    heading: words.heading(nameArea(view.main.area, catalogue, language)),
    subtitle: joinSubtitle([
      words.indices[view.index].name,
      readText(view.scheme.label, language),
      choice.period.id,
    ]),
    sentence: describeSpread(subject, language),
    table: () => tableOf(gathered, subject.picked?.group.id, language),
    measurements: () => spreadMeasurements(view, choice.indicator),
    hasProvisional: [view.main, ...beside.flatMap(({ spread }) => spread ?? [])].some(
      ({ provisional }) => provisional,
    ),
    notes: noteSpread(subject, language),
  };
}

function tableOf(
  gathered: Gathered<SpreadView>,
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
  { choice, view }: Gathered<SpreadView>,
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
