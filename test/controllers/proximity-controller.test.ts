import { expect } from 'chai';
import { LitElement } from 'lit';
import { ProximityController } from '../../src/controllers/proximity-controller.js';
import { nextFrame, onPage, until } from '../support/on-page.js';

class NearElement extends LitElement {
  readonly proximity = new ProximityController(this);
}

customElements.define('near-element', NearElement);

function at(pixelsDown: number): NearElement {
  const element = new NearElement();
  Object.assign(element.style, { display: 'block', marginTop: `${pixelsDown}px`, height: '10px' });
  return onPage(element);
}

describe('ProximityController', () => {
  it('is near in view, and does not wait for a frame to know', async () => {
    const element = at(0);
    await element.updateComplete;
    expect(element.proximity.isNear).to.equal(true);
  });

  it('is near when it comes into view', async () => {
    const element = at(0);
    await until(() => element.proximity.isNear);
    expect(element.proximity.isNear).to.equal(true);
  });

  it('is near just below the view', async () => {
    const element = at(window.innerHeight + 100);
    await until(() => element.proximity.isNear);
    expect(element.proximity.isNear).to.equal(true);
  });

  it('is not near far below the view', async () => {
    const element = at(window.innerHeight + 5000);
    await nextFrame();
    expect(element.proximity.isNear).to.equal(false);
  });

  it('is near when the page is printed', async () => {
    const element = at(window.innerHeight + 5000);
    await nextFrame();
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.proximity.isNear).to.equal(true);
  });

  it('is near when the reader scrolls to it', async () => {
    const element = at(window.innerHeight + 5000);
    await nextFrame();
    element.scrollIntoView();
    await until(() => element.proximity.isNear);
    expect(element.proximity.isNear).to.equal(true);
  });

  it('is not near while it is hidden', async () => {
    const element = at(0);
    element.style.display = 'none';
    await nextFrame();
    expect(element.proximity.isNear).to.equal(false);
  });

  it('is not near in a closed disclosure', async () => {
    const disclosure = onPage(document.createElement('details'));
    const element = at(0);
    disclosure.append(element);
    await nextFrame();
    expect(element.proximity.isNear).to.equal(false);
  });

  it('stays near once it was', async () => {
    const element = at(0);
    await until(() => element.proximity.isNear);
    element.remove();
    expect(element.proximity.isNear).to.equal(true);
  });

  it('stops listening when it leaves the page', async () => {
    const element = at(window.innerHeight + 5000);
    await nextFrame();
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.proximity.isNear).to.equal(false);
  });
});
