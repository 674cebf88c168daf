import type { AreaList } from '../domain/area-list.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import type { ObservedSeries, Relation } from '../domain/relation/relation.js';
import { roundTo } from '../domain/rounding.js';
import { levelWords } from './area-words.js';
import { writeCsv, writeNumber } from './csv.js';
import { describeRelation, nameBoth } from './describe-relation.js';
import { unitLabel } from './numbers.js';
import { formatAbsence, PROVISIONAL_MARK } from './observation-words.js';
import { scatterWords } from './scatter-words.js';
import { readText, type Translations } from './translations.js';

interface RelationCsvWords {
  readonly note: string;
  readonly relation: string;
  readonly fictional: string;
  readonly areas: readonly string[];
  readonly series: (name: string) => readonly string[];
  readonly behind: readonly string[];
}

const csvWords: Translations<RelationCsvWords> = {
  nl: {
    note: 'let op',
    relation: 'verband',
    fictional: 'VERZONNEN CIJFERS',
    areas: ['gebiedscode', 'gebied', 'niveau', 'indeling'],
    series: (name) => [name, `ontbreekt: ${name}`, `periode: ${name}`],
    behind: ['let op', 'bron', 'bronvermelding', 'licentie', 'stand'],
  },
  en: {
    note: 'note',
    relation: 'relation',
    fictional: 'MADE-UP FIGURES',
    areas: ['area code', 'area', 'level', 'edition'],
    series: (name) => [name, `missing: ${name}`, `period: ${name}`],
    behind: ['note', 'source', 'attribution', 'licence', 'as of'],
  },
};

/**
 * Both figures of every area as a CSV file. Its head holds what the relation is and that it is not about persons; every row
 * has the latter once more, with source, attribution and licence, so that none of them parts from it.
 */
export function relationToCsv(
  catalogue: Catalogue,
  relation: Relation,
  list: AreaList,
  language: Language,
): string {
  const words = csvWords[language];
  const { x, y, size, level } = relation;
  const names = nameBoth(relation, language);
  const caveat = scatterWords[language].caveat(levelWords[language][level].many);
  const named: readonly (readonly [string, ObservedSeries])[] = [
    [names.x, x],
    [names.y, y],
    ...(size ? [[readText(size.indicator.label, language), size] as const] : []),
  ];
  const behind = behindRow(catalogue, named, caveat, language);
  const rows = list.codes.map((code, place) => [
    code,
    list.names[place] ?? '',
    list.level,
    list.edition,
    ...named.flatMap(([, series]) => cellsOf(series, place, language)),
    ...behind,
  ]);
  const heads = named.flatMap(([name, series]) => words.series(withUnitOf(name, series, language)));
  return writeCsv(
    [
      [words.note, caveat],
      [words.relation, describeRelation(relation, catalogue, language)],
      [...words.areas, ...heads, ...words.behind],
      ...rows,
    ],
    language,
  );
}

function withUnitOf(name: string, { indicator }: ObservedSeries, language: Language): string {
  const unit = unitLabel(indicator, language);
  return unit ? `${name} (${unit})` : name;
}

/** An absent figure has an empty value, and its reason. */
function cellsOf(
  { observations, indicator, period }: ObservedSeries,
  place: number,
  language: Language,
): readonly string[] {
  const observation = observations.at(place);
  if (!observation) return ['', '', period.id];
  if (!isFigure(observation)) return ['', formatAbsence(observation.reason, language), period.id];
  const value = writeNumber(roundTo(observation.value, indicator.decimals), language);
  return [value, '', observation.provisional ? period.id + PROVISIONAL_MARK : period.id];
}

function behindRow(
  catalogue: Catalogue,
  named: readonly (readonly [string, ObservedSeries])[],
  caveat: string,
  language: Language,
): readonly string[] {
  const sources = new Set(named.map(([, { indicator }]) => readText(indicator.source, language)));
  const attribution = readText(catalogue.attribution, language);
  return [
    caveat,
    [...sources].join('; '),
    catalogue.fictional ? `${csvWords[language].fictional} – ${attribution}` : attribution,
    `${catalogue.licence.name} ${catalogue.licence.url}`,
    catalogue.asOf,
  ];
}
