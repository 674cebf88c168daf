import { expect } from 'chai';
import type { Fallback } from '../../../src/text/snippet/fallback.js';
import {
  answerOf,
  EMBED_KINDS,
  type WrittenView,
  writeEmbed,
} from '../../../src/text/snippet/write-embed.js';

const written: WrittenView = {
  view: { tag: 'area-profile', attributes: [['area', 'GM0363"><script>']] },
  title: 'Profiel van "een" <gebied>',
  fallback: undefined,
  publisher: 'Proefgemeente',
  language: 'nl',
  library: 'https://figures.example/b/',
  link: 'https://figures.example/',
  answer: 'https://figures.example/b/oembed/a.json',
  picture: 'a.png',
};

/** Ends a text, and a value in quotes of either kind, where it is not escaped. */
const EVIL = `"><b onclick="x"></b><script></script>' onload='x' <!-- &lt;`;
const toldEvil: Fallback = {
  language: 'nl',
  title: EVIL,
  sentence: EVIL,
  table: { caption: EVIL, columns: [EVIL, EVIL], rows: [{ head: EVIL, cells: [EVIL] }] },
  notes: [EVIL],
  source: EVIL,
  licence: { name: EVIL, url: `https://licence.example/${EVIL}` },
};
const evil: WrittenView = {
  ...written,
  view: { tag: 'area-profile', attributes: [['area', EVIL]] },
  title: EVIL,
  fallback: toldEvil,
  library: `https://figures.example/${EVIL}/`,
  link: `https://figures.example/${EVIL}`,
  answer: `https://figures.example/${EVIL}.json`,
  picture: `${EVIL}.png`,
};

/** All that a page is made of, and what its parts have. */
function madeOf(code: string) {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const parts = [...page.querySelectorAll('*')];
  const names = parts.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
  return { page, parts, names: [...new Set(names)] };
}

describe('the code of a view', () => {
  for (const kind of EMBED_KINDS) {
    it(`lets no text become markup as ${kind}`, () => {
      const code = writeEmbed(kind, evil);
      const { parts, names } = madeOf(code);
      // The same view in plain words has the same parts.
      const plain = JSON.parse(JSON.stringify(evil).replaceAll(JSON.stringify(EVIL).slice(1, -1), 'een'));
      const expected = madeOf(writeEmbed(kind, plain));
      expect(parts.map(({ localName }) => localName)).to.deep.equal(
        expected.parts.map(({ localName }) => localName),
      );
      expect(names).to.deep.equal(expected.names);
      expect(code).to.not.equal(writeEmbed(kind, plain));
    });
  }

  it('has every text of a fallback whole', () => {
    const { page } = madeOf(writeEmbed('fallback', evil));
    const texts = ['p', 'caption', 'thead th', 'tbody th', 'td', 'figcaption a', 'small'].map(
      (selector) => page.querySelector(selector)?.textContent,
    );
    expect(texts).to.deep.equal(texts.map(() => EVIL));
    expect(page.querySelector('area-profile')?.getAttribute('area')).to.equal(EVIL);
  });

  it('is empty for a fallback of figures that cannot be told', () => {
    expect(writeEmbed('fallback', written)).to.equal('');
  });

  it('is empty for a frame whose page is not known', () => {
    expect(writeEmbed('frame', { ...written, library: '' })).to.equal('');
  });

  it('describes a picture by its title where there is no more to say', () => {
    const page = new DOMParser().parseFromString(writeEmbed('picture', written), 'text/html');
    expect(page.images[0]?.alt).to.equal('Profiel van "een" <gebied>');
  });

  it('is a frame in its oEmbed answer', () => {
    const { type, provider_name: provider, html } = answerOf(written);
    expect([type, provider]).to.deep.equal(['rich', 'Proefgemeente']);
    expect(html).to.match(/^<iframe src="https:\/\/figures\.example\/b\/embed\.html\?tag=area-profile&amp;/);
  });
});
