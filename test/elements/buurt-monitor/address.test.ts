import { expect } from 'chai';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import '../../../src/elements/buurt-monitor/define.js';
import { onPage } from '../../support/on-page.js';

const start = location.href;

function goTo(search: string): void {
  const address = new URL(start);
  for (const [name, value] of new URLSearchParams(search)) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

function aMonitor(settings: Partial<BuurtMonitor> = {}): BuurtMonitor {
  return onPage(Object.assign(new BuurtMonitor(), { area: 'GM0363', stateInUrl: '', ...settings }));
}

const word = (name: string) => new URL(location.href).searchParams.get(name);

describe('<buurt-monitor state-in-url>', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('writes what the reader chose in the address, and nothing the author did', () => {
    const monitor = aMonitor();
    monitor.choose({ origin: 'turkey' });
    expect([word('bm-origin'), word('bm-area')]).to.deep.equal(['turkey', null]);
  });

  it('starts as the address says', () => {
    goTo('bm-area=GM0599');
    expect(aMonitor().selection.area).to.equal('GM0599');
  });

  it('still does when its attributes have been read', async () => {
    goTo('bm-area=GM0599');
    const monitor = aMonitor();
    await monitor.updateComplete;
    expect(monitor.selection.area).to.equal('GM0599');
  });

  it('does so too when it is told to after it was placed, as some frameworks do', async () => {
    goTo('bm-area=GM0599');
    const monitor = Object.assign(onPage(new BuurtMonitor()), { area: 'GM0363', stateInUrl: '' });
    await monitor.updateComplete;
    expect(monitor.selection.area).to.equal('GM0599');
  });

  it('takes what its author sets after it was placed', async () => {
    const monitor = Object.assign(onPage(new BuurtMonitor()), { area: 'GM0363', stateInUrl: '' });
    await monitor.updateComplete;
    expect(monitor.selection.area).to.equal('GM0363');
  });

  it('lets the choice stand, and tells of it, where the browser refuses to write the address', () => {
    const monitor = aMonitor();
    const heard: unknown[] = [];
    monitor.monitor.follow((by) => heard.push(by));
    history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      monitor.choose({ origin: 'turkey' });
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
    expect([monitor.selection.origin, heard.length]).to.deep.equal(['turkey', 1]);
  });

  it('follows the button back', () => {
    const monitor = aMonitor();
    monitor.choose({ area: 'GM0599' });
    history.replaceState(null, '', start);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(monitor.selection.area).to.equal('GM0363');
  });

  it('keeps apart from another monitor', () => {
    const [one, other] = [aMonitor({ stateInUrl: 'werk' }), aMonitor({ stateInUrl: 'wonen' })];
    one.choose({ area: 'GM0599' });
    other.choose({ area: 'GM0344' });
    expect([word('werk-area'), word('wonen-area')]).to.deep.equal(['GM0599', 'GM0344']);
  });

  it('leaves the address alone where it is not asked', () => {
    goTo('bm-area=GM0599');
    const monitor = aMonitor({ stateInUrl: null });
    monitor.choose({ origin: 'turkey' });
    expect([monitor.selection.area, word('bm-origin')]).to.deep.equal(['GM0363', null]);
  });

  it('no longer follows the address when it is off the page', () => {
    const monitor = aMonitor();
    monitor.remove();
    goTo('bm-area=GM0599');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(monitor.selection.area).to.equal('GM0363');
  });
});
