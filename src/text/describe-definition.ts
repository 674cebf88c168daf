import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import type { OriginGroup, OriginScheme } from '../domain/origin.js';
import { describeUnit } from './describe-choice.js';
import { describeCaveats, describeOrigin } from './figure-notes.js';
import { pickerWords } from './picker-words.js';
import { capitalise, readText } from './translations.js';

/** What an indicator means, what it is measured in and over, what to beware of, and who measured it. */
export function describeIndicator(indicator: Indicator, language: Language): readonly string[] {
  const unit = describeUnit(indicator, language);
  const paragraphs = [
    readText(indicator.definition, language),
    unit ? `${capitalise(unit)}.` : '',
    indicator.derived ? describeOrigin({ indicator: { ...indicator, base: undefined } }, language) : '',
    ...describeCaveats({ indicator }, false, language),
    `${pickerWords[language].source}: ${readText(indicator.source, language)}.`,
  ];
  return paragraphs.filter(Boolean);
}

/** Who a group is, and what its scheme counts as belonging to one. */
export function describeGroup(
  group: OriginGroup,
  scheme: OriginScheme | undefined,
  language: Language,
): readonly string[] {
  const people = `${capitalise(readText(group.people, language))}.`;
  return scheme?.definition ? [people, readText(scheme.definition, language)] : [people];
}
