import { expect } from 'chai';
import { documentOfFrame } from '../../support/frame.js';
import { pointAt, shownMap, textOf } from '../../support/map-source.js';

describe('a reader of a map that the page has moved into a frame', () => {
  it('puts the tooltip away with Escape, also without focus', async () => {
    const map = await shownMap();
    const frame = await documentOfFrame();
    frame.body.append(map);
    await map.ready;
    pointAt(map, 1);
    expect(textOf(map, '.tooltip')).to.contain('Rotterdam');
    frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(textOf(map, '.tooltip')).to.equal('');
  });
});
