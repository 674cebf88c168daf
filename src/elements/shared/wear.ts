import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** What each shadow root wears, for when it comes into another document. */
const worn = new WeakMap<ShadowRoot, readonly CSSResultOrNative[]>();

/** Sheets made for other documents than ours, each for the looks that say the same. */
const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/**
 * Gives a shadow root its looks, whichever document it stands in: a style sheet works in the document alone that it was
 * made in, and a page may put an element into a frame.
 */
export function wear(root: ShadowRoot, looks: readonly CSSResultOrNative[]): void {
  worn.set(root, looks);
  const { ownerDocument } = root;
  if (ownerDocument === document) adoptStyles(root, [...looks]);
  else root.adoptedStyleSheets = looks.flatMap((look) => sheetOf(ownerDocument, look as CSSResult) ?? []);
}

/** Gives a shadow root further looks, behind those that it has; what it wears already is not put on again. */
export function wearToo(root: ShadowRoot, looks: readonly CSSResultOrNative[]): void {
  const before = worn.get(root) ?? [];
  const others = looks.filter((look) => !before.includes(look));
  if (others.length > 0) wear(root, [...before, ...others]);
}

/** Gives a shadow root what it wore in the document that it comes from. */
export function wearAgain(root: ShadowRoot): void {
  const looks = worn.get(root);
  if (looks) wear(root, looks);
}

/** The sheet of a document with some looks; `undefined` where the document has no window, and so shows nothing. */
export function sheetOf(owner: Document, look: CSSResult): CSSStyleSheet | undefined {
  if (owner === document) return look.styleSheet;
  const window = owner.defaultView;
  if (!window) return undefined;
  const made = sheets.get(owner) ?? new Map<unknown, CSSStyleSheet>();
  sheets.set(owner, made);
  let sheet = made.get(look);
  if (!sheet) {
    sheet = new (window as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(look.cssText);
    made.set(look, sheet);
  }
  return sheet;
}
