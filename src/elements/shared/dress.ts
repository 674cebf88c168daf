import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const dressed = new WeakSet<LitElement>();

/** Gives an element further looks, which came with what was loaded later, behind those of its class. */
export function dress(element: LitElement, looks: readonly CSSResultOrNative[]): void {
  if (dressed.has(element)) return;
  dressed.add(element);
  const { elementStyles } = element.constructor as typeof LitElement;
  adoptStyles(element.renderRoot as ShadowRoot, [...elementStyles, ...looks]);
}
