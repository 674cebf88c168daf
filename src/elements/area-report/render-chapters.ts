import { html, nothing, type TemplateResult } from 'lit';
import type { ReportChapter, ReportEntry } from '../../domain/area-report/report-chapters.js';
import { reportMeasurements } from '../../domain/area-report/report-traits.js';
import { courseMeasurements, type Reported } from '../../domain/area-report/report-view.js';
import type { Language } from '../../domain/local-text.js';
import { describeChapter, describeMeaning, describeReportSources } from '../../text/describe-report.js';
import { reportWords } from '../../text/report-words.js';
import { readText } from '../../text/translations.js';
import { renderSymbol } from '../area-profile/theme-symbols.js';
import { renderTable } from '../shared/render-table.js';
import { chapterTable } from './chapter-table.js';
import { renderEntry } from './render-entry.js';
import { levelBelow, renderSectionHeading } from './render-section-heading.js';

/** Id of the heading above how to read the report. */
export const READING_ID = 'reading';

/** Id of the heading of a chapter. */
export function chapterId(index: number): string {
  return `chapter-${index + 1}`;
}

/** A chapter for each theme. */
export function renderChapters(
  reported: Reported,
  headingLevel: number,
  language: Language,
): readonly TemplateResult[] {
  return reported.view.chapters.map((chapter, index) =>
    renderChapter(chapter, index, reported, headingLevel, language),
  );
}

function renderChapter(
  chapter: ReportChapter,
  index: number,
  reported: Reported,
  headingLevel: number,
  language: Language,
): TemplateResult {
  const { catalogue, choice } = reported;
  const { id, label, symbol } = chapter.theme;
  const title = html`<span class="sign"><slot name="theme-${id}">${renderSymbol(symbol)}</slot></span>
    <span>${reportWords[language].chapter(index + 1, readText(label, language))}</span>`;
  const hasRows = chapter.entries.some(({ row }) => row);
  return html`<section class="chapter ${chapter.entries.length > 0 ? '' : 'bare'}" part="chapter" aria-labelledby=${chapterId(index)}>
    ${renderSectionHeading(title, levelBelow(headingLevel, 1), chapterId(index))}
    ${describeChapter(chapter, choice.group, catalogue, language).map((text) => html`<p>${text}</p>`)}
    ${chapter.entries.map((entry, place) =>
      renderEntry(entry, `entry-${index + 1}-${place + 1}`, reported, levelBelow(headingLevel, 2), language),
    )}
    ${hasRows ? html`<div class="chapter-table">${renderTable(chapterTable(chapter, reported, language))}</div>` : nothing}
    ${
      chapter.entries.length > 0
        ? renderSmallPrint(chapter, index, reported, levelBelow(headingLevel, 2), language)
        : nothing
    }
  </section>`;
}

/** What the figures of a chapter mean, and where they come from. */
function renderSmallPrint(
  chapter: ReportChapter,
  index: number,
  { catalogue, view }: Reported,
  level: number,
  language: Language,
): TemplateResult {
  const words = reportWords[language];
  const shown = [...reportMeasurements([chapter]), ...courseMeasurements(chapter, view)];
  const sources = describeReportSources(shown, catalogue, language);
  return html`${renderSectionHeading(words.definitions, level, `definitions-${index + 1}`)}
    <dl class="definitions">
      ${chapter.entries.map((entry) => renderDefinition(entry, language))}
    </dl>
    ${renderSectionHeading(words.sources, level, `sources-${index + 1}`)}
    <ul class="sources">${sources.map((source) => html`<li>${source}</li>`)}</ul>`;
}

function renderDefinition({ indicator }: ReportEntry, language: Language): TemplateResult {
  return html`<div>
    <dt>${readText(indicator.label, language)}</dt>
    <dd>${describeMeaning(indicator, language)}</dd>
  </div>`;
}
