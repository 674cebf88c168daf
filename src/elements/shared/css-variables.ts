import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Sets CSS variables on an element through the CSSOM: a `style` attribute, which `styleMap` writes on the first render,
 * is what a strict Content Security Policy blocks.
 */
class CssVariables extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('cssVariables stands in a tag, without attribute');
  }

  override render(_variables: Readonly<Record<string, number>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [variables]: [Readonly<Record<string, number>>]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(variables)) style.setProperty(`--${name}`, String(value));
    return noChange;
  }
}

/** Sets CSS variables on the element whose tag it stands in: `<div ${cssVariables({length: 0.5})}>` sets `--length`. */
export const cssVariables = directive(CssVariables);
