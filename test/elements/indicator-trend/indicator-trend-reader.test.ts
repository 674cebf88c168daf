import { expect } from 'chai';
import type { IndicatorTrend } from '../../../src/elements/indicator-trend/indicator-trend.js';
import { partOf } from '../../support/on-page.js';
import { linesOf, sentenceOf, trend } from '../../support/trend-source.js';

async function press(element: IndicatorTrend, ...keys: readonly string[]): Promise<void> {
  const plot = partOf(element, '.plot');
  plot.focus();
  for (const key of keys) plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await element.updateComplete;
}

/** Points at the first year. */
async function pointAtFirst(element: IndicatorTrend): Promise<void> {
  const plot = partOf(element, '.plot');
  const { left, top } = plot.getBoundingClientRect();
  plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 1, clientY: top + 1 }));
  await element.updateComplete;
}

function said(element: IndicatorTrend): string {
  return partOf(element, '.trend > [role=status]').textContent.trim();
}

describe('a reader of <indicator-trend>', () => {
  it('hears the newest figure on arriving', async () => {
    const element = await trend();
    await press(element);
    expect(said(element)).to.equal('Amsterdam, 2021. 65,3%*');
  });

  it('goes along the years with the arrow keys', async () => {
    const element = await trend();
    await press(element, 'ArrowLeft');
    expect(said(element)).to.equal('Amsterdam, 2020. 63,0%');
  });

  it('hears why a year has no figure', async () => {
    const element = await trend();
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(said(element)).to.equal('Amsterdam, 2019. te weinig personen');
  });

  it('goes along the lines with the arrow keys', async () => {
    const element = await trend();
    await press(element, 'ArrowDown');
    expect(said(element)).to.equal('Nederland, 2021. 65,0%*');
  });

  it('goes no further than the first year', async () => {
    const element = await trend();
    await press(element, 'Home', 'ArrowLeft');
    expect(said(element)).to.contain('2016');
  });

  it('hears the base and the interval', async () => {
    const element = await trend({ origin: 'turkey' });
    await press(element);
    expect(said(element)).to.contain('op 100.000 gevallen, 95%-interval 60,9 tot 61,5');
  });

  it('hears why a line begins anew', async () => {
    const element = await trend({ origin: 'turkey' });
    await press(element, 'Home', 'ArrowRight', 'ArrowRight');
    expect(said(element)).to.contain('Vanaf 2018 zijn groepen anders ingedeeld');
  });

  it('sees the same in a box beside the point', async () => {
    const element = await trend();
    await press(element, 'ArrowLeft');
    expect(partOf(element, '.facts').textContent).to.contain('63,0%');
  });

  it('closes the box with Escape', async () => {
    const element = await trend();
    await press(element, 'Escape');
    expect(element.shadowRoot?.querySelector('.facts')).to.equal(null);
  });

  it('picks a year with Enter', async () => {
    const element = await trend();
    const picked: string[] = [];
    element.addEventListener('period-select', ({ detail }) => picked.push(detail.period));
    await press(element, 'ArrowLeft', 'Enter');
    expect(picked).to.deep.equal(['2020']);
    expect(element.period).to.equal('2020');
  });

  it('leaves the keys of the browser alone', async () => {
    const element = await trend();
    const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    partOf(element, '.plot').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('points at a year and sees its figure', async () => {
    const element = await trend();
    await pointAtFirst(element);
    expect(partOf(element, '.facts').textContent).to.contain('2016');
    expect(said(element)).to.equal('');
  });

  it('puts the box away with Escape where he points, also without focus', async () => {
    const element = await trend();
    await pointAtFirst(element);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.facts')).to.equal(null);
  });

  it('picks the line of an area, which the sentence is then about', async () => {
    const element = await trend();
    const picked: string[] = [];
    element.addEventListener('area-select', ({ detail }) => picked.push(detail.area));
    partOf(element, '.legend li:nth-child(2) .pick').click();
    await element.updateComplete;
    expect(picked).to.deep.equal(['NL00']);
    expect(sentenceOf(element)).to.match(/^In Nederland werkt 65,0%/);
  });

  it('picks the line of a group, which becomes the origin', async () => {
    const element = await trend({ by: 'origin' });
    partOf(element, '.legend li:nth-child(3) .pick').click();
    await element.ready;
    expect(element.origin).to.equal('herkomst.turkey');
    expect(linesOf(element)).to.include('turkey');
  });
});
