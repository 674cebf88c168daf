import { expect } from 'chai';
import { layOutPicture } from '../../../src/drawing/picture/lay-out-picture.js';
import type { PictureContent } from '../../../src/drawing/picture/picture-content.js';
import type { Mark, PictureLayout } from '../../../src/drawing/picture/picture-layout.js';

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.6;

const content: PictureContent = {
  heading: 'Participatie per buurt',
  subtitle: 'Nederland · 2021',
  warning: undefined,
  legendHead: 'Legenda',
  areas: 'buurten',
  classes: [
    { kind: 'side', label: 'Gunstiger' },
    { kind: 'entry', fill: '#112233', label: '10 – 20%', references: ['Nederland 12%'], count: '1.234' },
    { kind: 'reference', label: 'Amsterdam 21%' },
  ],
  others: [{ kind: 'entry', fill: 'url(#hatch-withheld)', label: 'geheim', references: [], count: '5' }],
  sentence: 'Er zijn cijfers.',
  notes: ['Bron: CBS.'],
};

const layOut = (changes: Partial<PictureContent> = {}, shape = 1, isFramed = false) =>
  layOutPicture({ ...content, ...changes }, shape, isFramed, measure);

const textsOf = ({ marks }: PictureLayout) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [{ ...mark }] : []));

const find = (layout: PictureLayout, text: string) => {
  const found = textsOf(layout).find((mark) => mark.text === text);
  if (!found) throw new Error(`No "${text}" on the picture`);
  return found;
};

describe('the layout of a picture', () => {
  it('is 160 millimetres wide', () => {
    expect(layOut().width / 96).to.be.closeTo(160 / 25.4, 0.01);
  });

  it('has heading, map, legend, sentence and source under each other', () => {
    const layout = layOut();
    const order = [
      find(layout, 'Participatie per buurt').baseline,
      find(layout, 'Nederland · 2021').baseline,
      layout.map.y,
      layout.map.y + layout.map.height,
      find(layout, 'Legenda').baseline,
      find(layout, '10 – 20%').baseline,
      find(layout, 'Er zijn cijfers.').baseline,
      find(layout, 'Bron: CBS.').baseline,
      layout.height,
    ];
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('has a sample with label and count for every class and absence', () => {
    const layout = layOut();
    const fills = layout.marks.flatMap((mark) => (mark.kind === 'swatch' ? [mark.fill] : []));
    expect(fills).to.deep.equal(['#112233', 'url(#hatch-withheld)']);
    expect(find(layout, '1.234').baseline).to.equal(find(layout, '10 – 20%').baseline);
    expect(find(layout, '5').baseline).to.equal(find(layout, 'geheim').baseline);
  });

  it('has what is absent beside the classes', () => {
    const layout = layOut();
    expect(find(layout, 'geheim').x).to.be.greaterThan(find(layout, '1.234').x);
  });

  it('begins at the left with absences where there are no classes', () => {
    const layout = layOut({ classes: [] });
    expect(find(layout, 'geheim').x).to.be.lessThan(layout.width / 2);
  });

  it('says first that figures are made up', () => {
    const layout = layOut({ warning: 'Verzonnen' });
    expect(find(layout, 'Verzonnen').baseline).to.be.lessThan(layout.map.y);
  });

  it('has a frame around a map that goes on beyond it', () => {
    const hasFrame = ({ marks }: PictureLayout) => marks.some(({ kind }) => kind === 'frame');
    expect([hasFrame(layOut()), hasFrame(layOut({}, 1, true))]).to.deep.equal([false, true]);
  });

  for (const shape of [0, 0.01, 3, 1e9, Number.POSITIVE_INFINITY]) {
    it(`fits a page, also for a map that is ${shape} times as high as wide`, () => {
      const { height, width } = layOut({}, shape);
      expect(height).to.be.within(100, width * 1.75);
    });
  }

  it('keeps long texts within its edges', () => {
    const long = 'Onderwijsachterstandenbestrijdingsmiddelen per wijk en buurt '.repeat(5);
    const layout = layOut({
      heading: long,
      subtitle: long,
      sentence: long,
      notes: [long],
      others: content.others.map((line) => ({ ...line, label: long })),
    });
    expect(textsOf(layout).filter((mark) => !isWithin(mark, layout))).to.deep.equal([]);
  });
});

function isWithin(mark: Extract<Mark, { kind: 'text' }>, { width, height }: PictureLayout): boolean {
  const length = measure(mark.text, mark.style);
  const [left, right] = mark.align === 'left' ? [mark.x, mark.x + length] : [mark.x - length, mark.x];
  return left >= 0 && right <= width && mark.baseline < height;
}
