import { expect } from 'chai';
import { originOf } from '../../../src/domain/origin.js';
import {
  areaEvent,
  indicatorSelectEvent,
  originSelectEvent,
  periodSelectEvent,
} from '../../../src/elements/shared/events.js';
import { anArea } from '../../support/builders.js';

describe('the events of a reader', () => {
  it('carry an area in the words of the area attribute', () => {
    expect(areaEvent('area-add', anArea()).detail).to.deep.equal({
      area: 'GM0363',
      name: 'Amsterdam',
      level: 'gemeente',
    });
  });

  it('carry a group in the words of the origin attribute', () => {
    expect(originSelectEvent(originOf('herkomst', 'turkey')).detail.origin).to.equal('herkomst.turkey');
  });

  it('carry everybody without a scheme', () => {
    expect(originSelectEvent(originOf('herkomst', 'total')).detail).to.deep.equal({
      origin: 'total',
      scheme: undefined,
      group: 'total',
    });
  });

  it('carry an indicator and a period in the words of their attributes', () => {
    expect(indicatorSelectEvent('participation').detail).to.deep.equal({ indicator: 'participation' });
    expect(periodSelectEvent('2021').detail).to.deep.equal({ period: '2021' });
  });

  it('cross shadow roots', () => {
    const { bubbles, composed } = areaEvent('area-select', anArea());
    expect([bubbles, composed]).to.deep.equal([true, true]);
  });
});
