import { expect } from 'chai';
// @ts-expect-error: the demo is plain JavaScript.
import { readMarkdown } from '../../demo/markdown.js';

function htmlOf(text: string): string {
  const place = document.createElement('div');
  place.append(...readMarkdown(text, 3, 'https://example.nl/map/'));
  return place.innerHTML;
}

describe('readMarkdown', () => {
  for (const [text, html] of [
    ['# One\n\n## Two', '<h3>One</h3><h4>Two</h4>'],
    ['A line\nthat goes on', '<p>A line that goes on</p>'],
    ['- one\n  goes on\n- two', '<ul><li>one goes on</li><li>two</li></ul>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['`<b>` and **`c`**', '<p><code>&lt;b&gt;</code> and <strong><code>c</code></strong></p>'],
    ['[a](b.md)', '<p><a href="https://example.nl/map/b.md">a</a></p>'],
    ['```json\n# no\n\n- heading\n```', '<pre tabindex="0"><code># no\n\n- heading</code></pre>'],
    [
      '| a | b |\n|---|---|\n| c \\| d | e |',
      '<div class="wide" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead>' +
        '<tbody><tr><td>c | d</td><td>e</td></tr></tbody></table></div>',
    ],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(htmlOf(text)).to.equal(html);
    });
  }
});
