import type { CSSResultOrNative } from 'lit';
import type { GuestElement } from './guest-element.js';
import { wearToo } from './wear.js';

const dressed = new WeakSet<GuestElement>();

/** Gives an element further looks, which came with what was loaded later, behind those of its class. */
export function dress(element: GuestElement, looks: readonly CSSResultOrNative[]): void {
  if (dressed.has(element)) return;
  dressed.add(element);
  wearToo(element.renderRoot as ShadowRoot, looks);
}
