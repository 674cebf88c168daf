import { expect } from 'chai';
import { allowedEndpoint } from '../../src/embed/allowed-endpoint.js';

const HERE = location.origin;

describe('the endpoint of a page for frames', () => {
  it('may be one of its own host', () => {
    expect(allowedEndpoint('/monitor/', page(''))).to.equal(`${HERE}/monitor/`);
  });

  for (const other of [
    'https://elsewhere.example/',
    '//elsewhere.example/',
    'data:text/html,x',
    'javascript:x',
  ]) {
    it(`is not ${other}`, () => {
      expect(allowedEndpoint(other, page(''))).to.equal(undefined);
    });
  }

  it('may be one of another host that the publisher lists', () => {
    const listing = page('https://figures.example/monitor/');
    expect(allowedEndpoint('https://figures.example/monitor/', listing)).to.equal(
      'https://figures.example/monitor/',
    );
    expect(allowedEndpoint('https://figures.example/monitor/2026/', listing)).to.contain('2026');
  });

  it('is no neighbour of one that is listed', () => {
    const listing = page('https://figures.example/monitor');
    expect(allowedEndpoint('https://figures.example/monitor-of-another/', listing)).to.equal(undefined);
    expect(allowedEndpoint('https://figures.example/', listing)).to.equal(undefined);
    expect(allowedEndpoint('https://figures.example/monitor/../x/', listing)).to.equal(undefined);
  });

  it('is the first of the list where the address names none', () => {
    expect(allowedEndpoint('', page('/one/ /two/'))).to.equal(`${HERE}/one/`);
    expect(allowedEndpoint('', page(''))).to.equal('');
  });
});

function page(listed: string): Document {
  const made = document.implementation.createHTMLDocument();
  const base = made.head.appendChild(made.createElement('base'));
  base.href = HERE;
  const meta = made.head.appendChild(made.createElement('meta'));
  meta.name = 'buurtmonitor-endpoints';
  meta.content = listed;
  return made;
}
