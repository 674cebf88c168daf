import { html, nothing, type TemplateResult } from 'lit';
import { reportRows } from '../../domain/area-report/report-chapters.js';
import { reportTraits } from '../../domain/area-report/report-traits.js';
import { isDrawn, type Reported } from '../../domain/area-report/report-view.js';
import { findScheme } from '../../domain/catalogue.js';
import { describeGroup } from '../../text/describe-definition.js';
import { describeTally } from '../../text/describe-profile.js';
import { describeReading } from '../../text/describe-reading.js';
import { namePeriods } from '../../text/describe-report.js';
import { frameWords } from '../../text/frame-words.js';
import { formatDay } from '../../text/numbers.js';
import { reportWords } from '../../text/report-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Frame } from '../shared/frame.js';
import { renderHeading } from '../shared/render-heading.js';
import { describeSubject, nameScheme } from './present-report.js';
import { chapterId, READING_ID } from './render-chapters.js';
import { levelBelow, renderSectionHeading } from './render-section-heading.js';

/** The whole report: title, contents, chapters, and how to read it. */
export function renderReport(frame: Frame, reported: Reported): TemplateResult {
  const { presentation, language } = frame;
  return html`<article class="report" lang=${language} aria-labelledby="heading" aria-busy=${frame.isBusy}>
    <header class="title">
      ${renderHeading(presentation.heading, frame.headingLevel)}
      <p part="subtitle">${presentation.subtitle}</p>
      ${frame.catalogue.fictional ? html`<p class="fictional">${frameWords[language].fictional}</p>` : nothing}
      ${renderFacts(frame, reported)}
      <p part="sentence">${presentation.sentence}</p>
      ${renderControls(frame)}
    </header>
    ${renderContents(frame, reported)}
    <div part="graphic">${frame.graphic}</div>
    ${renderReading(frame, reported)}
  </article>`;
}

/** What a title page tells: area, group, dates and source. */
function renderFacts(frame: Frame, reported: Reported): TemplateResult {
  const { catalogue, choice, language } = frame;
  const words = reportWords[language];
  const scheme = nameScheme(reported, language);
  const periods = namePeriods(
    reportRows(reported.view.chapters).map(({ measurement }) => measurement),
    language,
  );
  const facts: readonly (readonly [name: string, value: unknown])[] = [
    [words.area, describeSubject(reported, language)],
    [words.group, capitalise(readText(choice.group.people, language))],
    ...(scheme ? [[words.scheme, scheme] as const] : []),
    ...(periods ? [[words.periods, periods] as const] : []),
    [words.asOf, formatDay(catalogue.asOf, language)],
    [words.source, readText(catalogue.attribution, language)],
    [words.publisher, catalogue.publisher],
    [words.licence, html`<a href=${catalogue.licence.url}>${catalogue.licence.name}</a>`],
  ];
  return html`<dl class="facts-of">
    ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function renderControls({ downloads, language }: Frame): TemplateResult {
  return html`<div class="downloads controls">
      <button part="button" type="button" class="print" @click=${() => globalThis.print()}>
        ${reportWords[language].print}
      </button>
      ${downloads}
    </div>
    <p class="news" role="status"></p>`;
}

function renderContents({ headingLevel, language }: Frame, { view, catalogue }: Reported): TemplateResult {
  const words = reportWords[language];
  return html`<nav part="contents" aria-labelledby="contents">
    ${renderSectionHeading(words.contents, levelBelow(headingLevel, 1), 'contents')}
    <ol role="list">
      ${view.chapters.map(({ theme, entries }, index) => {
        const rows = entries.flatMap(({ row }) => row ?? []);
        const tally = rows.length > 0 ? capitalise(describeTally(rows, catalogue, language)) : '';
        return html`<li>
          ${renderLink(chapterId(index), words.chapter(index + 1, readText(theme.label, language)))}
          <span class="detail">${tally}</span>
        </li>`;
      })}
      <li>${renderLink(READING_ID, words.notes)}</li>
    </ol>
  </nav>`;
}

/** An address cannot lead into an element: the link finds its heading itself. */
function renderLink(id: string, text: string): TemplateResult {
  return html`<a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${text}</a>`;
}

function goTo(event: Event, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const heading = root.getElementById(id);
  event.preventDefault();
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function renderReading(
  { headingLevel, language }: Frame,
  { view, catalogue, choice }: Reported,
): TemplateResult {
  const { cautions, absent, reasons } = describeReading(
    reportTraits(view.chapters),
    [...view.courses.values()].some(isDrawn),
    language,
  );
  const scheme = findScheme(catalogue, choice.origin.scheme);
  const group = scheme ? describeGroup(choice.group, scheme, language) : [];
  return html`<footer part="notes" class="reading">
    ${renderSectionHeading(reportWords[language].notes, levelBelow(headingLevel, 1), READING_ID)}
    <ul>
      ${cautions.map((one) => html`<li>${one}</li>`)}
      ${absent ? html`<li>${absent}<ul>${reasons.map((one) => html`<li>${one}</li>`)}</ul></li>` : nothing}
    </ul>
    ${group.length > 0 ? html`<p>${group.join(' ')}</p>` : nothing}
  </footer>`;
}
