import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { strictPolicy } from '../../../src/importer/csp/strict-policy.js';
import { UsageError } from '../../../src/importer/failure.js';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('is the one in the README, for the page there', () => {
    const policy = strictPolicy({
      endpoint: 'https://figures.example/monitor/',
      library: 'https://figures.example/buurtmonitor/0.1.0/buurtmonitor.js',
    });
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme.split('\n')).to.include(`Content-Security-Policy: ${policy}`);
  });

  it('allows nothing unsafe, and no site whole', () => {
    const policy = strictPolicy({ endpoint: 'https://a.example/m/', library: 'https://b.example/l/' });
    expect(policy).to.match(/^default-src 'none'/);
    expect(policy).to.not.match(/unsafe|\*|example(;|$)/);
  });

  for (const [address, source] of [
    ['https://a.example/monitor/', 'https://a.example/monitor/'],
    ['https://a.example/monitor', 'https://a.example/monitor/'],
    ['https://a.example/monitor/catalogue.json?x#y', 'https://a.example/monitor/'],
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/a,b;c/', 'https://a.example/a%2Cb%3Bc/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['/monitor/', "'self'"],
    ['monitor/', "'self'"],
  ] as const) {
    it(`has the endpoint ${address} as ${source}`, () => {
      const policy = strictPolicy({ endpoint: address });
      expect(directive(policy, 'connect-src')).to.equal(`connect-src ${source}`);
    });
  }

  for (const [library, source] of [
    [undefined, "'self'"],
    ['/lib/buurtmonitor.js', "'self'"],
    ['https://b.example/0.1.0/buurtmonitor.js', 'https://b.example/0.1.0/'],
    ['https://b.example/0.1.0', 'https://b.example/0.1.0/'],
    ['https://b.example/', 'https://b.example/'],
  ] as const) {
    it(`has the library ${library ?? 'of the page itself'} as ${source}`, () => {
      const policy = strictPolicy({ endpoint: '/', library });
      expect(directive(policy, 'script-src')).to.equal(`script-src ${source}`);
    });
  }

  for (const endpoint of [
    'javascript:alert(1)',
    'data:text/html,',
    'ftp://a.example/',
    '//a.example/',
    'https://',
  ]) {
    it(`refuses ${endpoint}`, () => {
      expect(() => strictPolicy({ endpoint })).to.throw(UsageError, endpoint);
    });
  }
});
