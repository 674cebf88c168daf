import { expect } from 'chai';
import { drawnIn, openFrame, SOME_VIEW } from '../support/embed-frame.js';
import { nextFrame, until } from '../support/on-page.js';

const WORD = 'buurtmonitor-height';

describe('embed-host.js', () => {
  it('leaves a frame at its own height as long as it is not there', async () => {
    const frame = await openFrame(SOME_VIEW);
    await drawnIn(frame);
    await nextFrame();
    expect(frame.offsetHeight).to.be.closeTo(300, 4);
    expect(frame.contentDocument?.documentElement.scrollHeight).to.be.greaterThan(300);
  });

  it('makes a frame as high as its content, also one that was there before it', async () => {
    const frame = await openFrame(SOME_VIEW);
    await drawnIn(frame);
    await import('../../src/embed/embed-host.js');
    await until(() => fits(frame));
  });
});

describe('embed-host.js on a page', () => {
  before(() => import('../../src/embed/embed-host.js'));

  it('follows what the reader opens and closes', async () => {
    const frame = await openFrame(SOME_VIEW);
    const element = await drawnIn(frame);
    await until(() => fits(frame));
    const before = frame.offsetHeight;
    element.shadowRoot?.querySelector<HTMLElement>('details.table summary')?.click();
    await until(() => frame.offsetHeight > before && fits(frame));
    element.shadowRoot?.querySelector<HTMLElement>('details.table summary')?.click();
    await until(() => frame.offsetHeight === before);
  });

  it('leaves its border out of the height, also on a page that sizes boxes by their borders', async () => {
    const frame = await openFrame(SOME_VIEW);
    Object.assign(frame.style, { boxSizing: 'border-box', border: '12px solid' });
    await drawnIn(frame);
    await until(() => frame.style.height !== '' && Math.abs(frame.clientHeight - contentHeight(frame)) <= 1);
  });

  it('heeds nobody but the frame itself', async () => {
    const frame = await settled();
    const { height } = frame.style;
    send({ data: { [WORD]: 777 }, origin: location.origin, source: window });
    send({ data: { [WORD]: 777 }, origin: 'https://elsewhere.example', source: frame.contentWindow });
    expect(frame.style.height).to.equal(height);
  });

  for (const wrong of [
    -1,
    0,
    39,
    100_001,
    Infinity,
    Number.NaN,
    '5cm',
    null,
    undefined,
    { valueOf: 5 },
    '1px;x',
  ]) {
    it(`heeds no height of ${JSON.stringify(wrong) ?? String(wrong)}`, async () => {
      const frame = await settled();
      const { height } = frame.style;
      send({ data: { [WORD]: wrong }, origin: location.origin, source: frame.contentWindow });
      expect(frame.style.height).to.equal(height);
    });
  }

  it('heeds the height of a long report in a narrow column', async () => {
    const frame = await settled();
    send({ data: { [WORD]: 45_000 }, origin: location.origin, source: frame.contentWindow });
    expect(frame.style.height).to.equal('45000px');
  });

  for (const other of [null, 'text', 5, {}, []]) {
    it(`leaves other messages alone: ${JSON.stringify(other)}`, async () => {
      const frame = await settled();
      const { height } = frame.style;
      send({ data: other, origin: location.origin, source: frame.contentWindow });
      expect(frame.style.height).to.equal(height);
    });
  }

  it('leaves frames of other pages alone', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'Iets anders';
    document.body.append(frame);
    send({ data: { [WORD]: 777 }, origin: location.origin, source: frame.contentWindow });
    expect(frame.style.height).to.equal('');
    frame.remove();
  });
});

/** A frame whose page is quiet: nothing but the test changes its height. */
async function settled(): Promise<HTMLIFrameElement> {
  const frame = await openFrame({ tag: 'none' });
  await until(() => frame.style.height !== '');
  return frame;
}

function send(message: MessageEventInit): void {
  dispatchEvent(new MessageEvent('message', message));
}

function fits(frame: HTMLIFrameElement): boolean {
  return frame.style.height !== '' && Math.abs(frame.offsetHeight - contentHeight(frame)) <= 5;
}

function contentHeight({ contentDocument }: HTMLIFrameElement): number {
  return contentDocument?.querySelector('main')?.getBoundingClientRect().height ?? 0;
}
