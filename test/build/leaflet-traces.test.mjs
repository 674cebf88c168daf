import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { LEAFLET_MODULE } from '../../build/leaflet-module.mjs';
import { leavingNoTraces } from '../../build/leaflet-traces.mjs';

const published = readFileSync(createRequire(import.meta.url).resolve(LEAFLET_MODULE), 'utf8');

describe('Leaflet on a page of others', () => {
  it('keeps listeners to itself', () => {
    expect(leavingNoTraces(published)).to.not.contain('eventsKey');
  });

  it('gives the body of the page no class', () => {
    expect(leavingNoTraces(published)).to.not.contain('document.body, ');
  });

  it('keeps the lines where they were', () => {
    expect(leavingNoTraces(published).split('\n')).to.have.length(published.split('\n').length);
  });

  it('is refused when it does these things in another way', () => {
    expect(() => leavingNoTraces(published.replaceAll('eventsKey', 'key'))).to.throw('leaflet-traces.mjs');
  });
});
