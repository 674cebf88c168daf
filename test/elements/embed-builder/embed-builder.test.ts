import { expect } from 'chai';
import { figure } from '../../../src/domain/observation.js';
import { EmbedBuilder } from '../../../src/elements/embed-builder/embed-builder.js';
import type { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import type { EmbedCopyEvent } from '../../../src/elements/shared/events.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue } from '../../support/builders.js';
import { compareSource, someFigures } from '../../support/compare-source.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { describePicker } from '../../support/picking.js';
import { withRelease } from '../../support/release.js';
import '../../../src/elements/embed-builder/define.js';

const LIBRARY = 'https://figures.example/buurtmonitor/0.1.0/';
const CHOICES = {
  tag: 'indicator-compare',
  area: 'GM0363',
  library: LIBRARY,
  link: 'https://figures.example/',
};

const hasCode = (builder: EmbedBuilder) => builder.shadowRoot?.querySelector('#code') != null;
const codeOf = (builder: EmbedBuilder) => partOf<HTMLTextAreaElement>(builder, '#code').value;

/** A builder whose code is there. */
async function building(choices: Readonly<Record<string, unknown>> = {}): Promise<EmbedBuilder> {
  const source = compareSource(someFigures, withRelease('1a2b', '9f8e'));
  const builder = onPage(Object.assign(new EmbedBuilder(), { source, ...CHOICES, ...choices }));
  await until(() => hasCode(builder));
  return builder;
}

/** Chooses in one of the lists, as an editor does. */
async function choose(builder: EmbedBuilder, id: string): Promise<EmbedBuilder> {
  partOf(builder, `#${id}`).click();
  await builder.updateComplete;
  await until(() => hasCode(builder));
  return builder;
}

/** The live element, with its figures. */
async function previewOf(builder: EmbedBuilder): Promise<HTMLElement & { readonly state: string }> {
  const find = () =>
    builder.shadowRoot?.querySelector<HTMLElement & { state: string }>('.preview > [heading-level]');
  await until(() => find()?.state === 'ready');
  return find() as HTMLElement & { readonly state: string };
}

describe('<embed-builder>', () => {
  describePicker({
    create: () => new EmbedBuilder(),
    words: { nl: 'Wat wilt u laten zien?', en: 'What do you want to show?' },
    change: ['indicator', 'participation'],
    event: 'embed-copy',
  });

  it('shows the chosen element live', async () => {
    const preview = await previewOf(await building());
    expect(preview.localName).to.equal('indicator-compare');
    expect(shownText(preview)).to.contain('In Amsterdam werkt 65,3%');
  });

  it('shows another element when the editor chooses it', async () => {
    const builder = await choose(await building(), 'tag-origin-breakdown');
    expect((await previewOf(builder)).localName).to.equal('origin-breakdown');
    expect(codeOf(builder)).to.contain('<origin-breakdown');
  });

  it('gives a tag, with the script it needs', async () => {
    expect(codeOf(await building())).to.equal(
      `<script type="module" src="${LIBRARY}buurtmonitor.js"></script>\n<indicator-compare area="GM0363"></indicator-compare>`,
    );
  });

  it('follows what is chosen in the live element', async () => {
    const builder = await building();
    const preview = await previewOf(builder);
    const pickedIn = partOf(builder, 'period-slider');
    await until(() => (pickedIn as HTMLElement & { state: string }).state === 'ready');
    const range = partOf<HTMLInputElement>(pickedIn, 'input[type=range]');
    range.value = '0';
    range.dispatchEvent(new Event('change'));
    await until(() => hasCode(builder) && codeOf(builder).includes('period="2020"'));
    expect(shownText(await previewOf(builder))).to.contain('2020');
    expect(preview.isConnected).to.equal(true);
  });

  it('gives a tag with its sentence, table, source and link', async () => {
    const builder = await choose(await building(), 'kind-fallback');
    expect(codeOf(builder))
      .to.contain('<p lang="nl">In Amsterdam werkt 65,3%')
      .and.contain('<table>')
      .and.contain('<figcaption>Bron: ')
      .and.contain('<a href="https://figures.example/">');
  });

  it('gives a frame with the script that makes it as high as its content', async () => {
    const builder = await choose(await building(), 'kind-frame');
    expect(codeOf(builder)).to.match(
      /^<iframe src="https:\/\/figures\.example\/buurtmonitor\/0\.1\.0\/embed\.html\?tag=indicator-compare&amp;area=GM0363"/,
    );
    expect(codeOf(builder))
      .to.contain('title="Nettoarbeidsparticipatie, Amsterdam, 2021"')
      .and.contain('embed-host.js');
  });

  it('gives an oEmbed link, and says where its answer belongs', async () => {
    const builder = await choose(await building(), 'kind-oembed');
    const answer = `${LIBRARY}oembed/indicator-compare-GM0363-participation-2021.json`;
    expect(codeOf(builder)).to.contain(`type="application/json+oembed" href="${answer}"`);
    expect(shownText(builder)).to.contain(answer).and.contain('Download antwoord (JSON)');
  });

  it('gives a picture with its description and source', async () => {
    const builder = await choose(await building(), 'kind-picture');
    expect(codeOf(builder))
      .to.contain('<img src="indicator-compare-GM0363-participation-2021.png" alt="')
      .and.contain('In Amsterdam werkt 65,3%')
      .and.contain('<figcaption>Bron: ');
    expect(shownText(builder)).to.contain('Download afbeelding (PNG)').and.contain('verandert nooit');
  });

  it('carries the figure and its day where a revision is to be told', async () => {
    const builder = await choose(await building(), 'tie-notice');
    expect(codeOf(builder)).to.contain(
      'indicator="participation" origin="total" period="2021" was="65.3" was-on="2026-01-31"',
    );
  });

  it('carries the release where a tag is frozen', async () => {
    const builder = await choose(await building({ tag: 'buurt-map' }), 'tie-frozen');
    expect(codeOf(builder)).to.contain('frozen="1a2b"');
  });

  it('carries the figures themselves where a tag with fallback is frozen', async () => {
    const builder = await choose(await choose(await building(), 'kind-fallback'), 'tie-frozen');
    expect(codeOf(builder)).to.contain('<indicator-compare>\n').and.contain('<td>65,3%</td>');
    expect(shownText(builder)).to.contain('staan als tabel in de tag zelf');
  });

  for (const tag of ['area-profile', 'indicator-trend']) {
    it(`says in words that <${tag}> has no single figure to compare`, async () => {
      const builder = await building({ tag });
      expect(partOf<HTMLInputElement>(builder, '#tie-notice').disabled).to.equal(true);
      expect(shownText(builder)).to.contain('gaat niet over één cijfer');
    });
  }

  it('gives a live tag where what was chosen cannot be of another element, and comes back to it', async () => {
    const builder = await choose(await building(), 'tie-notice');
    await choose(builder, 'tag-area-profile');
    await until(() => hasCode(builder) && codeOf(builder).includes('<area-profile'));
    expect(codeOf(builder)).to.match(/<area-profile area="GM0363"><\/area-profile>$/);
    expect(partOf<HTMLInputElement>(builder, '#kind-tag').checked).to.equal(true);
    expect(partOf<HTMLInputElement>(builder, '#tie-live').checked).to.equal(true);
    await choose(builder, 'tag-indicator-compare');
    await until(() => hasCode(builder) && codeOf(builder).includes('<indicator-compare'));
    expect(codeOf(builder)).to.contain('was="65.3"');
  });

  it('gives a tag that tells of a revision on the page where it is pasted', async () => {
    const builder = await choose(await choose(await building(), 'kind-fallback'), 'tie-notice');
    const page = new DOMParser().parseFromString(codeOf(builder), 'text/html');
    const pasted = document.adoptNode(page.querySelector('indicator-compare') as IndicatorCompare);
    const [, ...others] = someFigures.gemeenten;
    pasted.source = compareSource({ ...someFigures, gemeenten: [figure(66), ...others] });
    onPage(pasted);
    await pasted.ready;
    expect(shownText(pasted)).to.contain('Herzien: was 65,3%, nu 66,0%.');
  });

  it('takes a folder without the stroke at its end for the same', async () => {
    const builder = await choose(await building({ library: LIBRARY.slice(0, -1) }), 'kind-frame');
    expect(codeOf(builder)).to.contain(`src="${LIBRARY}embed.html?`);
  });

  it('says in words what it needs for a frame', async () => {
    const builder = await building({ library: '' });
    expect(partOf<HTMLInputElement>(builder, '#kind-frame').disabled).to.equal(true);
    expect(shownText(builder)).to.contain('attribuut library');
  });

  it('says in words that a source has no releases', async () => {
    const builder = await building({ source: compareSource(someFigures, aCatalogue()) });
    expect(partOf<HTMLInputElement>(builder, '#tie-frozen').disabled).to.equal(true);
  });

  it('says what is wrong with a choice, and gives no code for it', async () => {
    const builder = onPage(
      Object.assign(new EmbedBuilder(), { source: compareSource(), ...CHOICES, area: 'GM0000' }),
    );
    await until(() => shownText(builder).includes('Onbekende waarde in area'));
    expect(hasCode(builder)).to.equal(false);
  });

  it('has its link and its texts in English', async () => {
    const builder = await choose(await building({ lang: 'en' }), 'kind-fallback');
    expect(codeOf(builder))
      .to.contain('lang="en"')
      .and.contain('In Amsterdam 65.3%')
      .and.contain('See these figures');
  });

  it('is accessible with everything there', async () => {
    const builder = await building();
    await previewOf(builder);
    await expectAccessible(builder);
  });
});

describe('copying from <embed-builder>', () => {
  const { clipboard } = navigator;
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  after(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  const newsOf = (builder: EmbedBuilder) => partOf(builder, '.code [role=status]').textContent ?? '';

  it('says that it copied, and tells the page', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    const builder = await building();
    const told: EmbedCopyEvent['detail'][] = [];
    builder.addEventListener('embed-copy', ({ detail }) => told.push(detail));
    partOf(builder, '.copy').click();
    await until(() => newsOf(builder) !== '');
    expect(newsOf(builder)).to.equal('Gekopieerd.');
    expect(copied).to.deep.equal([codeOf(builder)]);
    expect(told).to.deep.equal([{ kind: 'tag', text: codeOf(builder) }]);
  });

  it('selects the code where the browser refuses, and says so', async () => {
    withClipboard(() => Promise.reject(new Error('no')));
    const builder = await building();
    partOf(builder, '.copy').click();
    await until(() => newsOf(builder) !== '');
    expect(newsOf(builder)).to.contain('Ctrl+C');
    const { selectionStart, selectionEnd } = partOf<HTMLTextAreaElement>(builder, '#code');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, codeOf(builder).length]);
  });

  it('says nothing of what was copied before when another code is chosen', async () => {
    withClipboard(async () => undefined);
    const builder = await building();
    partOf(builder, '.copy').click();
    await until(() => newsOf(builder) !== '');
    await choose(builder, 'kind-frame');
    expect(newsOf(builder)).to.equal('');
  });
});
