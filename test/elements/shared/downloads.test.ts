import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue, levelFigures } from '../../support/builders.js';
import { partOf, until } from '../../support/on-page.js';
import { anElement, type SmallFigure, shown } from '../../support/small-figure.js';

type Clipboard = Partial<Pick<Navigator['clipboard'], 'write' | 'writeText'>> | undefined;

/** Gives the page another clipboard for one test. */
function useClipboard(clipboard: Clipboard): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

const newsOf = (element: SmallFigure) => partOf(element, '.news').textContent?.trim() ?? '';

/** Presses the button for the table, and settles when the reader has been told how it went. */
async function copy(element: SmallFigure): Promise<string> {
  partOf(element, 'button.table').click();
  await until(() => newsOf(element) !== '' && !newsOf(element).includes('wordt gekopieerd'));
  return newsOf(element);
}

/** A clipboard that remembers what was put on it, as text by its type. */
function aClipboard(): { readonly texts: Map<string, string>; readonly clipboard: Clipboard } {
  const texts = new Map<string, string>();
  const write = async (items: ClipboardItems) => {
    for (const item of items) {
      for (const type of item.types) texts.set(type, await (await item.getType(type)).text());
    }
  };
  return { texts, clipboard: { write } };
}

const REFUSAL = new DOMException('Write permission denied.', 'NotAllowedError');
const refuse = () => Promise.reject(REFUSAL);

describe('the row of things to take home', () => {
  it('is a list of buttons under the notes', async () => {
    const labels = [...(await shown()).renderRoot.querySelectorAll('.downloads > button')];
    expect(labels.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Download cijfers (CSV)',
      'Kopieer tabel',
      'Citeer',
    ]);
  });

  it('refuses a picture of what has none', async () => {
    const message = await (await shown()).picture().catch((error: Error) => error.message);
    expect(message).to.contain('nothing to draw');
  });
});

describe('the table on the clipboard', () => {
  it('is there as a table and as text, with source and date', async () => {
    const { texts, clipboard } = aClipboard();
    useClipboard(clipboard);
    expect(await copy(await shown())).to.contain('op het klembord');
    expect([...texts.keys()].sort()).to.deep.equal(['text/html', 'text/plain']);
    for (const text of texts.values()) {
      expect(text).to.contain('65,3%').and.contain('Bron').and.contain('Stand van');
    }
  });

  it('names the kind of absence', async () => {
    const { texts, clipboard } = aClipboard();
    useClipboard(clipboard);
    await copy(await shown(anElement({ figures: () => levelFigures([absence('withheld')]) })));
    expect(texts.get('text/plain')).to.contain('geheim');
  });

  it('explains the mark of a provisional figure, and says that figures are made up', async () => {
    const { texts, clipboard } = aClipboard();
    useClipboard(clipboard);
    const catalogue = aCatalogue({ fictional: true });
    const figures = () => levelFigures([figure(1, { provisional: true })]);
    await copy(await shown(anElement({ catalogue, figures })));
    expect(texts.get('text/plain')).to.contain('Voorlopig').and.contain('Verzonnen');
  });

  it('is text alone where a browser takes no tables', async () => {
    let text = '';
    const writeText = async (given: string) => {
      text = given;
    };
    useClipboard({ write: refuse, writeText });
    expect(await copy(await shown())).to.contain('op het klembord');
    expect(text).to.contain('65,3%');
  });

  it('is refused in words that tell another way', async () => {
    useClipboard({ write: refuse, writeText: refuse });
    const element = await shown();
    expect(await copy(element))
      .to.contain('Ctrl+C')
      .and.contain('Write permission denied');
    await expectAccessible(element);
  });

  it('is refused on a page without https', async () => {
    useClipboard(undefined);
    expect(await copy(await shown())).to.contain('https');
  });

  it('is no longer spoken of when other figures are asked for', async () => {
    useClipboard(aClipboard().clipboard);
    const element = await shown();
    await copy(element);
    element.period = '2020';
    await element.ready;
    expect(newsOf(element)).to.equal('');
  });
});
