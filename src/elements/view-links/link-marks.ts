import { css } from 'lit';
import { sheetOf } from '../shared/wear.js';

/** On each link that shows a view, with the words that stand behind it. */
const MARK = 'data-view-link';

/**
 * The words stand behind the link in the style sheet and not in the text: so they are read out with its name, and what
 * somebody wrote stays as it is, also when it is copied.
 */
const looks = css`
  a[data-view-link]::after {
    border: 1px solid currentColor;
    border-radius: 0.3em;
    content: attr(data-view-link);
    display: inline-block;
    font-size: 0.8em;
    line-height: 1.3;
    margin-inline-start: 0.4em;
    padding: 0 0.4em;
    text-decoration: none;
    text-indent: 0;
    text-transform: none;
  }
`;

/** How many threads in a document, or shadow root, use the looks. */
const users = new WeakMap<Document | ShadowRoot, number>();

/** Marks links, and takes every trace of that away again. */
export class LinkMarks {
  readonly #marked = new Set<Element>();
  #root: Document | ShadowRoot | undefined;

  /** Begins in the document or shadow root where the links stand. */
  enter(root: Document | ShadowRoot): void {
    this.#root = root;
    count(root, 1);
  }

  /** Marks these links and no others. */
  show(links: ReadonlySet<Element>, words: string): void {
    for (const link of this.#marked) if (!links.has(link)) this.#unmark(link);
    for (const link of links) {
      this.#marked.add(link);
      if (link.getAttribute(MARK) !== words) link.setAttribute(MARK, words);
    }
  }

  /** Leaves everything as it was. */
  leave(): void {
    for (const link of this.#marked) this.#unmark(link);
    if (this.#root) count(this.#root, -1);
    this.#root = undefined;
  }

  #unmark(link: Element): void {
    this.#marked.delete(link);
    link.removeAttribute(MARK);
  }
}

function count(root: Document | ShadowRoot, change: number): void {
  const before = users.get(root) ?? 0;
  users.set(root, before + change);
  const own = sheetOf(root.ownerDocument ?? (root as Document), looks);
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
  if (before + change === 0) root.adoptedStyleSheets = others;
  else if (before === 0 && own) root.adoptedStyleSheets = [...others, own];
}
