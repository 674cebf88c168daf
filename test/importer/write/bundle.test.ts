import { describe, it } from 'node:test';
import { expect } from 'chai';
import { bundleOf } from '../../../src/importer/write/bundle.js';

const aFile = (value: number, level = 'buurt') => ({
  values: { level },
  format: 'buurtmonitor/figures@1',
  rest: { values: [value] },
});

describe('bundleOf', () => {
  it('puts the hash into every file, behind its format', () => {
    const { hash, files } = bundleOf([aFile(1)]);
    expect(files[0]?.text.toString()).to.equal(
      `{"format":"buurtmonitor/figures@1","bundle":"${hash}","values":[1]}`,
    );
  });

  it('gives the same hash to the same content', () => {
    expect(bundleOf([aFile(1)]).hash).to.equal(bundleOf([aFile(1)]).hash);
  });

  it('gives another hash when one of the files changes', () => {
    expect(bundleOf([aFile(1), aFile(2)]).hash).not.to.equal(bundleOf([aFile(1), aFile(3)]).hash);
  });

  it('gives files that are not JSON the hash of all', () => {
    const encode = (bundle: string) => Buffer.from(`${bundle}!`);
    const { hash, encoded } = bundleOf([aFile(1)], [{ values: { level: 'buurt' }, encode }]);
    expect(encoded.map(({ text }) => text.toString())).to.deep.equal([`${hash}!`]);
  });

  it('gives another hash when a file that is not JSON changes', () => {
    const hashWith = (text: string) =>
      bundleOf([aFile(1)], [{ values: {}, encode: () => Buffer.from(text) }]).hash;
    expect(hashWith('one')).not.to.equal(hashWith('other'));
  });

  it('gives another hash when content moves to another address', () => {
    expect(bundleOf([aFile(1, 'buurt')]).hash).not.to.equal(bundleOf([aFile(1, 'wijk')]).hash);
  });
});
