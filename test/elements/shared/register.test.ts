import { expect } from 'chai';
import { registerElement } from '../../../src/elements/shared/register.js';
import { VERSION } from '../../../src/elements/shared/version.js';
import { takeConsoleMessages } from '../../support/console-guard.js';

let count = 0;

function aTag(): string {
  count += 1;
  return `registered-element-${count}`;
}

function aClass(): CustomElementConstructor {
  return class extends HTMLElement {};
}

function aCopy(version: string) {
  return { version, hasWarned: false };
}

describe('registerElement', () => {
  it('gives the class its tag', () => {
    const tag = aTag();
    const elementClass = aClass();
    registerElement(tag, elementClass);
    expect(document.createElement(tag)).to.be.instanceOf(elementClass);
  });

  it('says nothing when the same class is registered again', () => {
    const tag = aTag();
    const elementClass = aClass();
    registerElement(tag, elementClass);
    registerElement(tag, elementClass);
    expect(takeConsoleMessages()).to.deep.equal([]);
  });

  it('keeps the first copy of the library working', () => {
    const tag = aTag();
    const first = aClass();
    registerElement(tag, first, aCopy('1.0.0'));
    registerElement(tag, aClass(), aCopy('1.1.0'));
    takeConsoleMessages();
    expect(document.createElement(tag)).to.be.instanceOf(first);
  });

  it('warns with both versions', () => {
    const tag = aTag();
    registerElement(tag, aClass(), aCopy('1.0.0'));
    registerElement(tag, aClass(), aCopy('1.1.0'));
    expect(takeConsoleMessages().join()).to.contain('1.0.0').and.contain('1.1.0').and.contain(tag);
  });

  it('warns once for all tags and further copies of the library', () => {
    const tags = [aTag(), aTag()];
    for (const copy of [aCopy('1.0.0'), aCopy('1.1.0'), aCopy('1.2.0')]) {
      for (const tag of tags) registerElement(tag, aClass(), copy);
    }
    expect(takeConsoleMessages()).to.have.length(1);
  });

  it('warns when the tag belongs to something else', () => {
    const tag = aTag();
    customElements.define(tag, aClass());
    registerElement(tag, aClass(), aCopy('1.0.0'));
    expect(takeConsoleMessages().join()).to.contain('something else');
  });

  it('registers the tags that the first copy did not have', () => {
    const tag = aTag();
    const later = aTag();
    registerElement(tag, aClass(), aCopy('1.0.0'));
    const second = aCopy('1.1.0');
    registerElement(tag, aClass(), second);
    registerElement(later, aClass(), second);
    takeConsoleMessages();
    expect(customElements.get(later)).to.be.a('function');
  });

  it('knows the version of the package', async () => {
    const response = await fetch('/package.json');
    expect((await response.json()).version).to.equal(VERSION);
  });
});
