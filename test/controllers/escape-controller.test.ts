import { expect } from 'chai';
import { LitElement } from 'lit';
import { EscapeController } from '../../src/controllers/escape-controller.js';
import { documentOfFrame } from '../support/frame.js';
import { onPage } from '../support/on-page.js';

class EscapeBox extends LitElement {
  isShown = true;
  timesPutAway = 0;
  readonly escape = new EscapeController(this, {
    isShown: () => this.isShown,
    putAway: () => {
      this.timesPutAway += 1;
    },
  });
}
customElements.define('escape-box', EscapeBox);

async function shownBox(): Promise<EscapeBox> {
  const box = onPage(new EscapeBox());
  await box.updateComplete;
  return box;
}

function press(key: string, on: Document = document): void {
  on.dispatchEvent(new KeyboardEvent('keydown', { key }));
}

describe('EscapeController', () => {
  it('puts away what is shown', async () => {
    const box = await shownBox();
    press('Escape');
    expect(box.timesPutAway).to.equal(1);
  });

  it('leaves other keys alone', async () => {
    const box = await shownBox();
    press('Enter');
    expect(box.timesPutAway).to.equal(0);
  });

  it('does not listen when nothing is shown', async () => {
    const box = await shownBox();
    box.isShown = false;
    box.requestUpdate();
    await box.updateComplete;
    press('Escape');
    expect(box.timesPutAway).to.equal(0);
  });

  it('listens where its host stands', async () => {
    const box = await shownBox();
    const frame = await documentOfFrame();
    frame.body.append(box);
    box.requestUpdate();
    await box.updateComplete;
    press('Escape');
    expect(box.timesPutAway).to.equal(0);
    press('Escape', frame);
    expect(box.timesPutAway).to.equal(1);
  });

  it('stops listening when its host leaves the page', async () => {
    const box = await shownBox();
    box.remove();
    press('Escape');
    expect(box.timesPutAway).to.equal(0);
  });

  it('does not begin when its host is told something after it has left', async () => {
    const box = await shownBox();
    box.remove();
    box.requestUpdate();
    await box.updateComplete;
    press('Escape');
    expect(box.timesPutAway).to.equal(0);
  });
});
