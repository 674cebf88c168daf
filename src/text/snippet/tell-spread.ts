import type { Language } from '../../domain/local-text.js';
import { pickedGroup } from '../../domain/spread/spread-view.js';
import type { ToldSpread } from '../../domain/told-figures.js';
import { describeSpread, noteSpread } from '../describe-spread.js';
import { spreadTable } from '../spread-table.js';
import { extractOf } from './extract.js';
import { type Fallback, isMarked, surroundTable } from './fallback.js';

/** Groups are not left out because of their place in a scheme, unless there are very many. */
const BOUNDS = { rows: 25, columns: 8 };

/** Says how groups live over buurten, as `<origin-spread>` says it. */
export function tell(told: ToldSpread, language: Language): Fallback {
  const subject = { ...told, picked: pickedGroup(told.view, told.origin) };
  const whole = spreadTable(told, subject.picked?.group.id, language);
  const { table, said } = extractOf(whole, BOUNDS, language);
  const sentence = describeSpread(subject, language);
  return surroundTable({
    ...told,
    title: table.caption,
    sentence,
    table,
    hasProvisional: isMarked(sentence, table),
    leftOut: said,
    notes: noteSpread(subject, language),
    language,
  });
}
