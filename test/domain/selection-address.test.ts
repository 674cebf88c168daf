import { expect } from 'chai';
import { NOTHING_CHOSEN, type Selection } from '../../src/domain/selection.js';
import {
  type Migration,
  readSelection,
  tellSelection,
  tellsSelection,
  wordsOfOthers,
  writeSelection,
} from '../../src/domain/selection-address.js';

const author: Selection = { ...NOTHING_CHOSEN, area: 'GM0363', indicator: 'participation' };
const chosen: Selection = { ...author, area: 'GM0599', origin: 'herkomst.turkey' };

describe('writeSelection(words, selection, author, name)', () => {
  it('tells only what differs from what the author chose', () => {
    expect(writeSelection([], chosen, author, '')).to.deep.equal([
      ['bm-area', 'GM0599'],
      ['bm-origin', 'herkomst.turkey'],
    ]);
  });

  it('tells nothing of what the author chose himself', () => {
    expect(writeSelection([['bm-area', 'GM0599']], author, author, '')).to.deep.equal([]);
  });

  it('tells what the reader left open though the author did not', () => {
    expect(writeSelection([], { ...author, indicator: '' }, author, '')).to.deep.equal([
      ['bm-indicator', ''],
    ]);
  });

  it("leaves the page's own words, and those of another monitor", () => {
    const words: [string, string][] = [
      ['page', '2'],
      ['werk-area', 'GM0344'],
      ['bm-area', 'GM0001'],
    ];
    expect(writeSelection(words, chosen, author, '')).to.deep.equal([
      ['page', '2'],
      ['werk-area', 'GM0344'],
      ['bm-area', 'GM0599'],
      ['bm-origin', 'herkomst.turkey'],
    ]);
  });
});

describe('readSelection(words, author, name)', () => {
  it('reads what was written, for each monitor its own', () => {
    const words = writeSelection(writeSelection([], chosen, author, ''), author, NOTHING_CHOSEN, 'werk');
    expect(readSelection(words, author, '')).to.deep.equal(chosen);
    expect(readSelection(words, NOTHING_CHOSEN, 'werk')).to.deep.equal(author);
  });

  it('keeps monitors apart of which one has the name of the other, and more', () => {
    const words = writeSelection(writeSelection([], chosen, author, 'a-b'), chosen, author, 'a');
    expect(readSelection(words, author, 'a-b')).to.deep.equal(chosen);
    expect(readSelection(writeSelection(words, author, author, 'a'), author, 'a-b')).to.deep.equal(chosen);
  });

  it('keeps to the author where the address tells nothing', () => {
    expect(readSelection([['page', '2']], author, '')).to.deep.equal(author);
  });

  it('leaves out words of a newer version', () => {
    const words: [string, string][] = [
      ['bm-v', '9'],
      ['bm-area', 'GM0599'],
      ['bm-weather', 'rain'],
      ['bm-constructor', 'x'],
    ];
    expect(readSelection(words, author, '')).to.deep.equal({ ...author, area: 'GM0599' });
  });

  const toAreas: Migration = ({ compare = '', ...others }) => ({ ...others, areas: compare });
  const toCodes: Migration = ({ area = '', ...others }) => ({
    ...others,
    area: area.replace('gemeente-', 'GM'),
  });

  it('reads the words of every older version', () => {
    const old: [string, string][] = [
      ['bm-area', 'gemeente-0599'],
      ['bm-compare', 'GM0344'],
    ];
    const read = readSelection(old, author, '', [toAreas, toCodes]);
    expect(read).to.deep.equal({ ...author, area: 'GM0599', areas: 'GM0344' });
  });

  it('does to the words of its own version nothing', () => {
    const words = writeSelection([], chosen, author, '', [toAreas]);
    expect(words[0]).to.deep.equal(['bm-v', '2']);
    expect(readSelection(words, author, '', [toAreas])).to.deep.equal(chosen);
  });
});

describe('tellSelection(words, selection, name)', () => {
  const others: [string, string][] = [
    ['page', '2'],
    ['werk-area', 'GM0344'],
    ['bm-area', 'GM0001'],
  ];

  it('is read as the same view whatever the author chooses later', () => {
    const later: Selection = { ...author, area: 'GM0344', selected: 'BU03440001', period: '2024' };
    expect(readSelection(tellSelection([], chosen, ''), later, '')).to.deep.equal(chosen);
  });

  it("keeps the page's own words, and replaces those of the monitor", () => {
    const words = tellSelection(others, chosen, '');
    expect(wordsOfOthers(words, '')).to.deep.equal(others.slice(0, 2));
    expect(words.filter(([word]) => word === 'bm-area')).to.deep.equal([['bm-area', 'GM0599']]);
  });

  it('tells its version once there is an older one', () => {
    expect(tellSelection([], chosen, '', [(words) => words])[0]).to.deep.equal(['bm-v', '2']);
  });

  it('is told from an address without a view', () => {
    const told = tellSelection([], chosen, 'werk');
    expect([tellsSelection(told, 'werk'), tellsSelection(told, '')]).to.deep.equal([true, false]);
  });
});
