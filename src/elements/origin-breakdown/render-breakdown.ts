import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Breakdown, BreakdownRow } from '../../domain/breakdown.js';
import { groupNamed } from '../../domain/breakdown-choice.js';
import type { Language } from '../../domain/local-text.js';
import { breakdownWords } from '../../text/breakdown-words.js';
import { readText } from '../../text/translations.js';
import { cssVariables } from '../shared/css-variables.js';
import type { Gathered } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { type BreakdownBars, barsOf } from './breakdown-bars.js';
import { ancestorsOf, type BreakdownNode, breakdownTree } from './breakdown-tree.js';

/** What is on show of the groups. */
export interface ShownGroups {
  /** The `origin` attribute: the group that is picked out. */
  readonly origin: string;
  /** Whether groups are open where the reader has not said so. */
  readonly open: boolean;
  /** What the reader opened and closed, by scheme and group. */
  readonly opened: ReadonlyMap<string, boolean>;
}

/** What a reader can do with the groups, and what is on show of them. */
export interface GroupActions extends ShownGroups {
  readonly toggle: (key: string, isOpen: boolean) => void;
  readonly pick: (scheme: string, group: string) => void;
}

interface Drawn extends GroupActions {
  readonly bars: BreakdownBars;
  readonly view: Breakdown;
  readonly language: Language;
}

/** The groups as bars on one axis, those that are open with the groups they are made of. */
export function renderBreakdown(
  gathered: Gathered<Breakdown>,
  actions: GroupActions,
  language: Language,
): TemplateResult {
  const { view, choice } = gathered;
  const bars = barsOf(gathered, language);
  const drawn = { ...actions, bars, view, language };
  const { total, groups } = breakdownTree(view.rows);
  const hasAxis = bars.scale.ticks.length > 1;
  return html`${bars.markerLabel ? renderKey(bars.markerLabel) : nothing}
    <div class="bars">
      ${hasAxis ? renderAxis(bars.scale, choice.indicator, bars.line, language) : nothing}
      <ul role="list" aria-label=${breakdownWords[language].rows}>
        ${total ? renderRow({ row: total, parts: [] }, drawn) : nothing} ${renderRows(groups, drawn)}
      </ul>
    </div>`;
}

/** The rows on show, those of open groups with the groups they are made of. */
export function shownRows(view: Breakdown, shown: ShownGroups): readonly BreakdownRow[] {
  const { total, groups } = breakdownTree(view.rows);
  const opened = ({ row, parts }: BreakdownNode): readonly BreakdownRow[] =>
    isOpened(row.group.id, { ...shown, view }) ? [row, ...parts.flatMap(opened)] : [row];
  return [...(total ? [total] : []), ...groups.flatMap(opened)];
}

function renderRows(nodes: readonly BreakdownNode[], drawn: Drawn): unknown {
  return repeat(
    nodes,
    ({ row }) => row.group.id,
    (node) => renderRow(node, drawn),
  );
}

function renderRow(node: BreakdownNode, drawn: Drawn): TemplateResult {
  const { row, parts } = node;
  const { bars, view, origin } = drawn;
  const { id } = row.group;
  const isPicked = id === groupNamed(view.scheme, origin);
  const isOpen = parts.length > 0 && isOpened(id, drawn);
  return html`<li class="${row.depth === 0 ? 'total' : ''} ${isPicked ? 'current' : ''}">
    ${renderBarRow({ ...bars.cells(row), lead: renderLead(node, isOpen, isPicked, drawn) }, bars.scale)}
    ${isOpen ? html`<ul role="list" id="parts-${id}">${renderRows(parts, drawn)}</ul>` : nothing}
  </li>`;
}

function renderLead(node: BreakdownNode, isOpen: boolean, isPicked: boolean, drawn: Drawn): TemplateResult {
  const { row } = node;
  const { view, pick, language } = drawn;
  const label = readText(row.group.label, language);
  return html`<span class="indent" ${cssVariables({ depth: Math.max(0, row.depth - 1) })}></span>
    ${renderToggle(node, label, isOpen, drawn)}
    <span>
      <button
        class="pick"
        type="button"
        aria-pressed=${isPicked}
        @click=${() => pick(view.scheme.id, row.group.id)}
      >
        ${label}
      </button>
      ${row.isReference ? html`<span class="detail">${breakdownWords[language].reference}</span>` : nothing}
    </span>`;
}

/** A button to open a group; other groups keep its place, so that all names stand under each other. */
function renderToggle(
  { row, parts }: BreakdownNode,
  label: string,
  isOpen: boolean,
  { view, toggle, language }: Drawn,
): TemplateResult | typeof nothing {
  const { id } = row.group;
  if (row.depth === 0 || !view.rows.some(({ depth }) => depth > 1)) return nothing;
  if (parts.length === 0) return html`<span class="no-toggle"></span>`;
  return html`<button
    class="toggle"
    type="button"
    aria-label=${breakdownWords[language].parts(label)}
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? `parts-${id}` : nothing}
    @click=${() => toggle(keyOf(id, view), !isOpen)}
  ></button>`;
}

/** Open as the reader left it, else as the author asked, or where the group picked out lies in it. */
function isOpened(
  id: string,
  { view, origin, opened, open }: ShownGroups & { readonly view: Breakdown },
): boolean {
  const holdsPicked = ancestorsOf(groupNamed(view.scheme, origin), view.rows).includes(id);
  return opened.get(keyOf(id, view)) ?? (open || holdsPicked);
}

function keyOf(group: string, { scheme }: Breakdown): string {
  return `${scheme.id}.${group}`;
}

function renderKey(label: string): TemplateResult {
  return html`<p class="key"><span class="key-line" aria-hidden="true"></span>${label}</p>`;
}
