import { gemeenteOf } from '../../domain/area.js';
import type { ProfileRow } from '../../domain/area-profile/profile-rows.js';
import { findScheme } from '../../domain/catalogue.js';
import { compare, type Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { joinSubtitle, nameArea, withName } from '../../text/describe-choice.js';
import { describeFigure } from '../../text/describe-figure.js';
import { describePlace } from '../../text/describe-place.js';
import { describeTally, nameComparables } from '../../text/describe-profile.js';
import { describeComparison, formatDifferenceWords } from '../../text/difference-words.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { formatCount } from '../../text/numbers.js';
import { formatObservation } from '../../text/observation-words.js';
import { profileWords } from '../../text/profile-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { type ProfileView, rowsOf } from './profile-view.js';

type Profiled = Gathered<ProfileView>;

/**
 * An area's profile in words.
 * @param picked The `indicator` attribute: the row that is picked out.
 */
export function presentProfile(gathered: Profiled, picked: string, language: Language): Presentation {
  const { catalogue, choice, view } = gathered;
  const rows = rowsOf(view);
  const measurements = rows.flatMap(({ measurement, wider }) =>
    [measurement, ...wider].map((one) => withName(one, catalogue, language)),
  );
  const hasFigure = rows.some(({ measurement }) => isFigure(measurement.observation));
  const scheme = findScheme(catalogue, choice.origin.scheme);
  return {
    state: rows.length === 0 ? 'empty' : hasFigure ? 'ready' : 'withheld',
    heading: profileWords[language].heading(nameSubject(gathered, language)),
    subtitle: joinSubtitle([
      capitalise(readText(choice.group.people, language)),
      scheme ? readText(scheme.label, language) : '',
    ]),
    sentence: describeProfile(gathered, picked, language),
    table: () => tableOf(gathered, picked, language),
    measurements: () => measurements,
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: [],
    several: { indicators: rows.map(({ indicator }) => indicator), name: 'profile' },
  };
}

/** The comparable areas in a few words; empty where there are none. */
export function nameAreas({ catalogue, choice, view }: Profiled, language: Language): string {
  return view.compareWith ? nameKind({ catalogue, choice, view }, view.compareWith, language) : '';
}

/** A kind of comparable areas in a few words. */
export function nameKind(
  { catalogue, choice, view }: Profiled,
  kind: NonNullable<ProfileView['compareWith']>,
  language: Language,
): string {
  const wider = rowsOf(view).flatMap((row) => row.wider);
  const gemeente =
    wider.find(({ area }) => area.level === 'gemeente')?.area.name ?? gemeenteOf(choice.area) ?? '';
  return nameComparables(kind, choice.areaLevel, gemeente, catalogue, language);
}

function nameSubject({ catalogue, choice, view }: Profiled, language: Language): string {
  const area = rowsOf(view)[0]?.measurement.area;
  return area ? nameArea(area, catalogue, language) : choice.area;
}

function describeProfile(gathered: Profiled, picked: string, language: Language): string {
  const { catalogue, choice, view } = gathered;
  const rows = rowsOf(view);
  const tally = `${nameSubject(gathered, language)}, ${readText(choice.group.people, language)}: ${describeTally(rows, catalogue, language)}.`;
  const row = rows.find(({ indicator }) => indicator.id === picked);
  if (!row) return tally;
  const [own, ...wider] = [row.measurement, ...row.wider].map((one) => withName(one, catalogue, language));
  const place = placeOf(row, gathered, language);
  const said = own ? describeFigure(own, choice.group, wider, language) : '';
  return [tally, said, place ? `${capitalise(place)}.` : ''].filter(Boolean).join(' ');
}

/** Where a row stands among comparable areas, in a few words; empty as long as that is not known. */
function placeOf(row: ProfileRow, gathered: Profiled, language: Language): string {
  const standing = gathered.view.standings.of(row);
  if (standing.state !== 'ready') return '';
  const areas = nameAreas(gathered, language);
  return formatDifferenceWords(describePlace(row.measurement, standing.place, areas, language));
}

function tableOf(gathered: Profiled, picked: string, language: Language): FigureTable {
  const { catalogue, choice, view } = gathered;
  const words = profileWords[language];
  const references = widerAreas(rowsOf(view)).map((one) => withName(one, catalogue, language).area);
  const areas = nameAreas(gathered, language);
  const heads = references.flatMap(({ name }) => [name, words.differenceWith(name)]);
  return {
    caption: words.caption(nameSubject(gathered, language), readText(choice.group.people, language)),
    columns: [
      words.indicator,
      words.theme,
      words.period,
      words.value,
      words.cases,
      ...heads,
      ...(areas ? [words.place] : []),
    ],
    rows: view.themes.flatMap(({ theme, rows }) =>
      rows.map((row): FigureRow => {
        const { observation } = row.measurement;
        const base = isFigure(observation) ? observation.base : undefined;
        return {
          head: readText(row.indicator.label, language),
          current: row.indicator.id === picked,
          cells: [
            readText(theme.label, language),
            row.period.id,
            formatObservation(observation, row.indicator, language),
            base === undefined ? '' : formatCount(base, language),
            ...references.flatMap(({ code }) => againstCells(row, code, language)),
            ...(areas ? [placeOf(row, gathered, language)] : []),
          ],
        };
      }),
    ),
  };
}

/** One measurement of each wider area, nearest first. */
export function widerAreas(rows: readonly ProfileRow[]): readonly Measurement[] {
  const all = rows.flatMap(({ wider }) => wider);
  const levels = ['gemeente', 'land'] as const;
  return levels.flatMap((level) => all.find(({ area }) => area.level === level) ?? []);
}

/** The figure of a wider area, and the difference from it, for two cells. */
export function againstCells(row: ProfileRow, code: string, language: Language): readonly string[] {
  const reference = row.wider.find(({ area }) => area.code === code);
  if (!reference) return ['', ''];
  const comparison = compare(row.measurement, reference);
  return [
    formatObservation(reference.observation, row.indicator, language),
    formatDifferenceWords(describeComparison(comparison, row.indicator, language)),
  ];
}
