import { expect } from 'chai';
import type { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import type { IndicatorScatter } from '../../../src/elements/indicator-scatter/indicator-scatter.js';
import { onPage, partOf, until } from '../../support/on-page.js';
import { scatter, scatterSource } from '../../support/scatter-source.js';
import { wordsOf } from '../../support/spreading.js';
import '../../../src/elements/buurt-monitor/define.js';

async function press(element: IndicatorScatter, ...keys: readonly string[]): Promise<void> {
  const plot = partOf(element, '.plot');
  for (const key of keys) {
    plot.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await element.updateComplete;
  }
}

/** Where on the page a value of either axis is: these run from 50 to 80, and from 0 to 30. */
function placeOf(element: IndicatorScatter, x: number, y: number) {
  const box = partOf(element, '.plot').getBoundingClientRect();
  return { clientX: box.x + (box.width * (x - 50)) / 30, clientY: box.y + box.height * (1 - y / 30) };
}

async function point(element: IndicatorScatter, x: number, y: number, type = 'pointermove'): Promise<void> {
  const event = { ...placeOf(element, x, y), bubbles: true, composed: true };
  partOf(element, '.plot').dispatchEvent(new PointerEvent(type, event));
  await element.updateComplete;
}

function factsOf(element: IndicatorScatter): string {
  return wordsOf(element.shadowRoot?.querySelector('.facts'));
}

function heardFrom(element: IndicatorScatter): readonly string[] {
  const heard: string[] = [];
  element.addEventListener('area-select', ({ detail }) => heard.push(`${detail.area} ${detail.name}`));
  return heard;
}

describe('a reader of <indicator-scatter>', () => {
  it('has one tab stop in the plot', async () => {
    const element = await scatter();
    expect(partOf(element, '[part=graphic]').querySelectorAll('[tabindex], button, a')).to.have.length(1);
  });

  it('learns what a point is by pointing at it', async () => {
    const element = await scatter();
    await point(element, 60.2, 20.2);
    expect(factsOf(element))
      .to.contain('Weesper')
      .and.contain('Nettoarbeidsparticipatie: 60,0%')
      .and.contain('Laag inkomen: 20,0%')
      .and.contain('Inwoners: 2.500');
  });

  it('learns that a point rests on few cases', async () => {
    const element = await scatter();
    await point(element, 50, 30);
    expect(factsOf(element)).to.contain('Kop Zeedijk').and.contain('Weinig gevallen, onduidelijk');
  });

  it('puts the box away with Escape where he points, also without focus', async () => {
    const element = await scatter();
    await point(element, 60.2, 20.2);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(factsOf(element)).to.equal('');
  });

  it('learns nothing where there is no point', async () => {
    const element = await scatter();
    await point(element, 79, 28);
    expect(factsOf(element)).to.equal('');
  });

  it('begins at the selected area, and goes to the nearest in a direction', async () => {
    const element = await scatter({ selected: 'BU03630003' });
    await press(element, 'ArrowRight');
    expect(factsOf(element)).to.contain('Weesper');
    await press(element, 'ArrowRight');
    expect(factsOf(element)).to.contain('Sarphati');
    await press(element, 'ArrowDown');
    expect(factsOf(element)).to.contain('Jordaan');
  });

  it('hears where the keyboard leads', async () => {
    const element = await scatter({ selected: 'BU03630003' });
    await press(element, 'ArrowRight');
    expect(wordsOf(partOf(element, '[part=graphic] [role=status]'))).to.contain(
      'Weesper. Nettoarbeidsparticipatie: 60,0%',
    );
  });

  it('goes to the middle, and closes', async () => {
    const element = await scatter();
    await press(element, 'Home');
    expect(factsOf(element)).to.contain('Laag inkomen');
    await press(element, 'Escape');
    expect(factsOf(element)).to.equal('');
  });

  it('picks an area by key', async () => {
    const element = await scatter({ selected: 'BU03630003' });
    const heard = heardFrom(element);
    await press(element, 'ArrowRight', 'ArrowRight', 'Enter');
    expect(heard).to.deep.equal(['BU03630004 Sarphati']);
    expect(element.selected).to.equal('BU03630004');
  });

  it('picks an area by pointer', async () => {
    const element = await scatter();
    const heard = heardFrom(element);
    await point(element, 60, 20);
    await point(element, 60, 20, 'click');
    expect(heard).to.deep.equal(['BU03630003 Weesper']);
  });

  it('picks an area of the country whose name is on its way', async () => {
    const element = await scatter({ area: 'NL00', level: 'buurt' });
    const heard = heardFrom(element);
    await point(element, 60, 20);
    await point(element, 60, 20, 'click');
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['BU03630003 Weesper']);
  });

  it('picks nothing beside the points', async () => {
    const element = await scatter({ selected: 'BU03630003' });
    const heard = heardFrom(element);
    await point(element, 79, 28, 'pointerdown');
    await point(element, 79, 28, 'click');
    expect(heard).to.deep.equal([]);
  });

  it('shares the picked area with the monitor, and follows it', async () => {
    const monitor = onPage(document.createElement('buurt-monitor')) as BuurtMonitor;
    Object.assign(monitor, { source: scatterSource(), area: 'GM0363', indicator: 'participation' });
    const element = Object.assign(document.createElement('indicator-scatter'), { against: 'low-income' });
    monitor.append(element);
    await element.ready;
    await point(element, 60, 20);
    await point(element, 60, 20, 'click');
    expect(monitor.monitor.selection.selected).to.equal('BU03630003');
    monitor.selected = 'BU03630005';
    await monitor.updateComplete;
    await element.ready;
    expect(wordsOf(partOf(element, '.chosen'))).to.contain('Jordaan');
  });
});
