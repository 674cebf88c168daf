// What cites a figure, in one file that is loaded when a reader asks for it.
import { CitationPanel, type CitedSubject } from './shared/cite/citation-panel.js';
import { citeStyles } from './shared/cite/cite.styles.js';
import { wearToo } from './shared/wear.js';

const citing = new WeakSet<Node>();

/** Opens the panel that a reader cites from; once, however often it is asked for before it is there. */
export async function openCitation(subject: CitedSubject): Promise<void> {
  const root = subject.element.renderRoot as ShadowRoot;
  if (citing.has(root) || root.querySelector('dialog')) return;
  citing.add(root);
  try {
    // Without names of areas, which may have failed to come, the whole graphic can still be cited.
    const figures = await Promise.resolve(subject.presentation.measurements()).catch(() => []);
    if (!subject.element.isConnected) return;
    wearToo(root, [citeStyles]);
    new CitationPanel(subject, figures).open();
  } finally {
    citing.delete(root);
  }
}
