import type { Language } from '../../domain/local-text.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Gathered } from '../shared/presentation.js';
import { tellBars } from '../shared/tell-bars.js';
import type { ComparisonView } from './comparison-view.js';

/** What the bars of the page are made with; imported here it would be cut out of the file that a first picture needs. */
type Tools = Pick<typeof import('../bars-kit.js'), 'comparisonBars'>;

/**
 * A comparison for a picture.
 * @param picked Code of the row that was picked; empty for the first.
 */
export function compareGraphic(
  gathered: Gathered<ComparisonView>,
  picked: string,
  { comparisonBars }: Tools,
  language: Language,
): Graphic {
  const { rows, scale, line, cells } = comparisonBars(gathered, language);
  const { indicator } = gathered.choice;
  const told = rows.map((row, index) => ({
    name: row.name,
    detail: row.detail,
    isCurrent: row.code === (picked || rows[0]?.code),
    hasRule: row.role === 'context' && rows[index - 1]?.role !== 'context',
    cells: cells(row),
  }));
  return { tell: (room) => tellBars({ rows: told, scale, line, indicator, language }, room) };
}
