import { describe, it } from 'node:test';
import { expect } from 'chai';
import { squeezeTemplates } from '../../build/squeeze-templates.mjs';

describe('squeezeTemplates', () => {
  it('puts a style sheet on one line', () => {
    const sheet = 'css`\n  a,\n  b {\n    color: red;\n    margin: 0 1em;\n  }\n`';
    expect(squeezeTemplates(sheet)).to.equal('css` a,b{color:red;margin:0 1em}`');
  });

  it('keeps the space that separates: of selectors, values and queries', () => {
    const sheet = 'css`@media print and (min-width: 2em) { a :hover > b { inset: calc(1px + 2px) 0 } }`';
    expect(squeezeTemplates(sheet)).to.equal(
      'css`@media print and (min-width:2em){a :hover > b{inset:calc(1px + 2px) 0}}`',
    );
  });

  it('leaves out comments', () => {
    expect(squeezeTemplates('css`a { /* Why;\n so. */ top: 0; }`')).to.equal('css`a{top:0}`');
  });

  it('keeps the lines of other templates, without indentation', () => {
    expect(squeezeTemplates('html`<p>\n    <b>a</b>\n    c</p>`')).to.equal('html`<p>\n<b>a</b>\nc</p>`');
  });
});
