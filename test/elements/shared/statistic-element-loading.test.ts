import { expect } from 'chai';
import { levelFigures } from '../../support/builders.js';
import { nextFrame, onPage, partOf, shownText, until } from '../../support/on-page.js';
import {
  anElement,
  failed,
  questionsOf,
  SmallFigure,
  shown,
  sixtyFive,
  waiting,
} from '../../support/small-figure.js';
import { StubSource } from '../../support/stub-source.js';

describe('loading an element', () => {
  it('waits until the reader comes near', async () => {
    const element = anElement();
    element.style.marginTop = '5000px';
    await nextFrame();
    onPage(element);
    await nextFrame();
    expect(questionsOf(element).questions).to.have.length(0);
  });

  it('gives the same when properties are set before it is on the page and after', async () => {
    const before = await shown();
    const after = onPage(new SmallFigure());
    await nextFrame();
    Object.assign(after, { source: anElement().source, area: 'GM0363' });
    await until(() => after.state === 'ready');
    expect(shownText(after)).to.equal(shownText(before));
  });

  it('keeps the figures on show while others load', async () => {
    const element = await shown();
    element.source = new StubSource();
    await element.updateComplete;
    expect(shownText(element)).to.contain('65,3%');
  });

  it('drops the answer to a question that was overtaken', async () => {
    const element = await waiting();
    element.period = '2020';
    await until(() => questionsOf(element).asked('figures').length > 1);
    questionsOf(element)
      .asked('figures')[1]
      ?.answer(levelFigures([11.1]));
    questionsOf(element)
      .asked('figures')[0]
      ?.answer(levelFigures([22.2]));
    await element.ready;
    expect(shownText(element)).to.contain('11,1').and.not.contain('22,2');
  });

  it('starts anew when the figures are renewed while it loads', async () => {
    const element = await waiting();
    const source = questionsOf(element);
    let isCurrent = false;
    Object.assign(source, { isCurrent: () => isCurrent });
    source.asked('figures')[0]?.answer(levelFigures([11.1]));
    await until(() => source.asked('figures').length > 1);
    isCurrent = true;
    source.asked('figures')[1]?.answer(levelFigures([22.2]));
    await element.ready;
    expect(shownText(element)).to.contain('22,2').and.not.contain('11,1');
  });

  it('stops asking when it leaves the page', async () => {
    const element = await waiting();
    element.remove();
    expect(questionsOf(element).asked('figures')[0]?.signal.aborted).to.equal(true);
  });

  it('asks again when it is put back before the figures came', async () => {
    const element = await waiting();
    element.remove();
    onPage(element);
    await until(() => questionsOf(element).asked('figures').length > 1);
    expect(questionsOf(element).asked('figures')[1]?.signal.aborted).to.equal(false);
  });

  it('still shows its figures after it was moved', async () => {
    const element = await shown();
    onPage(document.createElement('div')).append(element);
    await element.ready;
    expect(shownText(element)).to.contain('65,3%');
  });

  it('asks nothing again when it was moved', async () => {
    const element = await shown();
    onPage(document.createElement('div')).append(element);
    await element.ready;
    expect(questionsOf(element).asked('figures')).to.have.length(1);
  });
});

describe('an element that fails', () => {
  it('says so in words and names the file', async () => {
    expect(shownText(await failed()))
      .to.contain('konden niet worden geladen')
      .and.contain('figures.json');
  });

  it('keeps what the page wrote inside it', async () => {
    const element = await failed();
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('shows the figures when the reader tries again', async () => {
    const element = await failed();
    partOf(element, 'button').click();
    await until(() => questionsOf(element).asked('figures').length > 1);
    questionsOf(element).asked('figures')[1]?.answer(sixtyFive());
    await element.ready;
    expect(shownText(element)).to.contain('65,3%');
  });

  it('keeps the focus of a reader who tries again', async () => {
    const element = await failed();
    partOf(element, 'button').focus();
    partOf(element, 'button').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('status');
  });

  it('shows the last figures when newer ones cannot be had, and says so', async () => {
    const element = await shown();
    element.source = new StubSource();
    await until(() => questionsOf(element).questions.length > 0);
    questionsOf(element).questions[0]?.fail(new Error('offline'));
    await element.ready;
    expect(shownText(element)).to.contain('65,3%').and.contain('laatst geladen');
  });

  it('tries again when it is put back on the page', async () => {
    const element = await failed();
    element.remove();
    onPage(element);
    await until(() => questionsOf(element).asked('figures').length > 1);
    expect(element.state).to.equal('loading');
  });
});
