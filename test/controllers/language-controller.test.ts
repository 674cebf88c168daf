import { expect } from 'chai';
import { LitElement } from 'lit';
import { LanguageController } from '../../src/controllers/language-controller.js';
import { documentOfFrame } from '../support/frame.js';
import { nextFrame, onPage } from '../support/on-page.js';

class SpeakingElement extends LitElement {
  readonly speech = new LanguageController(this);
}

customElements.define('speaking-element', SpeakingElement);

function speaking(place: Element | ShadowRoot = onPage(document.createElement('div'))): SpeakingElement {
  const element = new SpeakingElement();
  place.append(element);
  return element;
}

function around(language: string): HTMLElement {
  const box = onPage(document.createElement('div'));
  box.lang = language;
  return box;
}

describe('LanguageController', () => {
  for (const [tag, language] of [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['fr', 'nl'],
    ['', 'nl'],
  ] as const) {
    it(`speaks ${language} where the page says lang="${tag}"`, () => {
      expect(speaking(around(tag)).speech.language).to.equal(language);
    });
  }

  it('follows the nearest ancestor', () => {
    const inner = document.createElement('div');
    inner.lang = 'en';
    around('nl').append(inner);
    expect(speaking(inner).speech.language).to.equal('en');
  });

  it('follows the element itself first', () => {
    const element = new SpeakingElement();
    element.lang = 'en';
    around('nl').append(element);
    expect(element.speech.language).to.equal('en');
  });

  it('follows the page in a frame that it was moved into', async () => {
    const { body } = await documentOfFrame('en');
    expect(speaking(body).speech.language).to.equal('en');
  });

  it('follows an ancestor outside the shadow root', () => {
    const root = around('en').attachShadow({ mode: 'open' });
    expect(speaking(root).speech.language).to.equal('en');
  });

  it('follows the slot it stands in', () => {
    const host = onPage(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.lang = 'en';
    box.append(document.createElement('slot'));
    root.append(box);
    expect(speaking(host).speech.language).to.equal('en');
  });

  it('changes with the page', async () => {
    const box = around('nl');
    const element = speaking(box);
    box.lang = 'en';
    await nextFrame();
    expect(element.speech.language).to.equal('en');
  });

  it('changes when a nearer ancestor gets a language', async () => {
    const inner = document.createElement('div');
    around('nl').append(inner);
    const element = speaking(inner);
    inner.lang = 'en';
    await nextFrame();
    expect(element.speech.language).to.equal('en');
  });

  it('changes when it is moved', () => {
    const element = speaking(around('nl'));
    around('en').append(element);
    expect(element.speech.language).to.equal('en');
  });

  it('stops watching when it leaves the page', async () => {
    const box = around('nl');
    const element = speaking(box);
    element.remove();
    box.lang = 'en';
    await nextFrame();
    expect(element.speech.language).to.equal('nl');
  });
});
