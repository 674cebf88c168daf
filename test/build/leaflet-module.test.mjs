import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { LEAFLET_MODULE, readyForBundling } from '../../build/leaflet-module.mjs';

const published = readFileSync(createRequire(import.meta.url).resolve(LEAFLET_MODULE), 'utf8');
const ready = readyForBundling(published);

describe('Leaflet as it is bundled', () => {
  it('keeps the lines where they were, for whoever follows an error', () => {
    expect(ready.split('\n')).to.have.length(published.split('\n').length);
  });

  it('neither flies nor asks where the reader is', () => {
    expect(ready).to.not.match(/^\t(flyTo|locate): /m);
    expect(ready).to.match(/^\tpanInside: /m);
  });

  it('lets a bundler drop markers, and what names them', () => {
    expect(ready).to.contain('var Marker = /*#__PURE__*/ Layer.extend({');
    expect(ready).to.not.contain('GeoJSON.geometryToLayer =');
  });

  for (const part of ['\tlocate: function (', 'if (Browser.vml) {']) {
    it(`is refused without ${part.trim()}, which another version may lack`, () => {
      expect(() => readyForBundling(published.replaceAll(part, ''))).to.throw('leaflet-module.mjs');
    });
  }
});
