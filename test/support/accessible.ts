import 'axe-core';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';

// axe-core is a classic script: imported, it puts itself on the window of the test page.
declare global {
  interface Window {
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which an element alone cannot meet. */
const PAGE_RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/** Fails with a readable list when axe finds a barrier in the element, its shadow roots included. */
export async function expectAccessible(element: Element, rules: RunOptions['rules'] = {}): Promise<void> {
  const results = await window.axe.run(element, {
    runOnly: { type: 'tag', values: WCAG_22_AA },
    rules: { ...PAGE_RULES, ...rules },
  });
  const barriers = results.violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(where)}`);
  if (barriers.length > 0) throw new Error(`Not accessible:\n${barriers.join('\n')}`);
}

function where(node: NodeResult): string {
  return `  at ${node.target.flat().join(' ')}: ${node.html}\n`;
}
