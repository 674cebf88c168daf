import type { AreaLevel } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { TOTAL } from '../domain/origin.js';
import type { Series } from '../domain/relation/paired-series.js';
import { indicatorsIn, type NoRelation, type Relation, trapOf } from '../domain/relation/relation.js';
import type { Correlation } from '../domain/statistics/correlation.js';
import { correlationInterval, isUnclearCorrelation } from '../domain/statistics/correlation-interval.js';
import type { Tally } from '../domain/tally.js';
import { levelWords } from './area-words.js';
import { joinSubtitle, nameArea } from './describe-choice.js';
import { formatCount, formatNumber } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { type Strength, scatterWords } from './scatter-words.js';
import { capitalise, readText } from './translations.js';

const DECIMALS = 2;

/** From where a correlation is called moderate, and strong (Cohen 1988, for want of better). */
const MODERATE = 0.3;
const STRONG = 0.5;

/** Beyond this difference between both kinds of correlation, a few areas or a bend make up the one along a line. */
const RANKS_TELL = 0.15;

/** Both axes in words. */
export interface SeriesNames {
  readonly x: string;
  readonly y: string;
}

/** Names of both series, with their group unless both are of everybody, and their period where it differs. */
export function nameBoth(
  { x, y }: { readonly x: Series; readonly y: Series },
  language: Language,
): SeriesNames {
  const isOfGroups = x.group.id !== TOTAL || y.group.id !== TOTAL;
  const isSame = x.indicator.id === y.indicator.id && x.group.id === y.group.id;
  const name = ({ indicator, group, period }: Series) => {
    const label = readText(indicator.label, language);
    const full = isOfGroups ? `${label}, ${readText(group.label, language)}` : label;
    return isSame ? scatterWords[language].period(full, period.id) : full;
  };
  return { x: name(x), y: name(y) };
}

/** Heading and subtitle of a relation: both indicators; where, of which areas and when. */
export function nameRelation(
  relation: Relation,
  catalogue: Catalogue,
  language: Language,
): { readonly heading: string; readonly subtitle: string } {
  const { x, y, scope, level } = relation;
  const both = nameBoth(relation, language);
  const periods = [...new Set([x.period.id, y.period.id])];
  const { many } = levelWords[language][level];
  return {
    heading: scatterWords[language].heading(both.x, both.y),
    subtitle: joinSubtitle([nameArea(scope, catalogue, language), capitalise(many), periods.join(' / ')]),
  };
}

/** Says why two indicators cannot be set against each other. */
export function describeObstacle(
  { reason, against, level }: NoRelation,
  { indicator }: Pick<Choice, 'indicator'>,
  language: Language,
): string {
  const [x, y] = [indicator, against].map(({ label }) => readText(label, language));
  return scatterWords[language].obstacles[reason](x ?? '', y ?? '', levelWords[language][level].many);
}

/** A number of areas: `98 buurten`, `1 buurt`. */
export function countAreas(count: number, level: AreaLevel, language: Language): string {
  const { one, many } = levelWords[language][level];
  return `${formatCount(count, language)} ${count === 1 ? one : many}`;
}

/** A correlation with its sign: `0,42`, `−0,10`. */
export function formatCorrelation(value: number, language: Language): string {
  const size = formatNumber(Math.abs(value), DECIMALS, language);
  return value < 0 && Number(Math.abs(value).toFixed(DECIMALS)) !== 0 ? `−${size}` : size;
}

/** Says how two indicators go together over areas, how sure that is, and that it is about areas. */
export function describeRelation(relation: Relation, catalogue: Catalogue, language: Language): string {
  const words = scatterWords[language];
  const { pairs, level, correlation } = relation;
  const { many } = levelWords[language][level];
  const scope = nameArea(relation.scope, catalogue, language);
  const [count, of] = [pairs.places.length, pairs.areas].map((one) => formatCount(one, language));
  if (pairs.places.length === 0) {
    return [words.noPairs(many, scope), ...describeMissing(relation, language), words.caveatShort(many)].join(
      ' ',
    );
  }
  const names = nameBoth(relation, language);
  const told =
    correlation.kind === 'correlation'
      ? describeCorrelation(correlation, names, level, language)
      : [words.none[correlation.reason](names.x, names.y, countAreas(correlation.areas, level, language))];
  return [words.known(count ?? '', of ?? '', many, scope), ...told, words.caveatShort(many)].join(' ');
}

function describeCorrelation(
  { pearson, spearman, areas }: Correlation,
  { x, y }: SeriesNames,
  level: AreaLevel,
  language: Language,
): readonly string[] {
  const words = scatterWords[language];
  const { low, high } = correlationInterval(pearson, areas);
  const [r, from, to] = [pearson, low, high].map((one) => formatCorrelation(one, language));
  const facts = words.facts(r ?? '', from ?? '', to ?? '', countAreas(areas, level, language));
  const strength = words.strengths[strengthOf(pearson)];
  const isUnclear = isUnclearCorrelation(pearson, areas);
  const said = isUnclear ? words.unclear(x, y) : (pearson > 0 ? words.rises : words.falls)(x, y, strength);
  const isOther = !isUnclear && Math.abs(pearson - spearman) > RANKS_TELL;
  const ranks = words.ranks(formatCorrelation(spearman, language), levelWords[language][level].many);
  return [`${said} ${facts}`, ...(isOther ? [ranks] : [])];
}

function strengthOf(pearson: number): Strength {
  const size = Math.abs(pearson);
  if (size < MODERATE) return 'weak';
  return size < STRONG ? 'moderate' : 'strong';
}

/** How many areas are not drawn, and why per indicator; empty where none is missing. */
export function describeMissing(relation: Relation, language: Language): readonly string[] {
  const words = scatterWords[language];
  const { pairs, level } = relation;
  const { lacking, tallies, areas } = pairs;
  const missing = lacking.x + lacking.y + lacking.both;
  if (missing === 0) return [];
  const names = nameBoth(relation, language);
  const { many } = levelWords[language][level];
  const lack = (name: string, { absences }: Tally) =>
    absences.length > 0 ? [words.lacks(name, listAbsences(absences, language))] : [];
  return [
    words.notDrawn(formatCount(missing, language), formatCount(areas, language), many),
    ...lack(names.x, tallies.x),
    ...lack(names.y, tallies.y),
    ...(lacking.both > 0 ? [words.lackingBoth(formatCount(lacking.both, language))] : []),
  ];
}

function listAbsences(absences: Tally['absences'], language: Language): string {
  return absences
    .map(({ reason, count }) => `${formatCount(count, language)} ${formatAbsence(reason, language)}`)
    .join(', ');
}

/** What a reader must keep in mind of this relation, besides that it is about areas. */
export function relationNotes(relation: Relation, language: Language): readonly string[] {
  const words = scatterWords[language];
  const { x, y, size, level, correlation } = relation;
  const { one, many } = levelWords[language][level];
  const trap = trapOf(relation);
  const dated = ({ indicator, period }: Series) =>
    words.period(readText(indicator.label, language), period.id);
  const isOtherSize = size && size.period.id !== x.period.id;
  return [
    ...(x.period.id === y.period.id ? [] : [words.periodsDiffer(dated(x), dated(y))]),
    ...(isOtherSize ? [words.sizePeriod(readText(size.indicator.label, language), size.period.id)] : []),
    ...(trap ? [words.traps[trap]] : []),
    ...(correlation.kind === 'correlation' ? [words.interval(one, many)] : []),
  ];
}

/** The same, with what to beware of with the indicators themselves. */
export function noteRelation(relation: Relation, language: Language): readonly string[] {
  const caveats = indicatorsIn(relation).flatMap(({ caveat }) =>
    caveat ? [readText(caveat, language)] : [],
  );
  return [...new Set([...relationNotes(relation, language), ...caveats])];
}
