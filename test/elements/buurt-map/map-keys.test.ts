import { expect } from 'chai';
import { commandOf } from '../../../src/elements/buurt-map/map-keys.js';

describe('commandOf(event)', () => {
  it('walks the way an arrow points', () => {
    expect(commandOf(new KeyboardEvent('keydown', { key: 'ArrowUp' }))).to.deep.equal({
      kind: 'walk',
      heading: 'north',
    });
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
    it(`leaves keys with ${modifier} to the browser`, () => {
      const event = new KeyboardEvent('keydown', { key: '+', [modifier]: true });
      expect(commandOf(event)).to.equal(undefined);
    });
  }

  it('knows no other keys', () => {
    expect(commandOf(new KeyboardEvent('keydown', { key: 'toString' }))).to.equal(undefined);
  });
});
