import { expect } from 'chai';
import { LitElement } from 'lit';
import { yesOrNo } from '../../../src/elements/shared/converters.js';

class YesElement extends LitElement {
  static override readonly properties = { open: { converter: yesOrNo } };
  declare open: boolean;
}

customElements.define('yes-element', YesElement);

describe('a yes-or-no attribute', () => {
  for (const [written, meant] of [
    ['', true],
    ['open', true],
    ['true', true],
    ['false', false],
  ] as const) {
    it(`means ${meant ? 'yes' : 'no'} where the page writes "${written}"`, () => {
      const element = new YesElement();
      element.setAttribute('open', written);
      expect(element.open).to.equal(meant);
    });
  }

  it('means no when it is taken away', () => {
    const element = new YesElement();
    element.setAttribute('open', '');
    element.removeAttribute('open');
    expect(element.open).to.equal(false);
  });
});
