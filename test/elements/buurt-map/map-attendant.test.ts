import { expect } from 'chai';
import { MapAttendant } from '../../../src/elements/buurt-map/map-attendant.js';
import { loadReaderKit, readerKit } from '../../../src/elements/buurt-map/reader-tools.js';

const stage = document.createElement('div');
stage.innerHTML = '<div class="stage"></div><div class="tooltip"></div><p class="speech"></p>';

/** An attendant of a map that only notes what is outlined on it. */
function anAttendant(): { readonly attendant: MapAttendant; readonly outlined: string[] } {
  const outlined: string[] = [];
  const map = { emphasise: (kind: string, key = 'none') => outlined.push(`${kind} ${key}`) };
  const attendant = new MapAttendant({
    traveller: { select() {}, goTo() {}, tell() {} },
    root: stage,
    map: () => map as never,
    scene: () => undefined,
  });
  return { attendant, outlined };
}

const event = new MouseEvent('mouseover');
const early = { pointing: anAttendant(), walking: anAttendant(), leaving: anAttendant() };
const arrow = new KeyboardEvent('keydown', { key: 'ArrowUp', cancelable: true });
const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });

describe('a reader who is faster than the script that answers him', () => {
  before('act', async () => {
    expect(readerKit()).to.equal(undefined);
    const { pointing, walking, leaving } = early;
    for (const key of ['a', 'b']) pointing.attendant.listener.enter(key, event);
    for (const key of [arrow, tab]) walking.attendant.actions.onKey(key);
    leaving.attendant.listener.enter('a', event);
    leaving.attendant.rest();
    await loadReaderKit();
  });

  it('is answered when it has come, in the same order', () => {
    expect(early.pointing.outlined).to.deep.equal(['hovered a', 'hovered b']);
  });

  it('does not scroll the page with an arrow key', () => {
    expect([arrow, tab].map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, false]);
  });

  it('finds nothing done on a map that has left the page', () => {
    expect(early.leaving.outlined).to.deep.equal([]);
  });
});

describe('a reader of whom the script is there', () => {
  before('load', loadReaderKit);

  it('is answered at once', () => {
    const { attendant, outlined } = anAttendant();
    attendant.listener.enter('a', event);
    expect(outlined).to.deep.equal(['hovered a']);
  });
});
