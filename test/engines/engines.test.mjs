import { describe, it } from 'node:test';
import { expect } from 'chai';
import { lookAround, missedLine } from './engines.mjs';

const here = { title: 'Here', packages: ['here'], programs: () => ({ browser: '/bin/here' }) };
const half = {
  title: 'Half',
  packages: ['half', 'screen'],
  programs: () => ({ browser: '/bin/half', screen: undefined }),
};
const wrong = {
  title: 'Wrong',
  packages: ['wrong'],
  programs: () => {
    throw new Error('no such file');
  },
};

describe('lookAround', () => {
  it('runs the engines of which everything is there', () => {
    expect(lookAround({ here, half }).present).to.deep.equal([{ id: 'here', title: 'Here' }]);
  });

  it('passes none over in silence', () => {
    expect(lookAround({ here, half, wrong }).missed.map(({ id }) => id)).to.deep.equal(['half', 'wrong']);
  });

  it('tells what an engine lacks, and how to get it', () => {
    const [missed] = lookAround({ half }).missed;
    expect(missedLine(missed)).to.contain('no screen').and.contain('apt-get install half screen');
  });

  it('tells what is wrong with the way an engine was given', () => {
    const [missed] = lookAround({ wrong }).missed;
    expect(missedLine(missed)).to.contain('no such file');
  });
});
