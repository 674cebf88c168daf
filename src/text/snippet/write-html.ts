import type { EmbedView } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import { tellEmbedView } from '../../domain/tell-embed-view.js';
import type { FigureTable } from '../figure-table.js';
import { frameWords } from '../frame-words.js';
import type { Fallback } from './fallback.js';

/** A link to where the figures can be seen. */
export interface SnippetLink {
  readonly address: string;
  readonly text: string;
}

/** A frame that shows a view. */
export interface Frame {
  /** Address of `embed.html`. */
  readonly page: string;
  readonly view: EmbedView;
  readonly title: string;
  readonly width: number | string;
  readonly height: number;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text in markup and in the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SPECIAL[sign] ?? sign);
}

/** An element with what is said where it does not run. */
export function writeElement(view: EmbedView, fallback: Fallback, link: SnippetLink): string {
  return `${openTag(view)}\n${indent(writeFallback(fallback, link))}\n</${view.tag}>\n`;
}

/** An element alone. */
export function writeTag(view: EmbedView): string {
  return `${openTag(view)}</${view.tag}>`;
}

function openTag({ tag, attributes }: EmbedView): string {
  const told = attributes.map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`));
  return `<${tag}${told.join('')}>`;
}

/** A picture as a file beside the page, with what it says and where its figures come from. */
export function writePicture(
  file: string,
  { title, fallback }: { readonly title: string; readonly fallback: Fallback | undefined },
  language: Language,
): string {
  const text = fallback ? `${fallback.title}. ${fallback.sentence}` : title;
  const caption = fallback ? `\n  ${writeSource(fallback)}` : '';
  return `<figure lang="${language}">\n  <img src="${escapeHtml(file)}" alt="${escapeHtml(text)}">${caption}\n</figure>`;
}

function writeSource({ source, licence, language }: Fallback): string {
  const link = writeLink({ address: licence.url, text: licence.name });
  return `<figcaption>${escapeHtml(source)} ${frameWords[language].licence}: ${link}</figcaption>`;
}

/** What a view says without a script: sentence, table, notes, source and link. */
export function writeFallback(fallback: Fallback, link: SnippetLink): string {
  const { language, sentence, table, notes } = fallback;
  return [
    `<p lang="${language}">${escapeHtml(sentence)}</p>`,
    `<figure lang="${language}">`,
    indent(writeTable(table)),
    `  ${writeSource(fallback)}`,
    '</figure>',
    ...notes.map((note) => `<p lang="${language}"><small>${escapeHtml(note)}</small></p>`),
    `<p lang="${language}">${writeLink(link)}</p>`,
  ].join('\n');
}

/** A frame as a CMS takes it; it loads when a reader comes near. */
export function writeFrame({ page, view, title, width, height }: Frame): string {
  const attributes = {
    src: `${page}?${tellEmbedView(view)}`,
    title,
    loading: 'lazy',
    width: String(width),
    height: String(height),
    frameborder: '0',
    allow: 'clipboard-write',
  };
  const told = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${told.join(' ')}></iframe>`;
}

function writeTable({ caption, columns, rows }: FigureTable): string {
  const heads = columns.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  const lines = rows.map(({ head, cells }) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `    <tr><th scope="row">${escapeHtml(head)}</th>${figures}</tr>`;
  });
  return [
    '<table>',
    `  <caption>${escapeHtml(caption)}</caption>`,
    `  <thead>\n    <tr>${heads}</tr>\n  </thead>`,
    `  <tbody>\n${lines.join('\n')}\n  </tbody>`,
    '</table>',
  ].join('\n');
}

function writeLink({ address, text }: SnippetLink): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
