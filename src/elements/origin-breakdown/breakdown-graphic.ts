import type { Breakdown } from '../../domain/breakdown.js';
import type { Language } from '../../domain/local-text.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import { readText } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import { tellBars } from '../shared/tell-bars.js';
import type { ShownGroups } from './render-breakdown.js';

/** What the bars of the page are made with; imported here it would be cut out of the file that a first picture needs. */
type Tools = Pick<
  typeof import('../bars-kit.js'),
  'breakdownBars' | 'breakdownWords' | 'groupNamed' | 'shownRows'
>;

/** A breakdown for a picture: the groups as the reader opened them. */
export function breakdownGraphic(
  gathered: Gathered<Breakdown>,
  shown: ShownGroups,
  { breakdownBars, breakdownWords, groupNamed, shownRows }: Tools,
  language: Language,
): Graphic {
  const { view, choice } = gathered;
  const { scale, line, markerLabel: key, cells } = breakdownBars(gathered, language);
  const picked = groupNamed(view.scheme, shown.origin);
  const rows = shownRows(view, shown);
  const told = rows.map((row, index) => {
    const isCurrent = row.group.id === picked;
    return {
      name: readText(row.group.label, language),
      detail: row.isReference ? breakdownWords[language].reference : '',
      depth: Math.max(0, row.depth - 1),
      isCurrent,
      hasRule: rows[index - 1]?.depth === 0,
      cells: { ...cells(row), ...(isCurrent ? { tone: 'main' as const } : {}) },
    };
  });
  const { indicator } = choice;
  return { tell: (room) => tellBars({ rows: told, scale, line, key, indicator, language }, room) };
}
