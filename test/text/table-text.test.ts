import { expect } from 'chai';
import { type CopiedTable, tableAsHtml, tableAsText } from '../../src/text/table-text.js';

const copied: CopiedTable = {
  language: 'nl',
  remarks: ['* Voorlopig cijfer.', 'Bron: CBS. Stand van 1 januari 2022.'],
  table: {
    caption: 'Participatie, 2021',
    columns: ['Gebied', 'Waarde'],
    rows: [
      { head: 'Amsterdam', cells: ['65,3%'] },
      { head: 'Kop <b>Zeedijk</b> & meer', cells: ['geheim'] },
    ],
  },
};

const withCells = (...cells: readonly string[]): CopiedTable => ({
  ...copied,
  table: { ...copied.table, rows: [{ head: 'x', cells }] },
});

const htmlOf = (table: CopiedTable) => new DOMParser().parseFromString(tableAsHtml(table), 'text/html').body;

describe('a table as text', () => {
  it('has cells between tabs, and caption and source around them', () => {
    expect(tableAsText(copied).split('\n')).to.deep.equal([
      'Participatie, 2021',
      'Gebied\tWaarde',
      'Amsterdam\t65,3%',
      'Kop <b>Zeedijk</b> & meer\tgeheim',
      '',
      '* Voorlopig cijfer.',
      'Bron: CBS. Stand van 1 januari 2022.',
    ]);
  });

  it('keeps a cell one cell, whatever is in it', () => {
    expect(tableAsText(withCells('a\tb\nc', 'd')).split('\n')[2]).to.equal('x\ta b c\td');
  });

  for (const formula of ['=1+1', '@SUM(A1)', '+cmd|x', '-2+3']) {
    it(`quotes ${formula}, which a spreadsheet would run`, () => {
      expect(tableAsText(withCells(formula)).split('\n')[2]).to.equal(`x\t'${formula}`);
    });
  }

  for (const number of ['-1,5', '+2', '-12%']) {
    it(`leaves ${number} a number`, () => {
      expect(tableAsText(withCells(number)).split('\n')[2]).to.equal(`x\t${number}`);
    });
  }
});

describe('a table as HTML', () => {
  it('has the same facts, with heads of columns and rows', () => {
    const body = htmlOf(copied);
    const texts = (selector: string) =>
      [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('caption')).to.deep.equal(['Participatie, 2021']);
    expect(texts('th[scope=col]')).to.deep.equal(['Gebied', 'Waarde']);
    expect(texts('th[scope=row]')).to.deep.equal(['Amsterdam', 'Kop <b>Zeedijk</b> & meer']);
    expect(texts('td')).to.deep.equal(['65,3%', 'geheim']);
    expect(texts('p')).to.deep.equal(copied.remarks);
  });

  it('takes no name for markup', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const body = htmlOf({ ...withCells(evil), remarks: [evil], language: `nl"${evil}` });
    expect(body.querySelector('img')).to.equal(null);
    expect(body.querySelector('td')?.textContent).to.equal(evil);
  });
});
