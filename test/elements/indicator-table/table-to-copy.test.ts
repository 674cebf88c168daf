import { expect } from 'chai';
import type { IndicatorTable } from '../../../src/elements/indicator-table/indicator-table.js';
import { partOf, until } from '../../support/on-page.js';
import { aTable } from '../../support/table-source.js';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** What is on the clipboard as text, once a reader has asked for the table. */
async function copiedFrom(table: IndicatorTable): Promise<readonly string[]> {
  let text = '';
  const writeText = async (given: string) => {
    text = given;
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  partOf(table, 'button.table').click();
  await until(() => text !== '');
  return text.split('\n');
}

describe('the table of <indicator-table> on the clipboard', () => {
  it('has the wider areas first, and every cell as it is on show', async () => {
    const lines = await copiedFrom(await aTable());
    expect(lines[2]).to.equal('Nederland\t60,0%');
    expect(lines[3]).to.equal('Amsterdam\t65,3% (n = 700.000)');
    expect(lines[4]).to.equal('Rotterdam\t61,2%*° (n = 50)');
    expect(lines[5]).to.equal('Utrecht\tgeheim');
  });

  it('explains its marks, and names its source', async () => {
    const text = (await copiedFrom(await aTable())).join('\n');
    expect(text).to.contain('* Voorlopig cijfer').and.contain('° Onduidelijk').and.contain('Bron');
  });

  it('has no picture beside it', async () => {
    expect((await aTable()).shadowRoot?.querySelector('button.png')).to.equal(null);
  });
});
