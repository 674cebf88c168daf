import type { AreaOutcome } from '../../data/measure-areas.js';
import { gemeenteOf } from '../../domain/area.js';
import { type Comparison, compare, type Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { describeLevel } from '../../text/area-words.js';
import { compareWords, explainMissing } from '../../text/compare-words.js';
import { nameArea, withName } from '../../text/describe-choice.js';
import {
  type DifferenceWords,
  describeComparison,
  describeComparisonWith,
} from '../../text/difference-words.js';
import { peerChoiceWords } from '../../text/peer-choice-words.js';
import type { DrawnRows } from '../shared/present-page-table.js';
import type { Gathered } from '../shared/presentation.js';
import type { ComparisonView, MeasuredArea } from './comparison-view.js';

/** One area of a comparison. */
export interface ComparisonRow {
  readonly code: string;
  readonly name: string;
  /** Its kind, and why it has no figure at all where that is so. */
  readonly detail: string;
  readonly role: 'main' | 'other' | 'peer' | 'context';
  readonly measurement: Measurement | undefined;
  /** Whether its bar can stand beside that of the main area: a number of people in a part and in the whole cannot. */
  readonly fitsScale: boolean;
  readonly differences: readonly RowDifference[];
}

/** How a row differs from a wider area. */
export interface RowDifference {
  /** Name of the wider area. */
  readonly from: string;
  readonly comparison: Comparison;
  /** For a column that names the wider area. */
  readonly said: DifferenceWords;
  /** The same, naming the wider area itself. */
  readonly saidInFull: DifferenceWords;
}

/** The rows in the order on show: the main area, those beside it, those most like it, and the wider areas last. */
export function comparisonRows(
  gathered: Gathered<ComparisonView>,
  language: Language,
): readonly ComparisonRow[] {
  const { main, others, peers, gemeente, country } = namedView(gathered, language);
  const listed = others.map(({ code }) => code);
  const references = [gemeente, country].flatMap((outcome) => measured(outcome));
  const detailOf = ({ measurement, within }: MeasuredArea, role: ComparisonRow['role']) => {
    if (gathered.catalogue.inPage) return '';
    const level = describeLevel(measurement.area.level, within, language);
    const like = peerChoiceWords[language].isLike(main.measurement.area.name);
    return role === 'peer' ? `${level}, ${like}` : level;
  };
  const row = (role: ComparisonRow['role']) => (outcome: AreaOutcome) =>
    outcome.kind === 'measured'
      ? {
          ...measuredRow(outcome, role, main.measurement, references, language),
          detail: detailOf(outcome, role),
        }
      : missingRow(outcome, role, gathered, language);
  return [
    row(gathered.catalogue.inPage ? 'other' : 'main')(main),
    ...others.map(row('other')),
    ...(peers?.outcomes ?? []).filter(({ code }) => !listed.includes(code)).map(row('peer')),
    ...[gemeente, country]
      .flatMap((outcome) => outcome ?? [])
      .filter(({ code }) => code !== main.code)
      .map(row('context')),
  ];
}

/** The rows as a table of the page says them. */
export function areasInPage(
  gathered: Gathered<ComparisonView>,
  picked: string,
  language: Language,
): DrawnRows {
  const rows = comparisonRows(gathered, language).map((row) => ({ ...row, isPicked: row.code === picked }));
  return { head: compareWords[language].area, rows };
}

/** What was gathered, the country carrying its name in the language of the reader. */
export function namedView({ catalogue, view }: Gathered<ComparisonView>, language: Language): ComparisonView {
  const name = <Outcome extends AreaOutcome | undefined>(outcome: Outcome): Outcome =>
    outcome?.kind === 'measured'
      ? { ...outcome, measurement: withName(outcome.measurement, catalogue, language) }
      : outcome;
  return {
    main: name(view.main),
    others: view.others.map(name),
    peers: view.peers,
    gemeente: name(view.gemeente),
    country: name(view.country),
  };
}

/** The measurement of an outcome, if there is one. */
export function measured(outcome: AreaOutcome | undefined): readonly Measurement[] {
  return outcome?.kind === 'measured' ? [outcome.measurement] : [];
}

function measuredRow(
  { measurement }: MeasuredArea,
  role: ComparisonRow['role'],
  main: Measurement,
  references: readonly Measurement[],
  language: Language,
): Omit<ComparisonRow, 'detail'> {
  const { area, indicator, observation } = measurement;
  const wider = references.filter((reference) => isWithin(area.code, reference));
  const comparable = indicator.unit.kind !== 'count' || area.level === main.area.level;
  return {
    code: area.code,
    name: area.name,
    role,
    measurement,
    fitsScale: comparable,
    differences: isFigure(observation)
      ? wider.map((reference) => differenceFrom(reference, measurement, language))
      : [],
  };
}

function differenceFrom(reference: Measurement, subject: Measurement, language: Language): RowDifference {
  const comparison = compare(subject, reference);
  const { indicator } = subject;
  const from = reference.area.name;
  return {
    from,
    comparison,
    said: describeComparison(comparison, indicator, language),
    saidInFull: describeComparisonWith(from, comparison, indicator, language),
  };
}

/** A buurt is held against its own gemeente only; everything is held against the country. */
export function isWithin(code: string, { area }: Measurement): boolean {
  if (code === area.code) return false;
  return area.level === 'land' || gemeenteOf(code) === area.code;
}

function missingRow(
  { code, name, reason }: Extract<AreaOutcome, { kind: 'missing' }>,
  role: ComparisonRow['role'],
  { choice, catalogue }: Gathered<ComparisonView>,
  language: Language,
): ComparisonRow {
  const why = explainMissing(reason, choice.period.edition, language);
  return {
    code,
    name: nameArea({ code, name: name ?? code }, catalogue, language),
    detail: why,
    role,
    measurement: undefined,
    fitsScale: false,
    differences: [],
  };
}

/** Whether a number in a part meets that of the whole: true of every row alike, so it is said once, in a note. */
export function isOfOtherLevel(comparison: Comparison): boolean {
  return comparison.kind === 'incomparable' && comparison.obstacle.kind === 'other-level';
}
