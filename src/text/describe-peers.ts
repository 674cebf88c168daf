import type { PeerAreas } from '../domain/area-profile/peer-areas.js';
import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import type { NoPeers, Peer, PeerPart, Peers, UnusedFeature } from '../domain/peers.js';
import { median } from '../domain/statistics/quantile.js';
import { levelWords } from './area-words.js';
import type { FigureTable } from './figure-table.js';
import { formatCount, formatNumber, formatValue } from './numbers.js';
import { explainUnused, peerWords } from './peer-words.js';
import { capitalise, listOf, readText } from './translations.js';

const DISTANCE_DECIMALS = 2;
const WHOLE = 100;

/** Says how areas like this one were found: by what, out of how many, and what stayed out. */
export function describePeers(found: PeerAreas, peers: Peers, language: Language): readonly string[] {
  const words = peerWords[language];
  const { list } = found;
  const { one, many } = levelWords[language][list.level];
  const incomplete = formatCount(peers.incomplete, language);
  return [
    sayFound(found, peers, language),
    words.edition(list.edition),
    words.distance,
    ...(peers.incomplete > 0
      ? [words.incomplete(`${incomplete} ${peers.incomplete === 1 ? one : many}`)]
      : []),
    ...explainAllUnused(found, peers.unused, language),
    words.choice,
  ];
}

function sayFound(found: PeerAreas, peers: Peers, language: Language): string {
  const { many } = levelWords[language][found.list.level];
  const features = peers.used.map((id) => nameFeature(found, id, language));
  const count = (number: number) => formatCount(number, language);
  const compared = `${count(peers.compared)} ${many}`;
  const chosen = count(peers.peers.length);
  return peerWords[language].found(chosen, many, nameOf(found), listOf(features, language), compared);
}

/** Says in short how areas like this one were found, and that this is a choice, or why there are none. */
export function notePeers(found: PeerAreas, language: Language): readonly string[] {
  const { outcome } = found;
  if (outcome.kind === 'no-peers') return describeNoPeers(found, outcome, language);
  return [sayFound(found, outcome, language), peerWords[language].choice];
}

/** Says why no area is like this one. */
export function describeNoPeers(
  found: PeerAreas,
  { unused }: NoPeers,
  language: Language,
): readonly string[] {
  const { many } = levelWords[language][found.list.level];
  return [peerWords[language].none(many, nameOf(found)), ...explainAllUnused(found, unused, language)];
}

/** What areas like this one are called together: `de 10 gemeenten die het meest op Amsterdam lijken`. */
export function namePeers(found: PeerAreas, language: Language): string {
  const { outcome, list } = found;
  const count = outcome.kind === 'peers' ? outcome.peers.length : 0;
  const { many } = levelWords[language][list.level];
  return peerWords[language].mostLike(formatCount(count, language), many, nameOf(found));
}

/** Says how the figures of areas like this one run. */
export function describeAmongPeers(
  found: PeerAreas,
  measurements: readonly Measurement[],
  language: Language,
): string {
  const words = peerWords[language];
  const [first] = measurements;
  if (!first) return '';
  const peers = namePeers(found, language);
  const known = measurements.flatMap(({ observation }) => (isFigure(observation) ? [observation.value] : []));
  const values = Float64Array.from(known).sort();
  const [lowest, highest] = [values.at(0), values.at(-1)];
  if (lowest === undefined || highest === undefined) return words.noFigures(peers);
  const format = (value: number) => formatValue(value, first.indicator, language);
  const range = words.range(peers, format(lowest), format(highest), format(median(values)));
  const said = values.length === 1 ? words.oneFigure(peers, format(lowest)) : range;
  const absent = measurements.length - values.length;
  return absent > 0 ? `${said} ${words.absent(absent)}` : said;
}

function explainAllUnused(
  found: PeerAreas,
  unused: readonly UnusedFeature[],
  language: Language,
): readonly string[] {
  return unused.map((one) =>
    peerWords[language].unused(nameFeature(found, one.feature, language), explainUnused(one, language)),
  );
}

/** The areas like this one with their figures for each feature, and what the distance is made of. */
export function peerTable(found: PeerAreas, peers: Peers, language: Language): FigureTable {
  const words = peerWords[language];
  const { list } = found;
  const area = nameOf(found);
  const [first] = peers.peers;
  const row = (head: string, distance: number, values: readonly string[], most: string) => ({
    head,
    cells: [formatNumber(distance, DISTANCE_DECIMALS, language), ...values, most],
  });
  const own = valuesOf(found, first?.parts ?? [], 'own', language);
  return {
    caption: words.caption(capitalise(levelWords[language][list.level].many), area),
    columns: [
      words.area,
      words.distanceHead,
      ...peers.used.map((id) => nameFeature(found, id, language)),
      words.differsIn,
    ],
    rows: [
      { ...row(area, 0, own, ''), current: true },
      ...peers.peers.map(({ place, distance, parts }) =>
        row(
          list.names[place] ?? '',
          distance,
          valuesOf(found, parts, 'theirs', language),
          mostOf(found, parts, language),
        ),
      ),
    ],
  };
}

function valuesOf(
  found: PeerAreas,
  parts: Peer['parts'],
  side: 'own' | 'theirs',
  language: Language,
): readonly string[] {
  return parts.map((part) => {
    const indicator = featureOf(found, part.feature);
    return indicator ? formatValue(part[side], indicator, language) : '';
  });
}

/** The feature that most of the distance comes from. */
function mostOf(found: PeerAreas, parts: readonly PeerPart[], language: Language): string {
  const words = peerWords[language];
  const most = parts.reduce((best, part) => (part.share > best.share ? part : best));
  if (most.share === 0) return words.alike;
  const share = `${formatCount(most.share * WHOLE, language)}%`;
  return words.share(nameFeature(found, most.feature, language), share);
}

function featureOf({ features }: PeerAreas, id: string): Indicator | undefined {
  return features.find(({ indicator }) => indicator.id === id)?.indicator;
}

function nameFeature(found: PeerAreas, id: string, language: Language): string {
  const indicator = featureOf(found, id);
  return indicator ? readText(indicator.label, language) : id;
}

function nameOf({ list, area }: PeerAreas): string {
  return list.names[list.codes.indexOf(area)] ?? area;
}
