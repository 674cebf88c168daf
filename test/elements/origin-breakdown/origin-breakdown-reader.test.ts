import { expect } from 'chai';
import { breakdown, rowOf } from '../../support/breakdown.js';
import { groupProfile, someGroups } from '../../support/breakdown-source.js';
import { aCatalogue, aCoverage, anIndicator, aScheme, text } from '../../support/builders.js';
import { partOf } from '../../support/on-page.js';
import { StubSource } from '../../support/stub-source.js';

function sentenceOf(element: Element): string {
  return partOf(element, '[part=sentence]').textContent ?? '';
}

function pick(element: Element, group: string): void {
  rowOf(element, group)?.querySelector<HTMLElement>('.pick')?.click();
}

describe('the schemes of <origin-breakdown>', () => {
  const older = aScheme({ id: 'background', label: text('Migratieachtergrond') });
  const groups = aCoverage().groups;
  const catalogue = aCatalogue({
    schemes: [older, aScheme()],
    indicators: [
      anIndicator({
        coverage: [
          aCoverage({ periods: [{ id: '2021', edition: '2021' }] }),
          aCoverage({ scheme: 'background', groups, periods: [{ id: '2019', edition: '2021' }] }),
          aCoverage({ scheme: 'background', groups, periods: [{ id: '2021', edition: '2021' }] }),
        ],
      }),
    ],
  });
  const profileOf = (scheme: string, period = '2021') =>
    new StubSource({ catalogue, profile: () => groupProfile(someGroups, scheme, period) });

  async function subtitle(choices: Record<string, unknown>): Promise<string> {
    return partOf(await breakdown(choices), '[part=subtitle]').textContent ?? '';
  }

  it('are those of the newest one by default', async () => {
    expect(await subtitle({ source: profileOf('herkomst') })).to.contain('Herkomst');
  });

  it('are what the page asks for', async () => {
    expect(await subtitle({ source: profileOf('background'), scheme: 'background' })).to.contain(
      'Migratieachtergrond',
    );
  });

  it('are at their newest period', async () => {
    expect(await subtitle({ source: profileOf('background'), scheme: 'background' })).to.contain('2021');
  });

  it('follow the period where only one has it', async () => {
    expect(await subtitle({ source: profileOf('background', '2019'), period: '2019' })).to.contain(
      'Migratieachtergrond',
    );
  });

  it('follow the group where that names a scheme', async () => {
    const origin = 'background.turkey';
    expect(await subtitle({ source: profileOf('background'), origin })).to.contain('Migratieachtergrond');
  });

  it('leave out a picked group of another scheme', async () => {
    const element = await breakdown({
      source: profileOf('herkomst'),
      scheme: 'herkomst',
      origin: 'background.turkey',
    });
    expect(element.shadowRoot?.querySelector('li.current')).to.equal(null);
  });
});

describe('the reader of <origin-breakdown>', () => {
  it('picks a group, and the sentence is about it', async () => {
    const element = await breakdown();
    pick(element, 'outside-europe');
    await element.ready;
    expect(sentenceOf(element)).to.contain(
      'Bij mensen uit outside-europe is het 59,0%, 2,0 procentpunt minder dan bij dezelfde groep in Nederland (61,0%).',
    );
  });

  it('tells the page which group was picked', async () => {
    const element = await breakdown();
    const picked: string[] = [];
    element.addEventListener('origin-select', (event) => picked.push(event.detail.origin));
    pick(element, 'europe');
    expect(picked).to.deep.equal(['herkomst.europe']);
  });

  it('finds the picked group in the property', async () => {
    const element = await breakdown();
    pick(element, 'europe');
    expect(element.origin).to.equal('herkomst.europe');
  });

  it('keeps the focus on the picked group', async () => {
    const element = await breakdown();
    rowOf(element, 'europe')?.querySelector<HTMLElement>('.pick')?.focus();
    pick(element, 'europe');
    await element.ready;
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('europe');
  });

  it('goes back to all groups by picking the total', async () => {
    const element = await breakdown({ origin: 'europe' });
    pick(element, 'Totaal');
    await element.ready;
    expect(sentenceOf(element)).to.contain('lopen de cijfers van de groepen uiteen van 59,0% tot 74,0%');
  });
});
