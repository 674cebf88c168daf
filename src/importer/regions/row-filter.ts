import type { Condition, RowsConfig } from '../config/table-config.js';
import { findColumn, type SourceTable, textOf } from '../tables/source-table.js';

/** Why rows were left out, and how many. */
export interface LeftOut {
  /** The condition in words, such as `RegioS ends with (CR) or (LD)`. */
  readonly condition: string;
  rows: number;
}

/** Which rows of a table count, with a tally of those that do not. */
export interface FilteredRows {
  /** Places of the rows that count. */
  readonly kept: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

interface Rule extends LeftOut {
  readonly leavesOut: (row: number) => boolean;
}

/** Applies the conditions of a table; a row is counted under the first one that leaves it out. */
export function filterRows(table: SourceTable, config: RowsConfig | undefined): FilteredRows {
  const rules = [
    ...(config?.keep ?? []).map((condition) => toRule(table, condition, false)),
    ...(config?.drop ?? []).map((condition) => toRule(table, condition, true)),
  ];
  const kept = table.rows.flatMap((_, row) => {
    const rule = rules.find((one) => one.leavesOut(row));
    if (rule) rule.rows += 1;
    return rule ? [] : [row];
  });
  return { kept, leftOut: rules.map(({ condition, rows }) => ({ condition, rows })) };
}

/** Whether a text meets a condition. */
export function meets(text: string, { is, startsWith, endsWith }: Condition): boolean {
  if (is) return is.includes(text);
  if (startsWith) return startsWith.some((start) => text.startsWith(start));
  return (endsWith ?? []).some((end) => text.endsWith(end));
}

/** A condition in words. */
export function describeCondition({ column, is, startsWith, endsWith }: Condition): string {
  if (is) return `${column} is ${is.join(' or ')}`;
  if (startsWith) return `${column} starts with ${startsWith.join(' or ')}`;
  return `${column} ends with ${(endsWith ?? []).join(' or ')}`;
}

function toRule(table: SourceTable, condition: Condition, drop: boolean): Rule {
  const column = findColumn(table, condition.column);
  return {
    condition: `${drop ? '' : 'not '}${describeCondition(condition)}`,
    rows: 0,
    leavesOut: (row) => meets(textOf(table.rows[row]?.[column]), condition) === drop,
  };
}
