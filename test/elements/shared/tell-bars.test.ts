import { expect } from 'chai';
import { barScale } from '../../../src/drawing/bar-scale.js';
import { type ToldBars, type ToldRow, tellBars } from '../../../src/elements/shared/tell-bars.js';
import { anIndicator } from '../../support/builders.js';
import { fillsIn, findText, flatten, measure, textsBeyond, textsIn } from '../../support/scene.js';

const WIDTH = 580;

const cells: ToldRow['cells'] = {
  bar: 20,
  tone: 'main',
  marker: undefined,
  value: '20%',
  remark: 'op 100 gevallen',
  differences: [{ words: '+5 procentpunt', remark: 'gunstiger', judgement: 'favourable' }],
};

const aRow = (changes: Partial<ToldRow['cells']> = {}, row: Partial<ToldRow> = {}): ToldRow => ({
  name: 'Amsterdam',
  cells: { ...cells, ...changes },
  ...row,
});

const tell = (rows: readonly ToldRow[], changes: Partial<ToldBars> = {}) =>
  tellBars(
    { rows, scale: barScale([0, 40]), indicator: anIndicator(), language: 'nl', ...changes },
    { width: WIDTH, measure },
  );

/** The widths of bars of a colour. */
const barsOf = (rows: readonly ToldRow[], colour: string) =>
  flatten(tell(rows).shapes).flatMap(({ shape }) =>
    shape.kind === 'rect' && shape.fill === colour ? [shape.box.width] : [],
  );

describe('rows of bars on a picture', () => {
  it('say name, figure, cases and differences', () => {
    const texts = textsIn(tell([aRow()]).shapes).map(({ text }) => text);
    for (const words of ['Amsterdam', '20%', 'op 100 gevallen', '+5 procentpunt, gunstiger']) {
      expect(texts.join(' ')).to.contain(words);
    }
  });

  it('have bars as long as their figures', () => {
    const [short = 0, long = 0] = barsOf([aRow({ bar: 10 }), aRow({ bar: 30 })], '#0b4f8a');
    expect(long / short).to.be.closeTo(3, 1e-6);
  });

  it('have a hatched stub for a figure that is absent, and say why', () => {
    const { shapes } = tell([aRow({ bar: 'absent', value: 'geheim' })]);
    expect(fillsIn(shapes)).to.contain('stub');
    expect(findText(shapes, 'geheim').style.colour).to.equal('#5b6068');
  });

  it('have nothing where there is no bar to be drawn', () => {
    expect(fillsIn(tell([aRow({ bar: 'none' })]).shapes)).to.deep.equal([]);
  });

  it('stand under each other', () => {
    const { shapes, height } = tell([aRow(), aRow({}, { name: 'Rotterdam' })]);
    expect(findText(shapes, 'Rotterdam').baseline).to.be.within(
      findText(shapes, 'Amsterdam').baseline + 20,
      height,
    );
  });

  it('are indented as groups lie in groups', () => {
    const { shapes } = tell([aRow(), aRow({}, { name: 'Deel', depth: 2 })]);
    expect(findText(shapes, 'Deel').x).to.be.greaterThan(findText(shapes, 'Amsterdam').x);
  });

  it('keep everything within their edges, also a label at the end of the axis', () => {
    const long = 'Onderwijsachterstandenbestrijdingsmiddelen per wijk en buurt '.repeat(3);
    const rows = [aRow({ value: long, remark: long }, { name: long, detail: long })];
    const line = { value: 40, label: 'Nederland in zijn geheel genomen 40,0%' };
    const { shapes, height } = tell(rows, { line, key: long });
    expect(textsBeyond(shapes, WIDTH, height)).to.deep.equal([]);
  });
});
