import { groupNamed } from '../../domain/breakdown-choice.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { TOTAL } from '../../domain/origin.js';
import type {
  ToldArea,
  ToldAreas,
  ToldFigures,
  ToldGroups,
  ToldOfMany,
  ToldYears,
} from '../../domain/told-figures.js';
import { nameWithLevel } from '../area-words.js';
import { breakdownWords, noteBreakdown } from '../breakdown-words.js';
import { compareWords } from '../compare-words.js';
import { describeBreakdown } from '../describe-breakdown.js';
import { nameArea, withName } from '../describe-choice.js';
import { describeCompare } from '../describe-compare.js';
import { describeTrend } from '../describe-trend.js';
import { peerChoiceWords } from '../peer-choice-words.js';
import { listOf, readText } from '../translations.js';
import { describeTrendRemark } from '../trend-remarks.js';
import { trendTable } from '../trend-table.js';
import { type Fallback, makeFallback, surroundTable, type Telling } from './fallback.js';
import { yearsToDraw } from './years-to-draw.js';

/** Shows in plain text how deep a group lies. */
const INDENT = '\u2003';

/**
 * Says figures without a graphic, as their element says them: in a sentence, a table and what must stand with it. What says
 * figures of many indicators is loaded for who chose these.
 */
export async function describeTold(told: ToldFigures, language: Language): Promise<Telling> {
  switch (told.kind) {
    case 'areas':
      return describeAreas(told, language);
    case 'groups':
      return describeGroups(told, language);
    case 'years':
      return describeYears(told, language);
    default:
      return describeMany(told, language);
  }
}

async function describeMany(told: ToldOfMany, language: Language): Promise<Telling> {
  switch (told.kind) {
    case 'spread':
      return (await import('./tell-spread.js')).tell(told, language);
    case 'profile':
      return (await import('./tell-profile.js')).tell(told, language);
    case 'report':
      return (await import('./tell-report.js')).tell(told, language);
    case 'relation':
      return (await import('./tell-relation.js')).tell(told, language);
    case 'table':
      return (await import('./tell-table.js')).tell(told, language);
    case 'weighing':
      return (await import('./tell-weighing.js')).tell(told, language);
  }
}

async function describeAreas(told: ToldAreas, language: Language): Promise<Fallback> {
  const { catalogue, choice, areas } = told;
  const [first, ...rest] = areas;
  const named = ({ measurement }: ToldArea) => withName(measurement, catalogue, language);
  const compared = {
    subject: named(first),
    references: rest.filter(({ isWider }) => isWider).map(named),
    others: rest.filter(({ isWider }) => !isWider).map(named),
  };
  const names = [compared.subject, ...compared.others].map(({ area }) => area.name);
  const row = (one: ToldArea) => rowOf(one, catalogue, language);
  const alike = await tellPeers(told, language);
  return makeFallback({
    catalogue,
    choice,
    title: titleOf(choice, listOf(names, language), language),
    sentence: `${describeCompare(compared, choice.group, language)} ${alike.sentence}`.trim(),
    head: compareWords[language].area,
    rows: [
      ...areas.filter(({ isWider }) => !isWider).map(row),
      ...alike.rows,
      ...areas.filter(({ isWider }) => isWider).map(row),
    ],
    notes: alike.notes,
    language,
  });
}

/** What a comparison says of the areas most like the first; nothing where these were not asked for. */
async function tellPeers({ areas, peers, catalogue }: ToldAreas, language: Language) {
  if (!peers) return { sentence: '', rows: [], notes: [] };
  const { describeAmongPeers, notePeers } = await import('../describe-peers.js');
  const { found } = peers;
  const isBeside = ({ measurement }: ToldArea) =>
    areas.some((one) => one.measurement.area.code === measurement.area.code);
  const isLike = peerChoiceWords[language].isLike(areas[0].measurement.area.name);
  return {
    sentence: describeAmongPeers(
      found,
      peers.areas.map(({ measurement }) => measurement),
      language,
    ),
    rows: peers.areas
      .filter((one) => !isBeside(one))
      .map((one) => rowOf(one, catalogue, language))
      .map(({ name, measurement }) => ({ name: `${name}, ${isLike}`, measurement })),
    notes: notePeers(found, language),
  };
}

function rowOf({ measurement, within }: ToldArea, catalogue: Catalogue, language: Language) {
  const named = withName(measurement, catalogue, language);
  return { name: nameWithLevel(named.area, within, language), measurement: named };
}

function describeGroups({ catalogue, choice, breakdown, origin }: ToldGroups, language: Language): Fallback {
  const rows = breakdown.rows.flatMap(({ group, depth, measurement }) => {
    const name = INDENT.repeat(Math.max(0, depth - 1)) + readText(group.label, language);
    return measurement ? { name, measurement: withName(measurement, catalogue, language) } : [];
  });
  const area = rows[0]?.measurement.area.name ?? choice.area;
  const indicator = readText(choice.indicator.label, language);
  return makeFallback({
    catalogue,
    choice,
    title: breakdownWords[language].caption(indicator, area, choice.period.id),
    sentence: describeBreakdown(breakdown, catalogue, groupNamed(breakdown.scheme, origin), language),
    head: readText(breakdown.scheme.label, language),
    rows,
    notes: noteBreakdown(breakdown, choice, language),
    language,
  });
}

function describeYears({ catalogue, choice, trend }: ToldYears, language: Language): Fallback {
  const points = trend.lines.flatMap((line) => line.points);
  const table = trendTable({ catalogue, choice, view: trend }, language);
  const [first] = trend.lines;
  const isOfAreas = trend.by === 'area' && first !== undefined;
  const area = isOfAreas ? `, ${nameArea(first.area, catalogue, language)}` : '';
  const title = table.caption + area;
  return surroundTable({
    catalogue,
    choice,
    title,
    sentence: describeTrend(trend, '', catalogue, language),
    table,
    drawn: yearsToDraw({ catalogue, choice, view: trend }, title, language),
    hasProvisional: points.some(({ provisional }) => provisional),
    notes: trend.remarks.map((remark) => describeTrendRemark(remark, language)),
    language,
  });
}

function titleOf({ indicator, origin, group, period }: Choice, areas: string, language: Language): string {
  const who = origin.group === TOTAL ? [] : [readText(group.label, language)];
  return [readText(indicator.label, language), ...who, areas, period.id].join(', ');
}
