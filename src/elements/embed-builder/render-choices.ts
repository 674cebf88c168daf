import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A list of which one is chosen. */
export interface Choices<Value extends string> {
  /** Sets the list apart from others. */
  readonly name: string;
  readonly legend: string;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly about?: string;
    /** Why it cannot be chosen; empty where it can. */
    readonly lack?: string;
  }[];
}

/** A list of radio buttons, each with what it means, or why it cannot be chosen. */
export function renderChoices<Value extends string>(choices: Choices<Value>): TemplateResult {
  return html`<fieldset class=${choices.name}>
    <legend>${choices.legend}</legend>
    ${choices.options.map((option) => renderOption(option, choices))}
  </fieldset>`;
}

function renderOption<Value extends string>(
  { value, name, about, lack }: Choices<Value>['options'][number],
  { name: list, chosen, choose }: Choices<Value>,
): TemplateResult {
  const [id, detail] = [`${list}-${value}`, lack || about];
  return html`<div class="option">
    <input
      type="radio"
      id=${id}
      name=${list}
      value=${value}
      .checked=${live(value === chosen)}
      ?disabled=${Boolean(lack)}
      aria-describedby=${detail ? `${id}-about` : nothing}
      @change=${() => choose(value)}
    />
    <label for=${id}>${name}</label>
    ${detail ? html`<p class="detail" id=${`${id}-about`}>${detail}</p>` : nothing}
  </div>`;
}
