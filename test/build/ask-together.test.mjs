import { describe, it } from 'node:test';
import { expect } from 'chai';
import { askTogether } from '../../build/ask-together.mjs';

const core = (code, imports = []) => ({ fileName: 'chunks/core.js', code, imports });
const kit = { fileName: 'chunks/kit.js', code: '', imports: ['chunks/core.js', 'chunks/words.js'] };

describe('askTogether', () => {
  it('asks for what a later file imports together with it', () => {
    expect(askTogether(core('a=import(`./kit.js`).then(b)'), [kit])).to.equal(
      'a=(import(`./words.js`).catch(()=>{}),import(`./kit.js`)).then(b)',
    );
  });

  it('asks for nothing that is there already', () => {
    const code = 'import(`./kit.js`)';
    expect(askTogether(core(code, ['chunks/words.js']), [kit])).to.equal(code);
  });

  it('finds its way from another folder', () => {
    const entry = {
      fileName: 'elements/a.js',
      code: 'import("../chunks/kit.js")',
      imports: ['chunks/core.js'],
    };
    expect(askTogether(entry, [kit])).to.equal(
      '(import(`../chunks/words.js`).catch(()=>{}),import("../chunks/kit.js"))',
    );
  });

  it('leaves alone what is not one of the files', () => {
    expect(askTogether(core('import(`./other.js`)'), [kit])).to.equal('import(`./other.js`)');
  });
});
