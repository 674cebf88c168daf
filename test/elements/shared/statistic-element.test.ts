import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue, levelFigures } from '../../support/builders.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { anElement, failed, questionsOf, SmallFigure, shown, waiting } from '../../support/small-figure.js';
import { StubSource } from '../../support/stub-source.js';

describe('every element', () => {
  it('shows heading, choices, graphic, sentence and source', async () => {
    const text = shownText(await shown());
    for (const words of ['Nettoarbeidsparticipatie', '2021', '65.3', '65,3%', 'Bron van het cijfer']) {
      expect(text).to.contain(words);
    }
  });

  it('is accessible', async () => {
    await expectAccessible(await shown());
  });

  it('is accessible after a failure', async () => {
    await expectAccessible(await failed());
  });

  it('shows what the page wrote inside it until the figures are there', async () => {
    const element = await waiting();
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('hides what the page wrote inside it once the figures are there', async () => {
    const element = await shown();
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
  });

  it('says that figures are made up', async () => {
    const element = await shown(anElement({ catalogue: aCatalogue({ fictional: true }) }));
    expect(shownText(element)).to.contain('Verzonnen cijfers');
  });

  it('says which attribute it lacks', async () => {
    const element = onPage(new SmallFigure());
    await element.ready;
    expect(shownText(element)).to.contain('endpoint');
  });

  it('says that an endpoint is no address', async () => {
    const element = onPage(new SmallFigure());
    element.endpoint = 'https://';
    await element.ready;
    expect(shownText(element)).to.contain('https://');
  });

  for (const [attribute, value] of [
    ['area', 'X'],
    ['indicator', 'happiness'],
    ['origin', 'elsewhere'],
    ['period', '1848'],
  ] as const) {
    it(`names ${attribute}="${value}" when that is unknown`, async () => {
      const element = anElement({ figures: () => levelFigures([absence('unknown')]) });
      element.setAttribute(attribute, value);
      await shown(element);
      expect(shownText(element)).to.contain(attribute).and.contain(value);
    });
  }

  it('counts a heading level outside 1 to 6 as 3', async () => {
    const element = anElement();
    element.setAttribute('heading-level', 'big');
    await shown(element);
    expect(partOf(element, '[part=heading]').localName).to.equal('h3');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has a heading of level ${level} where the page asks for one`, async () => {
      const element = anElement();
      element.headingLevel = level;
      await shown(element);
      expect(partOf(element, '[part=heading]').localName).to.equal(`h${level}`);
    });
  }

  it('explains the mark of a provisional figure', async () => {
    const element = anElement({ figures: () => levelFigures([figure(1, { provisional: true })]) });
    expect(shownText(await shown(element))).to.contain('Voorlopig');
  });
});

describe('the table of an element', () => {
  it('is not made while it is closed', async () => {
    expect((await shown()).tablesMade).to.equal(0);
  });

  it('shows its rows when the reader opens it', async () => {
    const element = await shown();
    partOf(element, 'summary').click();
    await until(() => element.tablesMade > 0);
    await element.updateComplete;
    expect(partOf(element, 'tbody').textContent).to.contain('65,3%');
  });

  it('stays open when the page chooses something else', async () => {
    const element = await shown();
    partOf(element, 'summary').click();
    await until(() => element.tablesMade > 0);
    element.period = '2020';
    await element.ready;
    expect(partOf<HTMLDetailsElement>(element, 'details.table').open).to.equal(true);
  });
});

describe('the download of an element', () => {
  it('is a file with the figures', async () => {
    const element = await shown();
    const name = await new Promise<string>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this.download);
      };
      partOf(element, '.download').click();
    });
    expect(name).to.equal('buurtmonitor-participation-GM0363-2021.csv');
  });
});

describe('the language of an element', () => {
  it('is that of the page around it', async () => {
    const around = onPage(document.createElement('div'));
    around.lang = 'en';
    const element = anElement();
    around.append(element);
    await element.ready;
    expect(shownText(element)).to.contain('65.3%').and.contain('As of');
  });

  it('changes with the page, without a new question', async () => {
    const element = await shown();
    element.lang = 'en-GB';
    await until(() => shownText(element).includes('65.3%'));
    expect(questionsOf(element).asked('figures')).to.have.length(1);
  });
});

describe('the state of an element', () => {
  it('is written where the page can see it', async () => {
    const element = await shown();
    expect(element.getAttribute('state')).to.equal('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('is told in events, in order', async () => {
    const element = anElement();
    const states: string[] = [];
    element.addEventListener('state-change', (event) => states.push(event.detail.state));
    await shown(element);
    expect(states).to.deep.equal(['loading', 'ready']);
  });

  it('is withheld when its one figure is', async () => {
    const element = await shown(anElement({ figures: () => levelFigures([absence('withheld')]) }));
    expect(element.state).to.equal('withheld');
  });

  it('is failed when nothing could be loaded', async () => {
    expect((await failed()).state).to.equal('failed');
  });

  it('is empty when the choice has no figures', async () => {
    const element = anElement();
    element.period = '1848';
    element.source = new StubSource({
      catalogue: aCatalogue({
        indicators: aCatalogue().indicators.flatMap((one) => [
          one,
          {
            ...one,
            id: 'old',
            coverage: one.coverage.map((c) => ({ ...c, periods: [{ id: '1848', edition: '2021' }] })),
          },
        ]),
      }),
    });
    await shown(element);
    expect(element.state).to.equal('empty');
  });

  it('gives a new promise for a new choice', async () => {
    const element = await shown();
    element.period = '2020';
    await element.ready;
    expect(shownText(element)).to.contain('2020');
  });
});

describe('an element on an unusual page', () => {
  it('keeps its width as an item of a flexible row', async () => {
    const row = onPage(document.createElement('div'));
    row.style.display = 'flex';
    const element = anElement();
    row.append(element);
    await element.ready;
    expect(element.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('has a background of its own on a dark page', async () => {
    const element = await shown();
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('fits a page of 320 pixels', async () => {
    const narrow = onPage(document.createElement('div'));
    narrow.style.width = '320px';
    const element = anElement();
    narrow.append(element);
    await element.ready;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('puts nothing on the window', async () => {
    const names = new Set(Object.keys(window));
    await shown();
    expect(Object.keys(window).filter((name) => !names.has(name))).to.deep.equal([]);
  });
});
