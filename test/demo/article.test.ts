import { expect } from 'chai';
import { allDrawn, type DemoPage, openPage, type PageElement } from '../support/demo-page.js';
import { partOf } from '../support/on-page.js';

const PATIENCE_MS = 30_000;

async function openArticle(): Promise<DemoPage & { readonly embed: PageElement }> {
  const page = await openPage('article');
  await allDrawn(page);
  const [embed] = page.elements;
  if (!embed) throw new Error('No element in the article');
  return { ...page, embed };
}

describe('an element in an article', function () {
  this.timeout(PATIENCE_MS);

  it('takes nothing over from the looks of the page', async () => {
    const { window: inFrame, embed } = await openArticle();
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
