import { describe, it } from 'node:test';
import { expect } from 'chai';
import { heaviestModules } from './module-weights.mjs';
import { judge, judgePicture } from './size.mjs';

/** `one` from the first source, and from its fourth column on `two-two` from the second. */
const files = {
  'a.js': 'onetwo-two',
  'a.js.map': JSON.stringify({
    sources: ['../../src/one.ts', 'node_modules/two/two.js'],
    mappings: 'AAAA,GCAA',
  }),
  'b.js': 'one',
  'b.js.map': JSON.stringify({ sources: ['../src/one.ts'], mappings: 'AAAA' }),
  'c.js': 'no map',
};
const read = (path) => {
  if (!(path in files)) throw new Error(`no ${path}`);
  return files[path];
};

describe('heaviestModules', () => {
  it('adds up what files have of each module, heaviest first', () => {
    expect(heaviestModules(read, ['a.js', 'b.js', 'c.js'])).to.deep.equal([
      { source: 'node_modules/two/two.js', characters: 7 },
      { source: 'src/one.ts', characters: 6 },
    ]);
  });

  it('tells as many as are asked for', () => {
    expect(heaviestModules(read, ['a.js'], 1)).to.have.length(1);
  });
});

describe('a file that is too heavy', () => {
  const heaviest = () => heaviestModules(read, ['a.js']);

  it('is named with by how much, what to do, and its heaviest modules', () => {
    const [problem] = judge('a.js', { first: 12, all: 12 }, { first: 10, all: 20 }, heaviest);
    expect(problem).to.contain('a.js weighs 12 bytes (first), 2 more than its 10');
    expect(problem).to.contain('load it later or do without it').and.contain('7  node_modules/two/two.js');
  });

  it('is named so for a first picture too', () => {
    const [problem] = judgePicture('a map', 12, 10, heaviest);
    expect(problem).to.contain('takes 12 bytes, 2 more than its 10').and.contain('3  src/one.ts');
  });

  it('is not looked into when it keeps to its budget', () => {
    const never = () => expect.fail('asked for modules');
    expect(judge('a.js', { first: 1, all: 1 }, { first: 1, all: 1 }, never)).to.deep.equal([]);
  });
});
