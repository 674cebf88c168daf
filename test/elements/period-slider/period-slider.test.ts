import { expect } from 'chai';
import { PeriodSlider } from '../../../src/elements/period-slider/period-slider.js';
import { aCatalogue, aCoverage, anIndicator } from '../../support/builders.js';
import { compareSource, someFigures } from '../../support/compare-source.js';
import { partOf, shownText } from '../../support/on-page.js';
import { chooseIn, describePicker, optionsOf, picking, sharing } from '../../support/picking.js';

const years = ['2019', '2020', '2021'].map((id) => ({ id, edition: '2021' }));
const withYears = (...periods: { id: string; edition: string; provisional?: boolean }[]) =>
  compareSource(
    someFigures,
    aCatalogue({ indicators: [anIndicator({ coverage: [aCoverage({ periods })] })] }),
  );
const threeYears = () => withYears(...years);

const rangeOf = (element: Element) => partOf<HTMLInputElement>(element, 'input[type=range]');

/** Goes to a place on the slider, as a reader does; without letting go where he still drags. */
async function slide(element: PeriodSlider, place: number, isDragging = false): Promise<void> {
  const range = rangeOf(element);
  range.value = String(place);
  range.dispatchEvent(new InputEvent('input'));
  if (!isDragging) range.dispatchEvent(new Event('change'));
  await element.ready;
}

async function play(element: PeriodSlider): Promise<void> {
  partOf(element, '.play').click();
  await element.ready;
}

/** A clock that goes on when the test says so, for a reader who does not mind motion. */
class Clock {
  readonly #real = { setTimeout: globalThis.setTimeout, matchMedia: globalThis.matchMedia };
  #waiting: (() => void) | undefined;

  /** Must be there before the element is. */
  constructor() {
    const preference = Object.assign(new EventTarget(), { matches: false });
    globalThis.matchMedia = () => preference as unknown as MediaQueryList;
  }

  /** Does something that begins to wait. */
  during(act: () => void): void {
    globalThis.setTimeout = ((waiting: () => void) => {
      this.#waiting = waiting;
      return 0;
    }) as unknown as typeof setTimeout;
    act();
    globalThis.setTimeout = this.#real.setTimeout;
  }

  /** Lets the time of one step pass. */
  step(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.during(() => waiting?.());
  }

  restore(): void {
    Object.assign(globalThis, this.#real);
  }
}

describe('<period-slider>', () => {
  describePicker({
    create: () => new PeriodSlider(),
    words: { nl: 'Periode', en: 'Period' },
    change: ['period', '2020'],
    event: 'period-select',
  });

  it('stands at the newest period, and says which that is', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears() });
    expect(rangeOf(element).getAttribute('aria-valuetext')).to.equal('2021');
    expect(partOf(element, '.now').textContent).to.equal('2021');
  });

  it('says that a period is provisional', async () => {
    const source = withYears(...years.slice(0, 2), { id: '2021', edition: '2021', provisional: true });
    const element = await picking(new PeriodSlider(), { source });
    expect(rangeOf(element).getAttribute('aria-valuetext')).to.equal('2021, voorlopig');
  });

  it('chooses a period where the reader lets go', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears() });
    await slide(element, 0);
    expect(element.period).to.equal('2019');
  });

  it('says which period it would be while the reader drags, and waits', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears() });
    await slide(element, 1, true);
    expect([partOf(element, '.now').textContent, element.period]).to.deep.equal(['2020', '']);
  });

  it('follows the page again when the reader has dragged back to where he was', async () => {
    const element = new PeriodSlider();
    const monitor = await sharing(element, { source: threeYears() });
    await slide(element, 1, true);
    // A browser says nothing of letting go where nothing was changed.
    await slide(element, 2, true);
    monitor.choose({ period: '2019' });
    await element.ready;
    expect(partOf(element, '.now').textContent).to.equal('2019');
  });

  it('tells the page what was chosen', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears() });
    const heard: string[] = [];
    element.addEventListener('period-select', ({ detail }) => heard.push(detail.period));
    await slide(element, 1);
    expect(heard).to.deep.equal(['2020']);
  });

  it('chooses for the whole monitor', async () => {
    const element = new PeriodSlider();
    const monitor = await sharing(element, { source: threeYears() });
    await slide(element, 1);
    expect(monitor.selection.period).to.equal('2020');
  });

  it('follows its monitor', async () => {
    const element = new PeriodSlider();
    const monitor = await sharing(element, { source: threeYears() });
    monitor.choose({ period: '2019' });
    await element.ready;
    expect(rangeOf(element).value).to.equal('0');
  });

  it('says so where there is one period', async () => {
    const element = await picking(new PeriodSlider(), { source: withYears(...years.slice(2)) });
    expect(shownText(element)).to.contain('Er zijn alleen cijfers over 2021.');
  });

  it('asks for another where the chosen period has no figures', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2011' });
    expect(shownText(element)).to.contain('Over 2011 zijn er geen cijfers bij deze keuze.');
    expect(optionsOf(element)).to.deep.equal(['Maak een keuze', '2019', '2020', '2021']);
  });

  it('goes on as a slider when another was chosen', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2011' });
    await chooseIn(element, '2020');
    expect(rangeOf(element).value).to.equal('1');
  });

  it('says so where there is no period at all', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), origin: 'mars' });
    expect(shownText(element)).to.contain('voor geen enkele periode cijfers');
  });
});

describe('playing <period-slider>', () => {
  it('makes one step at a press for who wants no motion', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2019' });
    expect(partOf(element, '.play').textContent?.trim()).to.equal('Volgende periode');
    await play(element);
    expect(element.period).to.equal('2020');
  });

  it('announces the period, and that it is the last', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2020' });
    await play(element);
    expect(partOf(element, '.picker [role=status]').textContent).to.equal('2021. Dit is de laatste periode.');
  });

  it('goes back to the first from the last', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2021' });
    expect(partOf(element, '.play').textContent?.trim()).to.equal('Terug naar 2019');
    await play(element);
    expect(element.period).to.equal('2019');
  });

  it('keeps the focus on the button', async () => {
    const element = await picking(new PeriodSlider(), { source: threeYears(), period: '2020' });
    partOf(element, '.play').focus();
    await play(element);
    expect(element.shadowRoot?.activeElement?.className).to.equal('play');
  });
});

/** Counts what is added to the history in a test: a browser keeps no more than some number of entries. */
function countAdded(): () => number {
  let count = 0;
  history.pushState = (...entry) => {
    count += 1;
    History.prototype.pushState.apply(history, entry);
  };
  return () => count;
}

describe('playing <period-slider> in a <buurt-monitor state-in-url>', () => {
  const start = location.href;
  let clock: Clock;

  beforeEach(() => {
    clock = new Clock();
  });

  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(history, 'pushState');
    history.replaceState(null, '', start);
  });

  it('takes one step of the button back, however many periods it plays', async () => {
    const element = new PeriodSlider();
    await sharing(element, { source: threeYears(), period: '2019', stateInUrl: '' });
    const added = countAdded();
    clock.during(() => partOf(element, '.play').click());
    await element.ready;
    clock.step();
    await element.ready;
    expect(new URL(location.href).searchParams.get('bm-period')).to.equal('2021');
    expect(added()).to.equal(1);
  });

  it('tells the page of every period', async () => {
    const element = new PeriodSlider();
    const monitor = await sharing(element, { source: threeYears(), period: '2019' });
    const heard: string[] = [];
    monitor.addEventListener('monitor-change', ({ detail }) => heard.push(detail.period));
    clock.during(() => partOf(element, '.play').click());
    await element.ready;
    clock.step();
    expect(heard).to.deep.equal(['2020', '2021']);
  });
});
