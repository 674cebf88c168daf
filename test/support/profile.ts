import { AreaProfile } from '../../src/elements/area-profile/area-profile.js';
import { onPage } from './on-page.js';
import { profileSource } from './profile-source.js';
import '../../src/elements/area-profile/define.js';

/** A profile of a buurt of Amsterdam, or of other choices, ready to be read. */
export async function profile(choices: Record<string, unknown> = {}): Promise<AreaProfile> {
  const element = new AreaProfile();
  Object.assign(element, { source: profileSource(), area: 'BU03630000', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** The row of an indicator. */
export function rowOf(element: Element, label: string): HTMLElement {
  const rows = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bars li') ?? [])];
  const found = rows.find((row) => row.querySelector('.pick')?.textContent?.trim() === label);
  if (!found) throw new Error(`No row ${label}`);
  return found;
}

/** What a row says. */
export function saidIn(row: Element): string {
  return row.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The button that opens a theme. */
export function themeButton(element: Element, theme: string): HTMLButtonElement {
  const found = element.shadowRoot?.querySelector<HTMLButtonElement>(`[data-theme=${theme}] button.theme`);
  if (!found) throw new Error(`No theme ${theme}`);
  return found;
}
