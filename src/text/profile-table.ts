import { rowsOf, type ToldProfile, widerAreas } from '../domain/area-profile/told-profile.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { againstCells } from './against-cells.js';
import { withName } from './describe-choice.js';
import type { FigureRow, FigureTable } from './figure-table.js';
import { formatCount } from './numbers.js';
import { formatObservation } from './observation-words.js';
import { nameAreas, nameProfiled, sayPlace } from './profile-sentence.js';
import { profileWords } from './profile-words.js';
import { readText } from './translations.js';

/**
 * All figures of a profile, beside those of wider areas.
 * @param picked Id of the indicator that is picked out.
 */
export function profileTable(told: ToldProfile, picked: string, language: Language): FigureTable {
  const { catalogue, choice, view } = told;
  const words = profileWords[language];
  const references = widerAreas(rowsOf(view)).map((one) => withName(one, catalogue, language).area);
  const areas = nameAreas(told, language);
  const heads = references.flatMap(({ name }) => [name, words.differenceWith(name)]);
  return {
    caption: words.caption(nameProfiled(told, language), readText(choice.group.people, language)),
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
            ...(areas ? [sayPlace(row, told, language)] : []),
          ],
        };
      }),
    ),
  };
}
