import { expect } from 'chai';
import { STUB_FILL } from '../../../src/drawing/picture/picture-styles.js';
import type { Scene, Shape, TextStyle } from '../../../src/drawing/scene/scene.js';
import { writeSvg } from '../../../src/drawing/scene/write-svg.js';
import { resultOf } from '../../support/slices.js';

const style: TextStyle = { size: 12, weight: 'normal', colour: '#112233' };

const aText = (text: string): Shape => ({ kind: 'text', text, style, align: 'left', x: 1, baseline: 2 });

function svgOf(shapes: readonly Shape[], changes: Partial<Scene> = {}): Element {
  const scene = {
    width: 605,
    height: 300,
    title: 'Titel',
    description: 'Wat het zegt.',
    language: 'nl',
    shapes,
    ...changes,
  };
  const text = resultOf(writeSvg(scene, 'Arial, sans-serif'));
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const wrong = parsed.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return parsed.documentElement;
}

const EVIL = '</text><script>alert("1")</script> & \'2\' ]]> <!-- %00';

describe('a picture as SVG', () => {
  it('is as large on paper as in the picture: 160 millimetres for 605 pixels', () => {
    const svg = svgOf([]);
    expect(svg.getAttribute('viewBox')).to.equal('0 0 605 300');
    expect(Number.parseFloat(svg.getAttribute('width') ?? '')).to.be.closeTo(160, 0.1);
  });

  it('says what it is to who cannot see it', () => {
    const svg = svgOf([]);
    expect([svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent]).to.deep.equal([
      'Titel',
      'Wat het zegt.',
    ]);
    expect([svg.getAttribute('role'), svg.getAttribute('lang')]).to.deep.equal(['img', 'nl']);
  });

  it('takes no text for markup, whatever is in it', () => {
    const svg = svgOf([aText(EVIL)], { title: EVIL, description: EVIL, language: `nl"${EVIL}` });
    expect(svg.querySelector('script')).to.equal(null);
    const texts = ['text', 'title', 'desc'].map((tag) => svg.querySelector(tag)?.textContent);
    expect(texts).to.deep.equal([EVIL, EVIL, EVIL]);
  });

  for (const [name, letter] of [
    ['a control character', '\u0000'],
    ['half of a letter', '\ud800'],
    ['what is no character', '\uffff'],
  ] as const) {
    it(`replaces ${name}, which XML cannot hold`, () => {
      expect(svgOf([aText(`a${letter}b`)]).querySelector('text')?.textContent).to.equal('a\ufffdb');
    });
  }

  it('keeps letters beyond the first 65,536', () => {
    expect(svgOf([aText('𝛴 ½ é')]).querySelector('text')?.textContent).to.equal('𝛴 ½ é');
  });

  it('asks nobody for anything', () => {
    const svg = svgOf([
      aText('a'),
      { kind: 'rect', box: { x: 0, y: 0, width: 1, height: 1 }, fill: STUB_FILL },
    ]);
    const all = [svg, ...svg.querySelectorAll('*')];
    const names = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
    expect(names.filter((name) => /^on|href|src|style$/.test(name))).to.deep.equal([]);
    expect(
      all.filter(({ localName }) => /script|style|image|use|foreignObject/.test(localName)),
    ).to.deep.equal([]);
  });

  it('has each pattern once, and only those it draws', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const svg = svgOf([
      { kind: 'rect', box, fill: STUB_FILL },
      { kind: 'circle', x: 1, y: 1, radius: 1, fill: STUB_FILL },
    ]);
    expect(svg.querySelectorAll('pattern')).to.have.length(1);
    expect(svg.querySelector('circle')?.getAttribute('fill')).to.equal('url(#stub)');
    expect(svgOf([]).querySelector('defs')).to.equal(null);
  });

  it('fills nothing that has no fill', () => {
    const stroke = { colour: '#000000', width: 1, dash: [3, 2] };
    const path = svgOf([{ kind: 'path', d: 'M0 0L1 1', stroke }]).querySelector('path');
    expect([path?.getAttribute('fill'), path?.getAttribute('stroke-dasharray')]).to.deep.equal([
      'none',
      '3 2',
    ]);
  });

  it('moves, enlarges and cuts off groups', () => {
    const inner: Shape = { kind: 'group', x: 3, y: 4, scale: 2, shapes: [aText('a')] };
    const svg = svgOf([{ kind: 'group', x: 1, y: 2, clip: { width: 5, height: 6 }, shapes: [inner] }]);
    expect(svg.querySelector('svg')?.getAttribute('height')).to.equal('6');
    expect(svg.querySelector('g')?.getAttribute('transform')).to.equal('translate(3 4) scale(2)');
  });

  it('tells what a canvas would paint by itself as shapes', () => {
    const painted: Shape = {
      kind: 'painted',
      box: { x: 5, y: 6, width: 7, height: 8 },
      *shapes() {
        yield;
        return [aText('kaart')];
      },
      *paint() {},
    };
    expect(svgOf([painted]).querySelector('svg > text')?.textContent).to.equal('kaart');
  });

  it('refuses a place that is no number', () => {
    const shape: Shape = { kind: 'circle', x: Number.NaN, y: 0, radius: 1 };
    expect(() => svgOf([shape])).to.throw('NaN');
  });
});
