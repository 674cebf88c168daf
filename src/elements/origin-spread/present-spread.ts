import type { Language } from '../../domain/local-text.js';
import { pickedGroup, rowsOf, type SpreadView } from '../../domain/spread/spread-view.js';
import { besideColumns } from '../../text/beside-columns.js';
import { joinSubtitle, nameArea } from '../../text/describe-choice.js';
import { describeSpread, noteSpread } from '../../text/describe-spread.js';
import { spreadMeasurements } from '../../text/spread-figures.js';
import { spreadTable } from '../../text/spread-table.js';
import { spreadWords } from '../../text/spread-words.js';
import { readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';

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
    table: () => spreadTable(gathered, subject.picked?.group.id, language),
    measurements: () => spreadMeasurements(view, choice.indicator),
    hasProvisional: [view.main, ...beside.flatMap(({ spread }) => spread ?? [])].some(
      ({ provisional }) => provisional,
    ),
    notes: noteSpread(subject, language),
  };
}
