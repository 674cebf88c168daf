import { expect } from 'chai';
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

describe('the code of a view', () => {
  for (const kind of EMBED_KINDS) {
    it(`lets no text become markup as ${kind}`, () => {
      const page = new DOMParser().parseFromString(writeEmbed(kind, written), 'text/html');
      const scripts = [...page.scripts].filter(({ src }) => !src.startsWith('https://figures.example/b/'));
      expect(scripts).to.deep.equal([]);
      expect(page.querySelector('gebied')).to.equal(null);
    });
  }

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
