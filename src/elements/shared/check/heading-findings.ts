import type { PageFinding } from '../../../text/page-finding.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What is wrong with the level of an element's heading, beside the headings of the page. */
export function headingFindings(element: Element, level: number): readonly PageFinding[] {
  const value = element.getAttribute('heading-level');
  if (value !== null && !/^\s*[1-6]\s*$/.test(value)) return [{ kind: 'heading-unknown', value }];
  const place = outermostOf(element);
  const headings = [...element.ownerDocument.querySelectorAll(HEADINGS)].filter(isShown);
  if (level === 1 && headings.some((heading) => levelOf(heading) === 1)) return [{ kind: 'heading-second' }];
  const before = headings.findLast(
    (heading) => place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  if (!before || level <= levelOf(before) + 1) return [];
  const text = (before.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [{ kind: 'heading-skips', level, before: levelOf(before), text }];
}

/** The element of the page itself that an element stands in, through all shadow roots. */
function outermostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostOf(root.host) : element;
}

function isShown(heading: Element): boolean {
  return heading.getClientRects().length > 0;
}

function levelOf(heading: Element): number {
  const level = /^H([1-6])$/i.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  // A heading by role alone has level 2, as WAI-ARIA says.
  return Number(level ?? 2);
}
