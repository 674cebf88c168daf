import { html, nothing, type TemplateResult } from 'lit';
import type { Language, LocalText } from '../../domain/local-text.js';
import { describeCaveats, describeSource, describeSources } from '../../text/figure-notes.js';
import { frameWords } from '../../text/frame-words.js';
import { readText } from '../../text/translations.js';
import type { Gathered, Presentation, SeveralIndicators } from './presentation.js';

interface Noted extends Gathered<unknown> {
  readonly presentation: Presentation;
  readonly language: Language;
}

/** What must stand with every figure: source, base, period, caveats, and the definition one key away. */
export function renderNotes(noted: Noted): TemplateResult {
  const { catalogue, choice, presentation, language } = noted;
  if (presentation.several) return renderSeveral(presentation.several, noted);
  const caveats = describeCaveats(choice, presentation.hasProvisional, language);
  return html`<footer part="notes">
    ${[...presentation.notes, ...caveats].map((note) => html`<p>${note}</p>`)}
    <p>${describeSource(catalogue, choice, language)}</p>
    ${catalogue.inPage ? nothing : renderAbout(noted)}
  </footer>`;
}

function renderAbout({ catalogue, choice: { indicator, period }, language }: Noted): TemplateResult {
  const words = frameWords[language];
  const text = (local: LocalText) => readText(local, language);
  return html`<details>
    <summary>${words.about}</summary>
    <p>${text(indicator.definition)}</p>
    <p>
      ${indicator.base ? words.base(text(indicator.base)) : nothing} ${words.period(period.id)}
      ${indicator.derived ? words.derived : nothing}
    </p>
    <p>${words.licence}: <a href=${catalogue.licence.url}>${catalogue.licence.name}</a></p>
  </details>`;
}

function renderSeveral({ indicators }: SeveralIndicators, noted: Noted): TemplateResult {
  const { catalogue, presentation, language } = noted;
  const words = frameWords[language];
  const { name, url } = catalogue.licence;
  return html`<footer part="notes">
    ${presentation.notes.map((note) => html`<p>${note}</p>`)}
    ${presentation.hasProvisional ? html`<p>${words.provisional}</p>` : nothing}
    <p>${describeSources(catalogue, indicators, language)}</p>
    <p>${words.licence}: <a href=${url}>${name}</a></p>
  </footer>`;
}
