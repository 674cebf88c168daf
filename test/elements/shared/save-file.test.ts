import { expect } from 'chai';
import { saveFile } from '../../../src/elements/shared/save-file.js';

/** What is left to do later, the first that comes first. */
let later: { readonly act: () => void; readonly ms: number }[] = [];
let saved: string[] = [];

const { setTimeout: usualTimeout } = globalThis;
const { click: usualClick } = HTMLAnchorElement.prototype;

/** Lets time pass until the next thing is to be done. */
function goOn(): void {
  later.sort((a, b) => a.ms - b.ms);
  later.shift()?.act();
}

const file = () => new Blob(['1;2']);

describe('saveFile(name, content)', () => {
  beforeEach(() => {
    [later, saved] = [[], []];
    globalThis.setTimeout = ((act: () => void, ms: number) =>
      later.push({ act, ms })) as unknown as typeof setTimeout;
    HTMLAnchorElement.prototype.click = function click() {
      saved.push(this.download);
    };
  });
  afterEach(() => {
    while (later.length > 0) goOn();
    globalThis.setTimeout = usualTimeout;
    HTMLAnchorElement.prototype.click = usualClick;
  });

  it('hands a file over at once, while the press of a reader counts', () => {
    saveFile('one.csv', file());
    expect(saved).to.deep.equal(['one.csv']);
  });

  it('hands over each of several in its turn, for the next could take the place of the one before', () => {
    for (const name of ['one.csv', 'two.png', 'three.svg']) saveFile(name, file());
    expect(saved).to.deep.equal(['one.csv']);
    goOn();
    expect(saved).to.deep.equal(['one.csv', 'two.png']);
    goOn();
    expect(saved).to.deep.equal(['one.csv', 'two.png', 'three.svg']);
  });

  it('keeps nothing waiting behind files that were handed over', () => {
    saveFile('one.csv', file());
    goOn();
    saveFile('two.csv', file());
    expect(saved).to.deep.equal(['one.csv', 'two.csv']);
  });
});
