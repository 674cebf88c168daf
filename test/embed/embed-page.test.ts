import { expect } from 'chai';
import { contentOf, drawnIn, openFrame, SOME_VIEW } from '../support/embed-frame.js';
import { shownText, until } from '../support/on-page.js';

describe('embed.html', () => {
  it('draws the element that its address tells', async () => {
    const element = await drawnIn(await openFrame(SOME_VIEW));
    expect([element.localName, element.getAttribute('state')]).to.deep.equal(['indicator-compare', 'ready']);
  });

  it('is named after what it shows', async () => {
    const frame = await openFrame(SOME_VIEW);
    const element = await drawnIn(frame);
    await until(() => frame.contentDocument?.title !== 'Buurtmonitor');
    expect(frame.contentDocument?.title).to.equal(element.shadowRoot?.querySelector('h3')?.textContent);
  });

  it('speaks English where its address says so', async () => {
    const frame = await openFrame({ ...SOME_VIEW, lang: 'en' });
    expect(shownText(await drawnIn(frame))).to.contain('Table of the same figures');
    expect(frame.contentDocument?.documentElement.lang).to.equal('en');
  });

  it('lets the page around it shine through', async () => {
    const frame = await openFrame(SOME_VIEW);
    await drawnIn(frame);
    const { body, documentElement } = frame.contentDocument as Document;
    const colours = [documentElement, body].map((part) => getComputedStyle(part).backgroundColor);
    expect(colours).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  it('sets nothing that is not on the list', async () => {
    const frame = await openFrame({ ...SOME_VIEW, onclick: 'alert(1)', style: 'color:red', class: 'x' });
    const names = contentOf(frame)?.getAttributeNames() ?? [];
    expect(names).to.not.include.oneOf(['onclick', 'style', 'class']);
  });

  it('makes no markup of its address', async () => {
    const frame = await openFrame({ ...SOME_VIEW, area: '"><img src=x onerror=alert(1)>' });
    const element = await drawnIn(frame);
    expect(shownText(element)).to.contain('<img src=x');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('says so where the address names no element', async () => {
    const frame = await openFrame({ tag: 'script', src: 'https://elsewhere.example/x.js' });
    expect(contentOf(frame)?.textContent).to.equal(
      'Dit adres noemt geen onderdeel dat deze pagina kan tonen.',
    );
  });

  it('shows no figures of another host under its own name', async () => {
    const frame = await openFrame({ ...SOME_VIEW, endpoint: 'https://elsewhere.example/<b>' });
    expect(contentOf(frame)?.textContent).to.contain('geen cijfers van https://elsewhere.example/<b>');
  });
});
