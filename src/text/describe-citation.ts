import { type Catalogue, findScheme, groupOf } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Measurement } from '../domain/comparison.js';
import { type Indicator, isUnclear } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { type Figure, isFigure } from '../domain/observation.js';
import { type OriginGroup, TOTAL } from '../domain/origin.js';
import { levelWords } from './area-words.js';
import { citeWords } from './cite-words.js';
import { withName } from './describe-choice.js';
import { describeFigure, stateFigure } from './describe-figure.js';
import { describeOrigin, describeSources } from './figure-notes.js';
import { formatCount } from './numbers.js';
import { readText } from './translations.js';

/** What a reader takes along of a figure. */
export interface Citation {
  /** A sentence or some, with source, day and link. */
  readonly sentence: string;
  /** For a list of literature, in the manner of the APA. */
  readonly reference: string;
}

/** A whole graphic, as the element says it. */
export interface CitedGraphic {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly heading: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly hasProvisional: boolean;
  /** The indicators on show, where the chosen one is not all there is. */
  readonly indicators?: readonly Indicator[] | undefined;
}

/** Cites what a whole graphic says, with the address where it is to be seen. */
export function citeGraphic(graphic: CitedGraphic, address: string, language: Language): Citation {
  const { catalogue, choice, heading, subtitle, sentence, hasProvisional, indicators } = graphic;
  const words = citeWords[language];
  const title = subtitle ? `${heading} (${subtitle})` : heading;
  return {
    sentence: joinSentences([
      ended(title),
      ended(sentence),
      hasProvisional ? words.hasProvisional : '',
      indicators ? '' : describeRest(choice, subtitle, language),
      ...sourceOf(catalogue, indicators ?? [choice.indicator], language),
      address,
    ]),
    reference: referTo(catalogue, title, indicators ? undefined : choice.period.edition, address, language),
  };
}

/** Cites one figure, or its absence, with the address where it is to be seen. */
export function citeFigure(
  catalogue: Catalogue,
  measurement: Measurement,
  address: string,
  language: Language,
): Citation {
  const named = withName(measurement, catalogue, language);
  const { indicator, period, area } = named;
  const label = readText(indicator.label, language);
  const group = readText(groupIn(catalogue, named).label, language);
  return {
    sentence: joinSentences([
      stateWithPeriod(catalogue, named, language),
      placeOf(catalogue, named, language),
      schemeOf(catalogue, named, language),
      ...baseOf(named, language),
      ...sourceOf(catalogue, [indicator], language),
      address,
    ]),
    reference: referTo(
      catalogue,
      [label, area.name, group, period].join(', '),
      area.edition,
      address,
      language,
    ),
  };
}

/** A name for an area in a list of them: buurten and wijken are often called the same. */
export function nameCitedArea({ area }: Measurement, language: Language): string {
  return area.level === 'land' ? area.name : `${area.name} (${levelWords[language][area.level].one})`;
}

/** The group of a figure; by its id where the catalogue does not know it. */
export function groupIn(catalogue: Catalogue, { origin }: Measurement): OriginGroup {
  const id = { nl: origin.group };
  return groupOf(catalogue, origin) ?? { id: origin.group, label: id, people: id };
}

/** What the figures are computed over and by whom, where the title does not say it already. */
function describeRest({ indicator }: Choice, title: string, language: Language): string {
  const base = indicator.base && readText(indicator.base, language);
  const isSaid = base !== undefined && title.includes(base);
  return describeOrigin({ indicator: isSaid ? { ...indicator, base: undefined } : indicator }, language);
}

/** The figure with the period, and whatever of indicator and group the sentence of the endpoint leaves out. */
function stateWithPeriod(catalogue: Catalogue, measurement: Measurement, language: Language): string {
  const { indicator, observation, period } = measurement;
  const group = groupIn(catalogue, measurement);
  const label = readText(group.label, language);
  if (!isFigure(observation)) {
    const absent = describeFigure(measurement, group, [], language).replace(/\.$/, '');
    return `${absent} (${[readText(indicator.label, language), label, period].join(', ')}).`;
  }
  // In words, for the mark is explained where it stands, and not where it is taken.
  const firm: Figure = { ...observation, provisional: false };
  const namesGroup = !indicator.sentence || readText(indicator.sentence, language).includes('{group}');
  const remarks = [
    namesGroup ? '' : label,
    period,
    observation.provisional ? citeWords[language].provisional : '',
  ].filter(Boolean);
  return `${stateFigure(measurement, firm, group, language)} (${remarks.join(', ')}).`;
}

/** Which area it is exactly: names come back, and boundaries move. */
function placeOf({ country }: Catalogue, { area }: Measurement, language: Language): string {
  if (area.code === country.code) return '';
  return citeWords[language].area(levelWords[language][area.level].one, area.code, area.edition);
}

function schemeOf(catalogue: Catalogue, { origin }: Measurement, language: Language): string {
  const scheme = origin.group === TOTAL ? undefined : findScheme(catalogue, origin.scheme);
  return scheme ? citeWords[language].scheme(readText(scheme.label, language)) : '';
}

function baseOf({ indicator, observation }: Measurement, language: Language): readonly string[] {
  const words = citeWords[language];
  const cases = isFigure(observation) ? observation.base : undefined;
  const parts = [
    indicator.base ? readText(indicator.base, language) : '',
    cases === undefined ? '' : words.cases(formatCount(cases, language)),
  ].filter(Boolean);
  const unclear = isFigure(observation) && isUnclear(indicator, observation);
  return [
    parts.length > 0 ? `${words.base(parts.join(', '))}.` : '',
    describeOrigin({ indicator: { ...indicator, base: undefined } }, language),
    unclear ? words.unclear : '',
  ];
}

function sourceOf(
  catalogue: Catalogue,
  indicators: readonly Indicator[],
  language: Language,
): readonly string[] {
  return [
    describeSources(catalogue, indicators, language),
    catalogue.fictional ? citeWords[language].fictional : '',
  ];
}

/** Organisation, year of the figures, title, edition, where they are from, and the address. */
function referTo(
  { publisher, asOf, title, fictional }: Catalogue,
  subject: string,
  edition: string | undefined,
  address: string,
  language: Language,
): string {
  const words = citeWords[language];
  const [year = ''] = asOf.split('-');
  const named = edition === undefined ? subject : `${subject} [${words.edition(edition)}]`;
  return joinSentences([
    `${ended(publisher)} (${year}).`,
    ended(named),
    ended(readText(title, language)),
    fictional ? words.fictional : '',
    address,
  ]);
}

function ended(sentence: string): string {
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
