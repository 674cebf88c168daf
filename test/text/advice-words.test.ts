import { expect } from 'chai';
import { LANGUAGES } from '../../src/domain/local-text.js';
import { adviceWords, type Trouble } from '../../src/text/advice-words.js';

const place = {
  address: 'https://cijfers.example.nl/monitor/catalogue.json',
  server: 'https://cijfers.example.nl',
  page: 'https://www.example.nl',
};

/** What somebody needs to find in the advice to be able to follow it. */
const NAMED: Partial<Record<Trouble, readonly string[]>> = {
  insecure: [place.address, 'https://', 'endpoint'],
  policy: [place.server, 'connect-src'],
  redirected: [place.address, 'endpoint', 'Access-Control-Allow-Origin', 'connect-src'],
  'no-permission': [place.server, place.page, 'Access-Control-Allow-Origin: *'],
  passed: [place.server],
  unreachable: [place.server, place.address],
  stalled: [place.server, '20'],
  busy: [place.server],
  refused: [place.address],
  'not-found': [place.address, 'npx buurtmonitor validate'],
  'no-catalogue': [place.address, 'catalogue.json'],
  'web-page': [place.address, 'HTML', '404'],
  damaged: [place.address, 'npx buurtmonitor validate'],
  'other-release': [place.address],
};

describe('adviceWords', () => {
  for (const language of LANGUAGES) {
    for (const [trouble, named] of Object.entries(NAMED)) {
      it(`names what to mend of "${trouble}" in ${language}`, () => {
        const advice = adviceWords[language][trouble as Trouble](place);
        for (const name of named) expect(advice).to.contain(name);
      });
    }
  }
});
