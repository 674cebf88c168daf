import { expect } from 'chai';
import { LANGUAGES } from '../../src/domain/local-text.js';
import { describeFinding, writeCheckReport } from '../../src/text/describe-check.js';
import type { PageFinding } from '../../src/text/page-finding.js';

const place = {
  address: 'https://cijfers.example/catalogue.json',
  server: 'https://cijfers.example',
  page: 'https://gemeente.example',
};

const FINDINGS: { readonly [Kind in PageFinding['kind']]: readonly [PageFinding & { kind: Kind }, string] } =
  {
    choice: [
      { kind: 'choice', problem: { attribute: 'area', value: 'GM1', reason: 'unknown' } },
      'Onbekende waarde in area: “GM1”',
    ],
    endpoint: [{ kind: 'endpoint', trouble: 'policy', place }, 'connect-src'],
    stopped: [{ kind: 'stopped', message: 'no such module' }, 'no such module'],
    attributes: [
      { kind: 'attributes', names: ['indicater'], known: ['area', 'indicator'] },
      'kent indicater niet. Het kent: area, indicator.',
    ],
    monitor: [{ kind: 'monitor', id: 'mijn' }, 'geen <buurt-monitor> met id “mijn”'],
    tags: [{ kind: 'tags', tags: ['buurt-map'] }, 'Deze tags werken op deze pagina niet: buurt-map.'],
    twice: [
      { kind: 'twice', addresses: ['https://a.example/', 'https://b.example/'] },
      'https://a.example/, https://b.example/',
    ],
    versions: [{ kind: 'versions', versions: ['1.0.0', '2.0.0'] }, '1.0.0 en 2.0.0'],
    'heading-skips': [
      { kind: 'heading-skips', level: 4, before: 1, text: 'Onze stad' },
      '“Onze stad”) van niveau 1. Zet heading-level="2"',
    ],
    'heading-second': [{ kind: 'heading-second' }, 'de pagina heeft al zo’n kop'],
    'heading-unknown': [{ kind: 'heading-unknown', value: 'h2' }, 'heading-level is “h2”'],
    contrast: [
      { kind: 'contrast', of: 'muted', ratio: 3.2, needed: 4.5 },
      'contrast van de kleine tekst is 3,2, en moet ten minste 4,5 zijn',
    ],
    fallback: [{ kind: 'fallback' }, 'Tussen de tags staat niets'],
  };

describe('describeFinding', () => {
  for (const [kind, [finding, said]] of Object.entries(FINDINGS)) {
    it(`says what is wrong: ${kind}`, () => {
      expect(describeFinding(finding, 'nl')).to.contain(said);
    });

    it(`says it in every language: ${kind}`, () => {
      const inAll = LANGUAGES.map((language) => describeFinding(finding, language));
      expect(new Set(inAll).size).to.equal(LANGUAGES.length);
    });
  }
});

describe('writeCheckReport', () => {
  const about = {
    tag: '<buurt-map check>',
    version: '1.2.3',
    page: 'https://gemeente.example/wonen',
    browser: 'Browser 1',
  };

  it('names the tag, the version, the page and the browser', () => {
    expect(writeCheckReport(about, [], 'nl')).to.equal(
      [
        'Controle voor de redactie: <buurt-map check>',
        'Buurtmonitor 1.2.3',
        'Pagina: https://gemeente.example/wonen',
        'Browser: Browser 1',
        '',
        'Niets gevonden. Gekeken is naar het adres van de cijfers, de codes en attributen, de scripts van de pagina, het kopniveau, het contrast en de tekst voor wie geen script heeft.',
      ].join('\n'),
    );
  });

  it('has a line for each finding', () => {
    const report = writeCheckReport(about, [{ kind: 'fallback' }, { kind: 'heading-second' }], 'en');
    expect(report.split('\n').filter((line) => line.startsWith('- '))).to.have.length(2);
  });
});
