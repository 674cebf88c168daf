import { expect } from 'chai';
import { citedText, openCitation } from '../support/citing.js';
import { allDrawn, type DemoPage, openPage, type PageElement } from '../support/demo-page.js';
import { partOf, until } from '../support/on-page.js';

async function openArticle(): Promise<DemoPage & { readonly embed: PageElement }> {
  const page = await openPage('article');
  await allDrawn(page);
  const [embed] = page.elements;
  if (!embed) throw new Error('No element in the article');
  return { ...page, embed };
}

describe('an element in an article', () => {
  it('takes nothing over from the looks of the page', async () => {
    const { window: inFrame, embed } = await openArticle();
    await until(() => embed.shadowRoot?.querySelector('button.download') !== null);
    const button = inFrame.getComputedStyle(partOf(embed, 'button.download'));
    const sentence = inFrame.getComputedStyle(partOf(embed, '[part=sentence]'));
    expect({
      heading: inFrame.getComputedStyle(partOf(embed, '[part=heading]')).textTransform,
      button: [button.textTransform, button.float, button.backgroundColor],
      sentence: [sentence.textIndent, sentence.textAlign, sentence.letterSpacing],
      details: inFrame.getComputedStyle(partOf(embed, 'details')).borderTopStyle,
    }).to.deep.equal({
      heading: 'none',
      button: ['none', 'none', 'rgba(0, 0, 0, 0)'],
      sentence: ['0px', 'start', 'normal'],
      details: 'none',
    });
  });

  it('leaves the looks of the page alone', async () => {
    const { window: inFrame, document: page } = await openArticle();
    const styleOf = (selector: string) => inFrame.getComputedStyle(page.querySelector(selector) as Element);
    expect({
      heading: [styleOf('article > h3').textTransform, styleOf('article > h3').color],
      button: [styleOf('article button').textTransform, styleOf('article button').float],
      table: styleOf('article > table').borderCollapse,
      status: styleOf('.status').clear,
    }).to.deep.equal({
      heading: ['uppercase', 'rgb(140, 29, 24)'],
      button: ['uppercase', 'right'],
      table: 'separate',
      status: 'both',
    });
  });

  it('shows on the map what a comment links to, and returns with the button back', async () => {
    const { window: inFrame, document: page, embed } = await openArticle();
    const link = page.querySelector<HTMLAnchorElement>('a[data-view*=origin]');
    const group = () => partOf(embed, '[part=subtitle]').textContent;
    const before = group();
    await until(() => link?.hasAttribute('data-view-link') ?? false);
    link?.click();
    await until(() => group() !== before);
    inFrame.history.back();
    await until(() => group() === before);
  });

  it('marks the links to views in comments, and no other link', async () => {
    const { document: page } = await openArticle();
    const links = [...page.querySelectorAll('#comments a')];
    await until(() => links.some((link) => link.hasAttribute('data-view-link')));
    const marked = links.filter((link) => link.hasAttribute('data-view-link'));
    expect(marked).to.deep.equal([...page.querySelectorAll('#comments a[data-view]')]);
    expect(marked.length).to.be.within(1, links.length - 1);
  });

  it('opens the view that a reader cites', async () => {
    const { document: page, embed } = await openArticle();
    await openCitation(embed);
    const [address = ''] = citedText(embed).match(/https?:\S+$/) ?? [];
    expect(address).to.contain('endpoint=small').and.contain('bm-period=').and.match(/#map$/);
    expect(page.getElementById('map')).to.equal(embed);
  });

  it('puts nothing on the window of the page', async () => {
    const { window: inFrame } = await openArticle();
    const plain = document.createElement('iframe');
    document.body.append(plain);
    const usual = new Set(Object.getOwnPropertyNames(plain.contentWindow));
    plain.remove();
    const added = Object.getOwnPropertyNames(inFrame).filter((name) => !usual.has(name));
    expect(added.filter((name) => !MARKS_OF_LIT.includes(name) && !/^\d+$/.test(name))).to.deep.equal([]);
  });
});

/** Lit's own: it counts its copies, and keeps what decorators tell. */
const MARKS_OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
