import { expect } from 'chai';
import { EMBED_TAGS, embedAttributes, readEmbedView } from '../../src/domain/embed-view.js';
import { tellEmbedView } from '../../src/domain/tell-embed-view.js';
import * as library from '../../src/index.js';

/** The page that frames elements decides these itself, or has nothing to share them with. */
const LEFT_OUT = ['for'];

describe('an element in an address', () => {
  for (const tag of EMBED_TAGS) {
    it(`can be told all that <${tag}> can be told`, () => {
      const { observedAttributes } = classOf(tag);
      const known = observedAttributes.filter((name) => !LEFT_OUT.includes(name));
      expect([...embedAttributes(tag)].sort()).to.deep.equal([...known, 'lang'].sort());
    });
  }

  it('comes out of an address as it went in', () => {
    const attributes = [
      ['area', 'GM0363'],
      ['lang', 'en'],
      ['static', ''],
    ] as const;
    const words = tellEmbedView({ tag: 'buurt-map', attributes });
    expect(readEmbedView(new URLSearchParams(words))).to.deep.equal({ tag: 'buurt-map', attributes });
  });

  it('takes no attribute that is not on the list', () => {
    const words = {
      tag: 'buurt-map',
      area: 'GM0363',
      onclick: 'x()',
      style: 'color:red',
      for: 'm',
      id: 'location',
    };
    expect(readEmbedView(Object.entries(words))?.attributes).to.deep.equal([['area', 'GM0363']]);
  });

  it('knows no other tag', () => {
    for (const tag of ['script', 'iframe', 'BUURT-MAP', 'constructor', '__proto__', '']) {
      expect(readEmbedView([['tag', tag]])).to.equal(undefined);
    }
  });

  it('takes the first of two words', () => {
    const words = [
      ['tag', 'buurt-map'],
      ['area', 'GM0363'],
      ['area', 'GM0344'],
    ] as const;
    expect(readEmbedView(words)?.attributes).to.deep.equal([['area', 'GM0363']]);
  });

  it('leaves out a value that nobody can have meant', () => {
    expect(
      readEmbedView([
        ['tag', 'buurt-map'],
        ['area', 'x'.repeat(3000)],
      ])?.attributes,
    ).to.deep.equal([]);
  });
});

function classOf(tag: string): { readonly observedAttributes: readonly string[] } {
  const name = tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
  return (
    (library as unknown as Record<string, { readonly observedAttributes: readonly string[] }>)[name] ?? {
      observedAttributes: [],
    }
  );
}
