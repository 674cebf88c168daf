import { expect } from 'chai';
import { html, render } from 'lit';
import { cssVariables } from '../../../src/elements/shared/css-variables.js';
import { onPage, partOf } from '../../support/on-page.js';

function drawn(length: number, box = onPage(document.createElement('div'))): HTMLElement {
  render(html`<span ${cssVariables({ length })}></span>`, box);
  return partOf(box, 'span');
}

describe('cssVariables', () => {
  it('sets a variable on the tag it stands in', () => {
    expect(drawn(0.5).style.getPropertyValue('--length')).to.equal('0.5');
  });

  it('follows the value', () => {
    const box = onPage(document.createElement('div'));
    drawn(0.5, box);
    expect(drawn(0.25, box).style.getPropertyValue('--length')).to.equal('0.25');
  });

  it('refuses to stand in an attribute', () => {
    const box = document.createElement('div');
    expect(() => render(html`<span title=${cssVariables({ length: 1 })}></span>`, box)).to.throw(
      'stands in a tag',
    );
  });
});
