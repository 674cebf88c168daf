import type { CSSResultOrNative } from 'lit';
import type { GuestElement } from './guest-element.js';
import { wearToo } from './wear.js';

/** Gives an element further looks, which came with what was loaded later, behind those of its class. */
export function dress(element: GuestElement, looks: readonly CSSResultOrNative[]): void {
  wearToo(element.renderRoot as ShadowRoot, looks);
}
