import type { ToldTable } from '../../domain/told-figures.js';
import { loadPeers } from '../peer-areas.js';
import { gatherTable, resolveTable } from '../table/gather-table.js';
import { readTableWish } from '../table/read-table-wish.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<indicator-table>` says. */
export async function gather({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldTable> {
  const get = (name: string) => wordsOf(attributes, name);
  const wish = readTableWish({
    rows: get('rows'),
    columns: get('columns'),
    areas: get('areas'),
    indicators: get('indicators'),
    origins: get('origins'),
    periods: get('periods'),
    level: get('level'),
    compareWith: get('compare-with'),
  });
  const choice = resolveTable(catalogue, wishOf(attributes), wish);
  const context = { catalogue, choice };
  const { table, gemeenten } = await gatherTable({ context, wish, findPeers: loadPeers, source, signal });
  const picked = [get('selected'), choice.area].filter(Boolean);
  return { kind: 'table', catalogue, choice, table, gemeenten, picked };
}
