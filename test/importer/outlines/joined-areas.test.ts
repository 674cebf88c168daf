import { describe, it } from 'node:test';
import { expect } from 'chai';
import { refuseUnknown, successorExpression } from '../../../src/importer/outlines/joined-areas.js';
import { failureOf } from '../support/recorded.js';

/** A merger, a split along wijken, and a buurt that went elsewhere than its wijk. */
const JOINED = {
  GM9010: ['GM9001', 'GM9002'],
  GM9004: ['GM9004', 'WK900301'],
  GM9005: ['WK900302', 'BU90030109'],
};

const SUCCESSORS: readonly [string, string, string][] = [
  ['of a merged gemeente', 'BU90020000', 'GM9010'],
  ['of a wijk that was moved', 'BU90030100', 'GM9004'],
  ['that went elsewhere than its wijk', 'BU90030109', 'GM9005'],
  ['of a gemeente that gained a wijk', 'BU90040000', 'GM9004'],
  ['that no joined area names', 'BU90070000', 'same'],
];

function successorOf(code: string): unknown {
  return new Function('code', `return ${successorExpression(JOINED, '"same"')}`)(code);
}

describe('areas made of older ones', () => {
  for (const [which, code, successor] of SUCCESSORS) {
    it(`put a buurt ${which} in ${successor}`, () => {
      expect(successorOf(code)).to.equal(successor);
    });
  }

  it('are left alone when there are none', () => {
    expect(successorExpression(undefined, 'code')).to.equal('code');
  });

  it('name the older area that has no outline', async () => {
    const message = await failureOf(() =>
      refuseUnknown('a.json', { GM9010: ['GM9001', 'GM9999'] }, ['BU90010000']),
    );
    expect(message).to.equal('a.json: no outline of GM9999, which GM9010 is made of');
  });
});
