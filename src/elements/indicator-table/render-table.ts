import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { WITH_PEERS } from '../../domain/area-profile/comparable-areas.js';
import { levelWords } from '../../text/area-words.js';
import { describeSource } from '../../text/figure-notes.js';
import { formatCount } from '../../text/numbers.js';
import { peerChoiceWords } from '../../text/peer-choice-words.js';
import { explainAbsences } from '../../text/table-notes.js';
import { tableWords } from '../../text/table-words.js';
import { capitalise, readText } from '../../text/translations.js';
import { bringClear } from '../shared/bring-clear.js';
import { renderPeersChoice } from '../shared/render-peers-choice.js';
import { type DrawnTable, HEAD_ROWS } from './drawn-table.js';
import { renderFinders } from './render-finders.js';
import { renderHeads } from './render-heads.js';
import { renderReferences, renderRows } from './render-rows.js';
import type { TableScene } from './table-scene.js';

/** The whole of a table: what finds rows, the rows in view under heads that stay, and what its words mean. */
export function renderTable(drawn: DrawnTable): TemplateResult {
  const { scene, heading, actions, said } = drawn;
  const { gathered, rows, language } = scene;
  const { table } = gathered.view;
  const words = tableWords[language];
  const isCut = drawn.drawn.rows.length < rows.length;
  const count = HEAD_ROWS + scene.references.length + rows.length;
  return html`${renderAlike(drawn)} ${renderFinders(drawn)}
    <p class="visually-hidden" id="keys">${words.keys}</p>
    <div class="grid" tabindex="0" role="region" aria-label=${heading} aria-describedby="keys" @focusin=${showFocused}>
      <table part="table" aria-rowcount=${count} aria-colcount=${table.shape.columnCount + 1}>
        <caption class="visually-hidden">${heading}</caption>
        <thead>${renderHeads(drawn)}</thead>
        ${scene.references.length > 0 ? html`<tbody class="references">${renderReferences(drawn)}</tbody>` : nothing}
        <tbody class="rows" @keydown=${actions.move} @focusout=${() => actions.focus(undefined)}>
          ${renderRows(drawn)}
        </tbody>
      </table>
    </div>
    <p class="said" role="status">${said}</p>
    ${isCut ? html`<p class="printed">${words.more(formatCount(drawn.drawn.rows.length, language), formatCount(rows.length, language))}</p>` : nothing}
    ${guard([gathered, language], () => renderMeanings(scene))}`;
}

function showFocused({ currentTarget, target }: FocusEvent): void {
  const region = currentTarget as Element;
  bringClear(region, target as Element, region.querySelector('thead th'));
}

/** The choice of areas like this one, and why it is these. */
function renderAlike({ scene, actions }: DrawnTable): TemplateResult | typeof nothing {
  const { gathered, language } = scene;
  const { table, peers, peersKit, offersPeers } = gathered.view;
  if (!offersPeers) return nothing;
  const { area: code, areaLevel } = gathered.choice;
  const subject = [...table.references, ...table.areas.map((area) => ({ area }))].find(
    ({ area }) => area.code === code,
  );
  const label = peerChoiceWords[language].instead(levelWords[language][areaLevel].many, subject?.area.name);
  const choose = (isChosen: boolean) => actions.compare(isChosen ? WITH_PEERS : '');
  return html`${renderPeersChoice(label, peers !== undefined, choose)}
    ${peers && peersKit?.renderPeers(peers, language)}`;
}

/** What the words for absent figures mean, and what the other indicators are. */
function renderMeanings({ gathered, language }: TableScene): TemplateResult {
  const { view, choice, catalogue } = gathered;
  const words = tableWords[language];
  const absences = explainAbsences(view.table, language);
  const others = new Set(view.table.series.map(({ indicator }) => indicator));
  others.delete(choice.indicator);
  return html`${
    absences.length > 0
      ? html`<details class="absences">
          <summary>${words.absences}</summary>
          <dl>${absences.map(({ word, meaning }) => html`<dt>${capitalise(word)}</dt><dd>${meaning}</dd>`)}</dl>
        </details>`
      : nothing
  }
  ${
    others.size > 0
      ? html`<details class="others">
          <summary>${words.others}</summary>
          <dl>
            ${[...others].map(
              (indicator) => html`<dt>${readText(indicator.label, language)}</dt>
                <dd>${readText(indicator.definition, language)} ${describeSource(catalogue, { indicator }, language)}</dd>`,
            )}
          </dl>
        </details>`
      : nothing
  }`;
}
