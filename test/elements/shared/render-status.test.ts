import { expect } from 'chai';
import { EndpointError, type EndpointFault } from '../../../src/data/endpoint/endpoint-error.js';
import { expectAccessible } from '../../support/accessible.js';
import { partOf, until } from '../../support/on-page.js';
import { failed, questionsOf, type SmallFigure, shown } from '../../support/small-figure.js';
import { StubSource } from '../../support/stub-source.js';

/** What a reader is told, without what is behind the disclosure. */
function told(element: SmallFigure): string {
  return partOf(element, '.status p').textContent?.trim() ?? '';
}

const failedWith = (fault: EndpointFault, retryAfter?: number) =>
  failed(new EndpointError(fault, 'figures.json', 'what happened', { retryAfter }));

describe('an element that fails says', () => {
  const plain = 'De cijfers konden niet worden geladen.';
  for (const [fault, cause] of [
    ['unreachable', ''],
    ['refused', ''],
    ['not-found', ''],
    ['offline', 'U hebt geen verbinding met internet.'],
    ['stalled', 'De server geeft geen antwoord.'],
    ['busy', 'De server heeft het te druk.'],
    ['web-page', 'In plaats van cijfers kwam er een webpagina.'],
    ['damaged', 'Het bestand dat kwam, is beschadigd.'],
    ['other-release', 'De cijfers zijn intussen vernieuwd.'],
    ['newer-format', 'De cijfers zijn intussen vernieuwd. Laad de pagina opnieuw.'],
  ] as const) {
    it(`of "${fault}": ${cause || 'that there are no figures'}`, async () => {
      expect(told(await failedWith(fault))).to.equal([plain, cause].filter(Boolean).join(' '));
    });
  }

  for (const [seconds, words] of [
    [1, 'over 1 seconde'],
    [90, 'over 90 seconden'],
    [91, 'over 2 minuten'],
  ] as const) {
    it(`when a busy server wants to be asked again: ${words}`, async () => {
      expect(told(await failedWith('busy', seconds))).to.contain(`Probeer het ${words} opnieuw.`);
    });
  }

  it('of the last figures that they are the last', async () => {
    const element = await shown();
    element.source = new StubSource();
    await until(() => questionsOf(element).questions.length > 0);
    questionsOf(element).questions[0]?.fail(new EndpointError('damaged', 'figures.json', 'what happened'));
    await element.ready;
    expect(told(element)).to.equal(
      'Nieuwe cijfers konden niet worden geladen. Het bestand dat kwam, is beschadigd. U ziet de laatst geladen cijfers.',
    );
  });

  it('of a part of the library that did not come what may help', async () => {
    const error = new TypeError('Failed to fetch dynamically imported module');
    expect(told(await failed(error))).to.equal(
      `${plain} Helpt opnieuw proberen niet, laad dan de pagina opnieuw.`,
    );
  });

  it('of a part that does not come again that the page must be loaded anew', async () => {
    const error = new TypeError('Failed to fetch dynamically imported module');
    const element = await failed(error);
    element.reload();
    await until(() => questionsOf(element).asked('figures').length > 1);
    questionsOf(element).asked('figures').at(-1)?.fail(error);
    await element.ready;
    expect(told(element)).to.equal(`${plain} Laad de pagina opnieuw.`);
  });
});

/** An element without a source of its own, at an address where the test runner has no endpoint. */
async function failedAtAddress(): Promise<SmallFigure> {
  const element = document.createElement('small-figure') as SmallFigure;
  element.endpoint = '/no-such-endpoint/';
  element.lang = 'en';
  return shown(element);
}

describe('whoever looks after the page', () => {
  it('finds the file and what happened behind a disclosure', async () => {
    const details = partOf<HTMLDetailsElement>(await failedWith('damaged'), '.status details');
    expect(details.open).to.equal(false);
    expect(details.textContent).to.contain('figures.json: what happened');
  });

  it('is told what to do when he opens it', async () => {
    const element = await failedAtAddress();
    partOf<HTMLDetailsElement>(element, '.status details').open = true;
    await until(() => partOf(element, '.advice').textContent !== '');
    expect(partOf(element, '.advice').textContent).to.contain('/no-such-endpoint/catalogue.json');
  });

  it('can open it with any tool', async () => {
    const element = await failedAtAddress();
    partOf<HTMLDetailsElement>(element, '.status details').open = true;
    await until(() => partOf(element, '.advice').textContent !== '');
    await expectAccessible(element);
  });

  it('is given no advice on a source that the page made itself', async () => {
    const element = await failedWith('damaged');
    const details = partOf<HTMLDetailsElement>(element, '.status details');
    const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.open = true;
    await opened;
    expect(partOf(element, '.advice').textContent).to.equal('');
  });
});
