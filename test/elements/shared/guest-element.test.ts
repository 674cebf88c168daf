import { expect } from 'chai';
import { css, html } from 'lit';
import { dress } from '../../../src/elements/shared/dress.js';
import { GuestElement } from '../../../src/elements/shared/guest-element.js';
import { documentOfFrame } from '../../support/frame.js';
import { onPage, partOf } from '../../support/on-page.js';

class SomeGuest extends GuestElement {
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
customElements.define('some-guest', SomeGuest);

const further = [
  css`
    p {
      color: rgb(2 2 2);
    }
  `,
];

async function looksOf(element: SomeGuest): Promise<readonly string[]> {
  await element.updateComplete;
  const { color, margin } = getComputedStyle(partOf(element, 'p'));
  return [color, margin];
}

async function guestOnPage(): Promise<SomeGuest> {
  const element = onPage(new SomeGuest());
  await element.updateComplete;
  return element;
}

describe('GuestElement', () => {
  it('has its looks where it is placed', async () => {
    expect(await looksOf(await guestOnPage())).to.deep.equal(['rgb(1, 1, 1)', '1px']);
  });

  it('has its looks when it is first placed in a frame', async () => {
    const { body } = await documentOfFrame();
    expect(await looksOf(body.appendChild(new SomeGuest()))).to.deep.equal(['rgb(1, 1, 1)', '1px']);
  });

  it('keeps its looks when it is moved into a frame', async () => {
    const element = await guestOnPage();
    (await documentOfFrame()).body.append(element);
    expect(await looksOf(element)).to.deep.equal(['rgb(1, 1, 1)', '1px']);
  });

  it('keeps the further looks that it was given', async () => {
    const element = await guestOnPage();
    dress(element, further);
    (await documentOfFrame()).body.append(element);
    expect(await looksOf(element)).to.deep.equal(['rgb(2, 2, 2)', '1px']);
  });

  it('takes further looks in a frame', async () => {
    const element = (await documentOfFrame()).body.appendChild(new SomeGuest());
    await element.updateComplete;
    dress(element, further);
    expect(await looksOf(element)).to.deep.equal(['rgb(2, 2, 2)', '1px']);
  });

  it('has its looks again when it comes back', async () => {
    const element = await guestOnPage();
    (await documentOfFrame()).body.append(element);
    onPage(element);
    expect(await looksOf(element)).to.deep.equal(['rgb(1, 1, 1)', '1px']);
  });

  it('shares a style sheet with its like in a frame', async () => {
    const { body } = await documentOfFrame();
    const roots = [new SomeGuest(), new SomeGuest()].map((one) => body.appendChild(one).shadowRoot);
    const [one, other] = roots.map((root) => root?.adoptedStyleSheets[0]);
    expect(one).to.equal(other);
  });
});
