import { EmbedBuilder } from '../../src/elements/embed-builder/embed-builder.js';
import { onPage, partOf, until } from './on-page.js';
import type { StubSource } from './stub-source.js';
import '../../src/elements/embed-builder/define.js';

/** The live element. */
export type Shown = HTMLElement & { readonly state: string };

/** The code to paste; empty as long as there is none. */
export const codeOf = (builder: EmbedBuilder) =>
  builder.shadowRoot?.querySelector<HTMLTextAreaElement>('#code')?.value ?? '';

/** A builder whose code is there. */
export async function building(
  tag: string,
  source: StubSource,
  choices: Partial<EmbedBuilder> = {},
): Promise<EmbedBuilder> {
  const builder = onPage(Object.assign(new EmbedBuilder(), { source, tag, area: 'GM0363', ...choices }));
  await until(() => codeOf(builder) !== '');
  return builder;
}

/** Chooses in one of the lists, as an editor does, and waits for code with some words in it. */
export async function choose(builder: EmbedBuilder, id: string, words: string): Promise<void> {
  partOf(builder, `#${id}`).click();
  await until(() => codeOf(builder).includes(words));
}

/** The live element, with its figures. */
export async function previewOf(builder: EmbedBuilder): Promise<Shown> {
  const find = () => builder.shadowRoot?.querySelector<Shown>('.preview > [heading-level]');
  // Beside many choices it stands below the part of the page that is in view.
  partOf(builder, '.preview').scrollIntoView();
  await until(() => find()?.state === 'ready');
  return find() as Shown;
}

/** What a picker in the builder shows as chosen. */
export async function pickerOf(builder: EmbedBuilder, selector: string): Promise<HTMLSelectElement> {
  const picker = partOf<Shown>(builder, selector);
  await until(() => picker.state === 'ready');
  return partOf<HTMLSelectElement>(picker, 'select');
}

/** Chooses in a picker. */
export async function pick(builder: EmbedBuilder, selector: string, value: string): Promise<void> {
  const select = await pickerOf(builder, selector);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}
