import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { OriginBreakdown } from '../../../src/elements/origin-breakdown/origin-breakdown.js';
import type { StatisticElement } from '../../../src/elements/shared/statistic-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { compareSource, someFigures } from '../../support/compare-source.js';
import { mapAnswers } from '../../support/map-source.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { withRelease } from '../../support/release.js';
import { StubSource } from '../../support/stub-source.js';
import '../../../src/elements/indicator-compare/define.js';
import '../../../src/elements/origin-breakdown/define.js';

const MADE = { area: 'GM0363', indicator: 'participation', origin: 'total', period: '2021' };

async function show<E extends StatisticElement<unknown>>(
  element: E,
  attributes: Readonly<Record<string, string>>,
  source = compareSource(),
): Promise<E> {
  element.source = source;
  for (const [name, value] of Object.entries({ ...MADE, ...attributes })) element.setAttribute(name, value);
  onPage(element);
  await element.ready;
  return element;
}
const comparing = (attributes: Readonly<Record<string, string>>, source = compareSource()) =>
  show(new IndicatorCompare(), attributes, source);
const mapping = (attributes: Readonly<Record<string, string>>) =>
  show(new BuurtMap(), attributes, new StubSource(mapAnswers));
const noticeOf = (element: Element) =>
  element.shadowRoot?.querySelector('[part=revision]')?.textContent?.trim() ?? '';

describe('an element that tells of revisions', () => {
  it('says what its figure was, and what it is now', async () => {
    const element = await comparing({ was: '66.0', 'was-on': '2025-06-30' });
    expect(noticeOf(element)).to.equal(
      'Herzien: was 66,0%, nu 65,3%. Het gaat om Amsterdam, 2021, vergeleken met de stand van 30 juni 2025.',
    );
  });

  it('says nothing where the figure stayed', async () => {
    expect(noticeOf(await comparing({ was: '65.3' }))).to.equal('');
  });

  it('says that its figure is withheld now', async () => {
    const source = compareSource({ ...someFigures, gemeenten: [absence('withheld'), figure(1), figure(2)] });
    expect(noticeOf(await comparing({ was: '66.0' }, source))).to.contain('was 66,0%, nu geheim.');
  });

  it('says to its author that what he wrote is no figure', async () => {
    expect(noticeOf(await comparing({ was: '66,0' }))).to.contain('“66,0”');
  });

  it('is silent where its author left the period open, for another period is no revision', async () => {
    expect(noticeOf(await comparing({ was: '66.0', period: '' }))).to.equal('');
  });

  it('goes on to tell of the area it was made for when a reader adds another', async () => {
    const element = await comparing({ was: '66.0' });
    element.areas = 'GM0599';
    await element.ready;
    expect(noticeOf(element)).to.contain('Amsterdam');
  });

  it('is silent while a reader looks at another period', async () => {
    const element = await comparing({ was: '66.0' });
    element.period = '2020';
    await element.ready;
    expect(noticeOf(element)).to.equal('');
  });

  it('tells of the group that a breakdown is about', async () => {
    const element = await show(new OriginBreakdown(), { origin: 'herkomst.turkey', was: '60.0' });
    expect(noticeOf(element)).to.contain('was 60,0%, nu 65,3%');
  });

  it('tells of the area that is selected on a map', async () => {
    const element = await mapping({ area: 'NL00', selected: 'GM0599', was: '50.0' });
    expect(noticeOf(element)).to.contain('was 50,0%, nu 58,1%. Het gaat om Rotterdam');
  });

  it('tells of what a map is of where nothing is selected', async () => {
    const element = await mapping({ area: 'NL00', was: '50.0' });
    expect(noticeOf(element)).to.contain('nu 60,0%. Het gaat om Nederland');
  });

  it('is accessible', async () => {
    await expectAccessible(await comparing({ was: '66.0' }));
  });
});

describe('an element that is frozen', () => {
  const source = () => compareSource(someFigures, withRelease('1a2b', '9f8e'));

  it('shows the figures of its release', async () => {
    const element = await comparing({ frozen: '1a2b' }, source());
    expect(element.state).to.equal('ready');
  });

  it('shows them too where the release of all figures is named', async () => {
    expect((await comparing({ frozen: '9f8e' }, source())).state).to.equal('ready');
  });

  it('says that the source has others, and shows what stands within it', async () => {
    const element = new IndicatorCompare();
    element.innerHTML = '<p>In Amsterdam werkte 66,0%.</p>';
    await show(element, { frozen: '0000', 'was-on': '2025-06-30' }, source());
    expect(shownText(element)).to.contain('vastgezet op de cijfers met de stand van 30 juni 2025');
    expect(partOf<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    expect(element.state).to.equal('empty');
  });

  it('draws no new figure where it cannot know their release', async () => {
    expect((await comparing({ frozen: '1a2b' })).state).to.equal('empty');
  });

  it('shows the figures of now when its author sets it free', async () => {
    const element = await comparing({ frozen: '0000' }, source());
    element.frozen = '';
    await until(() => element.state === 'ready');
    expect(shownText(element)).to.contain('65,3%');
  });
});
