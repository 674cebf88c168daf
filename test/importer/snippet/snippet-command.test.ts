import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { EMBED_TAGS } from '../../../src/domain/embed-view.js';
import { oembedCommand } from '../../../src/importer/commands/oembed-command.js';
import { snippetCommand } from '../../../src/importer/commands/snippet-command.js';
import { InputError, UsageError } from '../../../src/importer/failure.js';
import { COMMON, SNIPPETS } from './snippets.js';

const place = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const DATA = ['--data', place('data-fixtures/small/endpoint')];
const FRAME = 'https://figures.example/buurtmonitor/embed.html';

describe('buurtmonitor snippet', () => {
  for (const [file, args] of Object.entries(SNIPPETS)) {
    it(`writes ${file} as it stands beside the elements' tests`, async () => {
      const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
      expect(written).to.equal(await readFile(place(`test/support/snippets/${file}`), 'utf8'));
    });
  }

  it('writes a frame with the same behind it', async () => {
    const args = ['origin-breakdown', '--area', 'GM9001', '--frame', FRAME, '--height', '400'];
    const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
    expect(written).to.match(
      /^<iframe src="https:\/\/figures\.example\/buurtmonitor\/embed\.html\?tag=origin-breakdown&amp;/,
    );
    expect(written).to.contain('loading="lazy" width="100%" height="400"');
    expect(written).to.contain('title="Nettoarbeidsparticipatie naar herkomst, Zweusermaar, 2023"');
    expect(written).to.contain('<figcaption>Bron: ');
  });

  it('knows what an element is told by an attribute without a value', async () => {
    const told = async (tag: string, ...attributes: readonly string[]) =>
      said(snippetCommand, tag, '--area', 'GM9001', ...attributes, ...COMMON, ...DATA);
    expect(await told('origin-breakdown', '--open', '--check')).to.match(
      /^<origin-breakdown [^>]* check open>/,
    );
    expect(await told('area-profile', '--open', 'work')).to.match(/^<area-profile [^>]* open="work">/);
  });

  it('lets no text become markup', async () => {
    const args = ['buurt-map', '--area', 'GM9001', '--classes', '"><script>'];
    const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
    expect(written).to.contain('classes="&quot;&gt;&lt;script&gt;"').and.not.contain('<script');
  });

  it('carries the figure that it was made with, for a notice of revision', async () => {
    const args = ['indicator-compare', '--area', 'GM9001', '--figures', 'notice'];
    const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
    expect(written).to.match(
      /^<indicator-compare endpoint="\/endpoints\/small\/" area="GM9001" indicator="net-participation" origin="total" period="2023" was="66.5\*" was-on="2023-12-31">/,
    );
  });

  it('freezes a map to the release of its figures', async () => {
    const args = ['buurt-map', '--area', 'GM9001', '--figures', 'frozen'];
    expect(await said(snippetCommand, ...args, ...COMMON, ...DATA)).to.match(
      / frozen="[0-9a-f]{8}" was-on="2023-12-31">/,
    );
  });

  it('freezes a comparison to the table within it, and asks for nothing', async () => {
    const args = ['indicator-compare', '--area', 'GM9001', '--figures', 'frozen'];
    const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
    expect(written).to.match(/^<indicator-compare>\n/);
    expect(written).to.contain('<td>66,5%*</td>');
  });

  it('freezes a trend of which a line breaks to the release of its figures, for no table tells of that', async () => {
    const args = ['indicator-trend', '--area', 'GM9001', '--by', 'origin', '--figures', 'frozen'];
    const written = await said(snippetCommand, ...args, ...COMMON, ...DATA);
    expect(written).to.match(/^<indicator-trend endpoint=[^>]* frozen="[0-9a-f]{8}" was-on="2023-12-31">/);
  });

  it('freezes a frame by its address, for a frame holds no table', async () => {
    const args = ['indicator-compare', '--area', 'GM9001', '--figures', 'frozen', '--frame', FRAME];
    expect(await said(snippetCommand, ...args, ...COMMON, ...DATA)).to.match(
      /^<iframe src="[^"]*&amp;frozen=[0-9a-f]{8}&amp;/,
    );
  });

  const REFUSED: readonly (readonly [
    string,
    readonly string[],
    typeof InputError | typeof UsageError,
    RegExp,
  ])[] = [
    ['an unknown area', ['buurt-map', '--area', 'GM0000', ...COMMON], InputError, /area="GM0000"/],
    [
      'an unknown area beside another',
      ['indicator-compare', '--areas', 'GM9001 GM0000', ...COMMON],
      InputError,
      /GM0000/,
    ],
    [
      'an unknown comparison',
      ['indicator-compare', '--area', 'GM9001', '--compare-with', 'twins', ...COMMON],
      InputError,
      /compare-with="twins"/,
    ],
    ['an unknown indicator', ['buurt-map', '--indicator', 'luck', ...COMMON], InputError, /indicator="luck"/],
    ['a tag without fallback', ['view-links', ...COMMON], UsageError, /found "view-links"/],
    [
      'a link that is a script',
      ['buurt-map', '--endpoint', '/x/', '--link', 'javascript:alert(1)'],
      UsageError,
      /--link/,
    ],
    ['no endpoint', ['buurt-map', '--link', 'https://x.example/'], UsageError, /--endpoint/],
    ['figures that are none', ['buurt-map', '--figures', 'old', ...COMMON], UsageError, /--figures/],
    [
      'a height that is none',
      ['buurt-map', ...COMMON, '--frame', FRAME, '--height', 'tall'],
      UsageError,
      /--height/,
    ],
  ];
  for (const [what, args, kind, words] of REFUSED) {
    it(`refuses ${what}`, async () => {
      const failure = await said(snippetCommand, ...args, ...DATA).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(kind);
      expect((failure as Error).message).to.match(words);
    });
  }
});

describe('buurtmonitor oembed', () => {
  it('writes what the oEmbed specification asks of a rich answer', async () => {
    const args = ['indicator-compare', '--area', 'GM9001', '--endpoint', '/monitor/', '--frame', FRAME];
    const answer = JSON.parse(await said(oembedCommand, ...args, ...DATA)) as Record<string, unknown>;
    expect(answer).to.deep.include({
      version: '1.0',
      type: 'rich',
      title: 'Nettoarbeidsparticipatie, Zweusermaar, 2023',
      provider_name: 'Buurtmonitor (voorbeeld)',
      provider_url: 'https://figures.example/',
      width: 640,
      height: 520,
    });
    expect(answer.html).to.match(
      /^<iframe src="[^"]+" title="Nettoarbeidsparticipatie[^"]+"[^>]*><\/iframe>$/,
    );
  });

  for (const tag of EMBED_TAGS) {
    it(`names a <${tag}>`, async () => {
      const own = tag === 'indicator-scatter' ? ['--against', 'social-assistance'] : [];
      const args = [tag, '--area', 'GM9001', ...own, '--endpoint', '/monitor/', '--frame', FRAME];
      const answer = JSON.parse(await said(oembedCommand, ...args, ...DATA)) as {
        title: string;
        html: string;
      };
      expect(answer.title).to.contain('Zweusermaar');
      expect(answer.html).to.contain(`embed.html?tag=${tag}&amp;`);
    });
  }

  it('names an element in English', async () => {
    const args = [
      'area-profile',
      '--area',
      'XX00',
      '--lang',
      'en',
      '--endpoint',
      '/monitor/',
      '--frame',
      FRAME,
    ];
    const answer = JSON.parse(await said(oembedCommand, ...args, ...DATA)) as { title: string };
    expect(answer.title).to.equal('Profile of Nowhereland, inhabitants');
  });

  it('refuses an area that there is not', async () => {
    const args = ['area-profile', '--area', 'GM0000', '--endpoint', '/monitor/', '--frame', FRAME];
    const failure = await said(oembedCommand, ...args, ...DATA).catch((error: unknown) => error);
    expect((failure as Error).message).to.match(/GM0000/);
  });

  it('has the size it is told', async () => {
    const args = ['buurt-map', '--area', 'GM9001', '--endpoint', '/monitor/', '--frame', FRAME];
    const answer = JSON.parse(
      await said(oembedCommand, ...args, '--width', '500', '--height', '700', ...DATA),
    );
    expect([answer.width, answer.height]).to.deep.equal([500, 700]);
    expect(answer.html).to.contain('width="500" height="700"');
  });
});

/** What a command says on the console. */
async function said(command: typeof snippetCommand, ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  try {
    await command.run(args);
  } finally {
    console.log = log;
  }
  return `${lines.join('\n')}\n`;
}
