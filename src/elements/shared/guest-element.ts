import { LitElement } from 'lit';
import { wear, wearAgain } from './wear.js';

/** An element that keeps its looks when the page puts it into another document, such as that of a frame. */
export abstract class GuestElement extends LitElement {
  adoptedCallback(): void {
    if (this.shadowRoot) wearAgain(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    wear(root, elementStyles);
    // Where a browser takes looks as elements, what is drawn stands before them, so that they have the last word.
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }
}
