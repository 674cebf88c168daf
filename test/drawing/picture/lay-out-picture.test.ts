import { expect } from 'chai';
import { layOutPicture } from '../../../src/drawing/picture/lay-out-picture.js';
import type { PictureContent } from '../../../src/drawing/picture/picture-content.js';
import type { Graphic } from '../../../src/drawing/scene/graphic.js';
import { findText, flatten, measure, textsBeyond } from '../../support/scene.js';

const content: PictureContent = {
  heading: 'Participatie per buurt',
  subtitle: 'Nederland · 2021',
  warning: undefined,
  sentence: 'Er zijn cijfers.',
  notes: ['Bron: CBS.'],
};

/** A graphic of a height, that fills its room. */
const graphicOf = (height: number): Graphic => ({
  tell: ({ width }) => ({
    height,
    shapes: [{ kind: 'rect', box: { x: 0, y: 0, width, height }, fill: '#112233' }],
  }),
});

const layOut = (changes: Partial<PictureContent> = {}, height = 300) =>
  layOutPicture({ ...content, ...changes }, graphicOf(height), 'nl', measure);

describe('the layout of a picture', () => {
  it('is 160 millimetres wide', () => {
    expect(layOut().width / 96).to.be.closeTo(160 / 25.4, 0.01);
  });

  it('has heading, graphic, sentence and source under each other', () => {
    const { shapes, height } = layOut();
    const graphic = flatten(shapes).find(({ shape }) => 'fill' in shape && shape.fill === '#112233');
    const order = [
      findText(shapes, 'Participatie per buurt').baseline,
      findText(shapes, 'Nederland · 2021').baseline,
      graphic?.top ?? Number.NaN,
      (graphic?.top ?? Number.NaN) + 300,
      findText(shapes, 'Er zijn cijfers.').baseline,
      findText(shapes, 'Bron: CBS.').baseline,
      height,
    ];
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('says first that figures are made up', () => {
    const { shapes } = layOut({ warning: 'Verzonnen' });
    expect(findText(shapes, 'Verzonnen').baseline).to.be.lessThan(findText(shapes, 'Er zijn').baseline);
  });

  it('grows with its graphic', () => {
    expect(layOut({}, 900).height - layOut({}, 300).height).to.equal(600);
  });

  it('is called after its heading, and says what stands below it', () => {
    const { title, description } = layOut({ warning: 'Verzonnen' });
    expect(title).to.equal('Participatie per buurt. Nederland · 2021');
    expect(description).to.equal('Verzonnen Er zijn cijfers. Bron: CBS.');
  });

  it('keeps long texts within its edges', () => {
    const long = 'Onderwijsachterstandenbestrijdingsmiddelen per wijk en buurt '.repeat(5);
    const { shapes, width, height } = layOut({
      heading: long,
      subtitle: long,
      sentence: long,
      notes: [long],
    });
    expect(textsBeyond(shapes, width, height)).to.deep.equal([]);
  });
});
