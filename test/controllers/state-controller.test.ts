import { expect } from 'chai';
import { LitElement } from 'lit';
import { type ElementState, StateController } from '../../src/controllers/state-controller.js';
import { onPage } from '../support/on-page.js';

class StatefulElement extends LitElement {
  readonly states = new StateController(this);
}

customElements.define('stateful-element', StatefulElement);

function stateful(): StatefulElement {
  return onPage(new StatefulElement());
}

/** Whether a promise has settled by now. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, 0, false)),
  ]);
}

describe('StateController', () => {
  it('is loading from the start', () => {
    expect(stateful().getAttribute('state')).to.equal('loading');
  });

  it('writes no attribute before the element is on the page', () => {
    expect(new StatefulElement().hasAttribute('state')).to.equal(false);
  });

  it('writes the state as an attribute', () => {
    const element = stateful();
    element.states.publish('withheld');
    expect(element.getAttribute('state')).to.equal('withheld');
  });

  it('writes the state for style sheets, without the one before', () => {
    const element = stateful();
    element.states.publish('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('tells a change across shadow roots', () => {
    const outer = onPage(document.createElement('div'));
    const element = new StatefulElement();
    outer.attachShadow({ mode: 'open' }).append(element);
    const told: ElementState[] = [];
    outer.addEventListener('state-change', (event) => told.push(event.detail.state));
    element.states.publish('failed');
    expect(told).to.deep.equal(['failed']);
  });

  it('tells nothing when the state stays the same', () => {
    const element = stateful();
    element.states.publish('ready');
    let told = 0;
    element.addEventListener('state-change', () => {
      told += 1;
    });
    element.states.publish('ready');
    expect(told).to.equal(0);
  });

  it('is not settled while loading', async () => {
    expect(await isSettled(stateful().states.ready)).to.equal(false);
  });

  it('settles when there is something to show', async () => {
    const element = stateful();
    element.states.publish('ready');
    expect(await isSettled(element.states.ready)).to.equal(true);
  });

  it('settles on a failure too', async () => {
    const element = stateful();
    element.states.publish('failed');
    expect(await isSettled(element.states.ready)).to.equal(true);
  });

  it('settles only when all is painted', async () => {
    const element = stateful();
    element.states.publish('ready', new Promise(() => {}));
    expect(await isSettled(element.states.ready)).to.equal(false);
  });

  it('makes a new promise for a later load', async () => {
    const element = stateful();
    element.states.publish('ready');
    await element.states.ready;
    element.states.publish('loading');
    expect(await isSettled(element.states.ready)).to.equal(false);
  });

  it('keeps one promise through a load that starts again', () => {
    const element = stateful();
    const { ready } = element.states;
    element.states.publish('loading');
    expect(element.states.ready).to.equal(ready);
  });
});
