import { type Breakdown, type BreakdownRow, comparisonOf } from '../../domain/breakdown.js';
import { groupNamed } from '../../domain/breakdown-choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { breakdownWords, nameAgainst, noteBreakdown } from '../../text/breakdown-words.js';
import { describeBreakdown } from '../../text/describe-breakdown.js';
import { describeUnit, joinSubtitle, withName } from '../../text/describe-choice.js';
import { describeComparison, formatDifferenceWords } from '../../text/difference-words.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { formatCount } from '../../text/numbers.js';
import { formatObservation } from '../../text/observation-words.js';
import { readText } from '../../text/translations.js';
import type { DrawnRows } from '../shared/present-page-table.js';
import type { Gathered, Presentation } from '../shared/presentation.js';

/** Shows in plain text how deep a group lies. */
const INDENT = '\u2003';

/**
 * A breakdown by origin in words.
 * @param origin The `origin` attribute: the group that is picked out.
 */
export function presentBreakdown(
  gathered: Gathered<Breakdown>,
  origin: string,
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  const measurements = measurementsOf(view).map((one) => withName(one, catalogue, language));
  const own = view.rows.flatMap(({ measurement }) => measurement ?? []);
  const area = own[0] ? withName(own[0], catalogue, language).area.name : choice.area;
  const picked = groupNamed(view.scheme, origin);
  return {
    state: stateOf(own),
    heading: `${readText(choice.indicator.label, language)}, ${area}`,
    subtitle: joinSubtitle([
      describeUnit(choice.indicator, language),
      readText(view.scheme.label, language),
      choice.period.id,
    ]),
    sentence: describeBreakdown(view, catalogue, picked, language),
    table: () => tableOf(gathered, area, picked, language),
    measurements: () => measurements,
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: noteBreakdown(view, choice, language),
  };
}

/** The rows as a table of the page says them. */
export function groupsInPage(
  { view: { scheme, rows } }: Gathered<Breakdown>,
  origin: string,
  language: Language,
): DrawnRows {
  const picked = groupNamed(scheme, origin);
  return {
    head: readText(scheme.label, language),
    rows: rows.map(({ group, measurement }) => ({
      name: readText(group.label, language),
      measurement,
      isPicked: group.id === picked,
    })),
  };
}

function stateOf(own: readonly Measurement[]): Presentation['state'] {
  if (own.length === 0) return 'empty';
  return own.some(({ observation }) => isFigure(observation)) ? 'ready' : 'withheld';
}

/** Figures of the groups and of what they are held against, each once. */
function measurementsOf({ rows, compareWith }: Breakdown): readonly Measurement[] {
  const own = rows.flatMap(({ measurement }) => measurement ?? []);
  const against = compareWith === 'reference' ? [] : rows.flatMap(({ against }) => against ?? []);
  return [...own, ...against];
}

function tableOf(
  { catalogue, choice, view }: Gathered<Breakdown>,
  area: string,
  picked: string | undefined,
  language: Language,
): FigureTable {
  const words = breakdownWords[language];
  const against = nameAgainst(view, catalogue, language);
  const indicator = readText(choice.indicator.label, language);
  const name = view.compareWith === 'reference' ? against : words.sameGroupIn(against);
  return {
    caption: words.caption(indicator, area, choice.period.id),
    columns: [
      words.group,
      words.value,
      words.cases,
      ...(view.compareWith ? [name, words.differenceWith(against)] : []),
    ],
    rows: view.rows.map((row) => tableRow(row, view, picked, language)),
  };
}

function tableRow(
  row: BreakdownRow,
  view: Breakdown,
  picked: string | undefined,
  language: Language,
): FigureRow {
  const { group, depth, measurement } = row;
  const observation = measurement?.observation;
  const base = observation && isFigure(observation) ? observation.base : undefined;
  return {
    head: INDENT.repeat(Math.max(0, depth - 1)) + readText(group.label, language),
    current: group.id === picked,
    cells: [
      measurement
        ? formatObservation(measurement.observation, measurement.indicator, language)
        : breakdownWords[language].noColumn,
      base === undefined ? '' : formatCount(base, language),
      ...(view.compareWith ? againstCells(row, view, language) : []),
    ],
  };
}

function againstCells(row: BreakdownRow, view: Breakdown, language: Language): readonly string[] {
  const { against } = row;
  const comparison = comparisonOf(row, view);
  if (!comparison || !against) return ['', ''];
  return [
    formatObservation(against.observation, against.indicator, language),
    formatDifferenceWords(describeComparison(comparison, against.indicator, language)),
  ];
}
