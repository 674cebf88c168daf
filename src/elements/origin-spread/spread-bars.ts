import type { Language } from '../../domain/local-text.js';
import type { AreaSpread } from '../../domain/spread/area-spread.js';
import type { IndexValue } from '../../domain/spread/spread-index.js';
import { rowsOf, type SpreadRow, type SpreadView, valueIn } from '../../domain/spread/spread-view.js';
import { type BarScale, barScale } from '../../drawing/bar-scale.js';
import { besideColumns } from '../../text/beside-columns.js';
import { formatCount } from '../../text/numbers.js';
import { formatIndex, formatIndexValue, inUnitOf } from '../../text/spread-figures.js';
import { spreadWords } from '../../text/spread-words.js';
import type { Gathered } from '../shared/presentation.js';
import type { BarRow } from '../shared/render-bars.js';

type Cells = Omit<BarRow, 'lead'>;

/** A spread ready to be drawn. */
export interface SpreadBars {
  readonly scale: BarScale;
  /** The cells of a row of the area itself. */
  readonly cells: (row: SpreadRow) => Cells;
  /** The same group in other areas and in earlier periods. */
  readonly beside: (row: SpreadRow) => readonly { readonly name: string; readonly cells: Cells }[];
}

/** The rows of a spread on one scale, that of all groups, areas and periods. */
export function spreadBars(gathered: Gathered<SpreadView>, language: Language): SpreadBars {
  const { choice, view } = gathered;
  const { index, main } = view;
  const columns = besideColumns(gathered, language);
  const spreads = [main, ...columns.flatMap(({ spread }) => spread ?? [])];
  const values = rowsOf(view).flatMap(({ placed }) =>
    spreads.flatMap((of) => lengthsOf(valueIn(of, placed?.group.id, index))),
  );
  const cells = (of: AreaSpread, group: string | undefined, tone: BarRow['tone']): Cells => {
    const value = valueIn(of, group, index);
    const format = (one: number) => formatIndex(index, one, choice.indicator, language);
    const isNone = value.kind === 'none';
    return {
      bar: isNone ? (value.obstacle === 'unpublished' ? 'none' : 'absent') : inUnitOf(index, value.value),
      tone,
      marker: undefined,
      value: formatIndexValue(value, index, choice.indicator, { of, group }, language),
      remark: '',
      differences: remarksOn(value, format, language).map((words) => ({
        words,
        remark: '',
        judgement: 'neutral',
      })),
    };
  };
  return {
    scale: barScale(values.map((value) => inUnitOf(index, value))),
    cells: ({ placed }) => cells(main, placed?.group.id, placed ? 'main' : 'context'),
    beside: ({ placed }) =>
      placed && !placed.input
        ? []
        : columns.map(({ kind, head, spread, missing }) => ({
            name: head,
            cells: spread
              ? cells(spread, placed?.group.id, kind === 'other' ? 'other' : 'context')
              : {
                  bar: 'none',
                  tone: 'other',
                  marker: undefined,
                  value: missing,
                  remark: '',
                  differences: [],
                },
          })),
  };
}

function lengthsOf(value: IndexValue): readonly number[] {
  return value.kind === 'value' ? [value.value] : [];
}

/** What a value rests on and what chance alone would give, and whether the group is small. */
function remarksOn(
  value: IndexValue,
  format: (value: number) => string,
  language: Language,
): readonly string[] {
  if (value.kind === 'none') return [];
  const words = spreadWords[language];
  const { people, expected, smallGroup } = value;
  const basis = [
    ...(people === undefined ? [] : [words.persons(formatCount(people, language))]),
    ...(expected === undefined ? [] : [words.byChance(format(expected))]),
  ].join(' · ');
  return [basis, smallGroup ? words.smallGroup : ''].filter(Boolean);
}
