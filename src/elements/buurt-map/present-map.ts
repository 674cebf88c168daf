import { AREA_LEVELS, type Area, type AreaLevel } from '../../domain/area.js';
import { levelsAround } from '../../domain/drawn-level.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { levelWords } from '../../text/area-words.js';
import { describeUnit, joinSubtitle, nameArea, withName } from '../../text/describe-choice.js';
import { describeMap } from '../../text/describe-map.js';
import { describeMapNote, type MapNote } from '../../text/map-notes.js';
import { mapWords } from '../../text/map-words.js';
import { readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import type { MapAreas } from './map-areas.js';
import type { MapView } from './map-view.js';
import { readerKit } from './reader-tools.js';

/** What decides how a map is said, besides what was gathered. */
export interface MapEmphasis {
  /** Code of the selected area, if there is one on the map. */
  readonly selected: string;
  /** What the `level` attribute says. */
  readonly level: string;
  /** Whether its classes are those of several maps. */
  readonly shares: boolean;
}

/** Puts a map into words. */
export function presentMap(
  { catalogue, choice, view }: Gathered<MapView>,
  { selected, level: wishedLevel, shares }: MapEmphasis,
  language: Language,
): Presentation {
  const { areas, level } = view;
  const words = mapWords[language];
  const scope = nameArea(view.scope, catalogue, language);
  const references = view.references.map((reference) => withName(reference, catalogue, language));
  const heading = words.heading(readText(choice.indicator.label, language), levelWords[language][level].one);
  const group = readText(choice.group.label, language);
  const subtitle = joinSubtitle([scope, group, choice.period.id]);
  const reader = readerKit();
  const subject = areas.find(areas.keyOf(selected));
  const table = { caption: `${heading}. ${subtitle}`, areaHead: levelWords[language][level].one };
  return {
    state: areas.tally.values.length > 0 ? 'ready' : 'empty',
    heading,
    subtitle: joinSubtitle([subtitle, describeUnit(choice.indicator, language)]),
    sentence:
      subject && reader
        ? reader.describeFigure(subject, choice.group, references, language)
        : describeMap({ scope, level, indicator: areas.indicator, tally: areas.tally, references }, language),
    table: (limit) => {
      const measurements = areas.measurements();
      const headOf = (area: Area) => areaName(area, areas);
      return (
        measurements &&
        reader?.mapTable({ ...table, measurements, references, current: selected, headOf, limit }, language)
      );
    },
    measurements: async () => {
      await areas.names?.ask(new AbortController().signal);
      return [...references, ...(areas.measurements() ?? [])];
    },
    figureOf: (code) => references.find(({ area }) => area.code === code) ?? areas.find(areas.keyOf(code)),
    hasProvisional:
      areas.tally.provisional > 0 ||
      references.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: [
      ...notesOf({ catalogue, choice, view }, wishedLevel, scope),
      ...(shares ? [{ kind: 'shared-classes' as const }] : []),
    ].map((note) => describeMapNote(note, language)),
  };
}

/** A name that tells areas apart: many buurten are called the same. */
function areaName(area: Area, { names }: MapAreas): string {
  const gemeente = names?.gemeenteOf(area.code);
  return gemeente ? `${area.name} (${gemeente.name})` : area.name;
}

function notesOf(
  { choice, view }: Gathered<MapView>,
  wishedLevel: string,
  scope: string,
): readonly MapNote[] {
  const { vintage } = view;
  const { edition } = choice.period;
  return [
    ...levelNotes(choice.areaLevel, wishedLevel, view.level, scope),
    ...(vintage && vintage !== edition ? [{ kind: 'vintage' as const, vintage, edition }] : []),
    ...(choice.indicator.unit.kind === 'count' ? [{ kind: 'counts' as const }] : []),
    ...smallBaseNotes(view),
  ];
}

function smallBaseNotes({ areas, level }: MapView): readonly MapNote[] {
  const { unclear: count } = areas.tally;
  return count > 0 ? [{ kind: 'small-base', count, level, bound: areas.indicator.smallBase ?? 0 }] : [];
}

/** Says so when the level drawn is neither the one asked for nor one that fits the area. */
function levelNotes(
  areaLevel: AreaLevel,
  wishedLevel: string,
  drawn: AreaLevel,
  scope: string,
): readonly MapNote[] {
  const usual = levelsAround(areaLevel);
  const wished = AREA_LEVELS.find((level) => level === wishedLevel);
  if (!usual.includes(drawn)) {
    const wanted = usual.find((level) => level === wished) ?? usual[0] ?? drawn;
    return [{ kind: 'coarser', wanted, drawn, scope }];
  }
  return wished && wished !== drawn ? [{ kind: 'other-level', wanted: wished, drawn, scope }] : [];
}
