import type { BreakdownRow } from '../../domain/breakdown.js';
import { TOTAL } from '../../domain/origin.js';

/** A group with the groups it is made of. */
export interface BreakdownNode {
  readonly row: BreakdownRow;
  readonly parts: readonly BreakdownNode[];
}

/** The groups as a tree, the total apart: what is in it stands beside it, not under it. */
export function breakdownTree(rows: readonly BreakdownRow[]): {
  readonly total: BreakdownRow | undefined;
  readonly groups: readonly BreakdownNode[];
} {
  return { total: rows.find(({ group }) => group.id === TOTAL), groups: partsOf(TOTAL, rows) };
}

/** Ids of the groups that a group lies in, nearest first. */
export function ancestorsOf(id: string | undefined, rows: readonly BreakdownRow[]): readonly string[] {
  const parent = rows.find(({ group }) => group.id === id)?.parent;
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, rows)];
}

function partsOf(parent: string, rows: readonly BreakdownRow[]): readonly BreakdownNode[] {
  return rows
    .filter((row) => row.parent === parent)
    .map((row) => ({ row, parts: partsOf(row.group.id, rows) }));
}
