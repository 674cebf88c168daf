import { html, type TemplateResult } from 'lit';

/** Lets a reader choose whether areas like this one are on show. */
export function renderPeersChoice(
  label: string,
  isChosen: boolean,
  choose: (isChosen: boolean) => void,
): TemplateResult {
  const follow = (event: Event) => choose((event.currentTarget as HTMLInputElement).checked);
  return html`<label class="with-peers">
    <input type="checkbox" .checked=${isChosen} @change=${follow} /> ${label}
  </label>`;
}
