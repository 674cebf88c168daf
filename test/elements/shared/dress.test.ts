import { expect } from 'chai';
import { css, html } from 'lit';
import { dress } from '../../../src/elements/shared/dress.js';
import { GuestElement } from '../../../src/elements/shared/guest-element.js';
import { onPage, partOf } from '../../support/on-page.js';

class PlainElement extends GuestElement {
  static override readonly styles = css`
    p {
      color: rgb(1 1 1);
      margin: 1px;
    }
  `;

  protected override render() {
    return html`<p>Text</p>`;
  }
}
customElements.define('plain-element', PlainElement);

const looks = [
  css`
    p {
      color: rgb(2 2 2);
    }
  `,
];

async function dressed(times: number): Promise<CSSStyleDeclaration> {
  const element = onPage(new PlainElement());
  await element.updateComplete;
  for (let time = 0; time < times; time++) dress(element, looks);
  return getComputedStyle(partOf(element, 'p'));
}

describe('dress', () => {
  it('adds looks behind those of the class', async () => {
    const { color, margin } = await dressed(1);
    expect([color, margin]).to.deep.equal(['rgb(2, 2, 2)', '1px']);
  });

  it('does so once', async () => {
    expect((await dressed(2)).color).to.equal('rgb(2, 2, 2)');
  });

  it('leaves another element as it is', async () => {
    await dressed(1);
    expect((await dressed(0)).color).to.equal('rgb(1, 1, 1)');
  });
});
