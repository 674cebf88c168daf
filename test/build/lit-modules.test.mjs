import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { withoutTraces } from '../../build/lit-modules.mjs';

const FILES = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
];

const fileOf = (name) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));

describe('Lit, built into our files', () => {
  for (const name of FILES) {
    it(`leaves nothing on the window: ${name}`, () => {
      const code = withoutTraces(readFileSync(fileOf(name), 'utf8'), fileOf(name));
      expect(code).to.not.match(/Versions\b|litPropertyMetadata\?\?=|Symbol\.metadata/);
    });
  }

  it('is otherwise as it was published', () => {
    expect(withoutTraces('code', '/page/node_modules/lit-html/directive.js')).to.equal('code');
  });

  it('stops the build when it starts in another way', () => {
    expect(() => withoutTraces('code', fileOf(FILES[0]))).to.throw('see lit-modules.mjs');
  });
});
