import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { columnsFor, DOWN, takesPart } from '../../domain/embed-choice.js';
import type { Dimension } from '../../domain/table/table-shape.js';
import { builderWords } from '../../text/builder-words.js';
import type { IndicatorSelectEvent } from '../shared/events.js';
import type { BuilderView } from './render-builder.js';
import { renderChoices } from './render-choices.js';

/** What some elements need besides an area, an indicator, a group and a period. */
export function renderOwnChoices(view: BuilderView): TemplateResult | typeof nothing {
  const { tag } = view.choice;
  if (tag === 'indicator-scatter') return renderAgainst(view);
  if (tag === 'indicator-table') return renderSides(view);
  if (takesPart(tag, 'recipe')) return html`<p class="detail">${builderWords[view.language].weighing}</p>`;
  return nothing;
}

/** The picker of indicators again; what it has of its own stays out of the shared choice. */
function renderAgainst({ catalogue, choice, language, change }: BuilderView): TemplateResult {
  const follow = (event: IndicatorSelectEvent) => {
    event.stopPropagation();
    change({ against: event.detail.indicator });
  };
  return html`<indicator-picker
    class="against"
    label=${builderWords[language].against}
    .indicator=${live(choice.againstIn(catalogue))}
    @indicator-select=${follow}
  ></indicator-picker>`;
}

function renderSides({ choice, language, change }: BuilderView): TemplateResult {
  const { sides } = choice;
  const { rows, columns, dimensions, oneArea, oneColumn } = builderWords[language].sides;
  const nameRows = (one: Dimension) => ({ value: one, name: dimensions[one] });
  return html`${renderChoices({
    name: 'rows',
    legend: rows,
    chosen: sides.rows,
    choose: (one) => change({ sides: { ...sides, rows: one } }),
    options: DOWN.map((one) => ({
      ...nameRows(one),
      ...(one === 'areas' ? {} : { about: oneArea }),
    })),
  })}
  ${renderChoices({
    name: 'columns',
    legend: columns,
    chosen: sides.columns || 'one',
    choose: (one) => change({ sides: { ...sides, columns: one === 'one' ? '' : one } }),
    options: [{ value: 'one' as const, name: oneColumn }, ...columnsFor(sides).map(nameRows)],
  })}`;
}
