import { expect } from 'chai';
import { layOutLegend } from '../../../src/drawing/picture/lay-out-legend.js';
import type { LegendContent } from '../../../src/drawing/picture/legend-content.js';
import { fillsIn, findText, measure, textsBeyond } from '../../support/scene.js';

const WIDTH = 580;

const content: LegendContent = {
  legendHead: 'Legenda',
  areas: 'buurten',
  classes: [
    { kind: 'side', label: 'Gunstiger' },
    { kind: 'entry', fill: '#112233', label: '10 – 20%', references: ['Nederland 12%'], count: '1.234' },
    { kind: 'reference', label: 'Amsterdam 21%' },
  ],
  others: [{ kind: 'entry', fill: 'url(#hatch-withheld)', label: 'geheim', references: [], count: '5' }],
};

const layOut = (changes: Partial<LegendContent> = {}) =>
  layOutLegend({ ...content, ...changes }, { x: 0, y: 0, width: WIDTH }, measure);

describe('the legend of a picture', () => {
  it('has a sample with label and count for every class and absence', () => {
    const { shapes } = layOut();
    const samples = fillsIn(shapes).filter((fill) => fill !== '#b9bcc2');
    expect(samples).to.deep.equal(['#112233', 'hatch-withheld']);
    expect(findText(shapes, '1.234').baseline).to.equal(findText(shapes, '10 – 20%').baseline);
    expect(findText(shapes, '5').baseline).to.equal(findText(shapes, 'geheim').baseline);
  });

  it('has what is absent beside the classes', () => {
    const { shapes } = layOut();
    expect(findText(shapes, 'geheim').x).to.be.greaterThan(findText(shapes, '1.234').x);
  });

  it('begins at the left with absences where there are no classes', () => {
    expect(findText(layOut({ classes: [] }).shapes, 'geheim').x).to.be.lessThan(WIDTH / 2);
  });

  it('keeps long labels within its columns', () => {
    const label = 'Onderwijsachterstandenbestrijdingsmiddelen per wijk en buurt '.repeat(5);
    const { shapes, end } = layOut({ others: content.others.map((line) => ({ ...line, label })) });
    expect(textsBeyond(shapes, WIDTH, end)).to.deep.equal([]);
  });
});
