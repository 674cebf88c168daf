import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/**
 * Symbols of themes, in lines on a field of 24 by 24. They stand for subjects and never for people of some kind: a shape
 * that shows somebody shows a prejudice too.
 */
const SYMBOLS: Readonly<Record<string, SVGTemplateResult>> = {
  // Circles of several sizes in one: a population and its parts.
  demography: svg`<circle cx="12" cy="12" r="9.5"></circle><circle cx="9" cy="9.5" r="3"></circle>
    <circle cx="15.5" cy="12.5" r="2"></circle><circle cx="10.5" cy="16.5" r="1.5"></circle>`,
  // Steps that go up.
  education: svg`<path d="M2.5 20.5h5v-5h5v-5h5v-5h4"></path><path d="M2.5 15l10-10"></path>`,
  // Two wheels that drive each other.
  work: svg`<circle cx="8.5" cy="14.5" r="6"></circle><circle cx="8.5" cy="14.5" r="1.5"></circle>
    <circle cx="17.5" cy="6.5" r="4"></circle><circle cx="17.5" cy="6.5" r="1"></circle>`,
  // A roof over two rooms.
  housing: svg`<path d="M2 12L12 3l10 9"></path><path d="M5 9.5v11h14v-11"></path><path d="M12 12v8.5"></path>`,
  // Two arcs that hold a small ring.
  care: svg`<path d="M3 10a9 9 0 0 0 18 0"></path><path d="M7 10a5 5 0 0 0 10 0"></path>
    <circle cx="12" cy="6" r="2.5"></circle>`,
  // A shield.
  safety: svg`<path d="M12 2.5l8 3v6c0 5-3.5 8.5-8 10-4.500-1.500-8-5-8-10v-6z"></path><path d="M12 7v9"></path>`,
};

/** For a theme without a symbol of its own. */
const PLAIN = svg`<circle cx="12" cy="12" r="8"></circle><path d="M4 12h16"></path>`;

/** The symbol of a name; a plain one for a name that is not known. Its theme stands beside it in words. */
export function renderSymbol(name: string | undefined): TemplateResult {
  const known = name !== undefined && Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
  return html`<svg class="symbol" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${known ?? PLAIN}
  </svg>`;
}
