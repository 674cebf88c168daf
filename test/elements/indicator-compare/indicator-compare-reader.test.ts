import { expect } from 'chai';
import type { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { expectAccessible } from '../../support/accessible.js';
import { compareSource } from '../../support/compare-source.js';
import { comparing, rowsOf, textsOf } from '../../support/comparing.js';
import { partOf, shownText, until } from '../../support/on-page.js';

function type(element: Element, text: string): void {
  const field = partOf<HTMLInputElement>(element, 'input');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(element: Element, key: string): void {
  partOf(element, 'input').dispatchEvent(
    new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }),
  );
}

function suggestionsOf(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

async function suggesting(text: string, choices: Record<string, unknown> = {}): Promise<IndicatorCompare> {
  const element = await comparing(choices);
  type(element, text);
  await until(() => suggestionsOf(element).length > 0);
  return element;
}

describe('the reader of <indicator-compare>', () => {
  it('picks a row, and the sentence is about it', async () => {
    const element = await comparing();
    rowsOf(element)[1]?.querySelector<HTMLElement>('.pick')?.click();
    await element.ready;
    expect(partOf(element, '[part=sentence]').textContent).to.contain('In Rotterdam werkt 61,2%');
  });

  it('tells the page which area was picked', async () => {
    const element = await comparing();
    const picked: string[] = [];
    element.addEventListener('area-select', (event) => picked.push(event.detail.area));
    rowsOf(element)[1]?.querySelector<HTMLElement>('.pick')?.click();
    expect(picked).to.deep.equal(['GM0599']);
  });

  it('asks for no names before typing', async () => {
    const source = compareSource();
    await comparing({ source });
    expect(source.asked('areas').map(({ about }) => about[1])).to.not.include('buurt');
  });

  it('finds gemeenten and buurten by the start of a word', async () => {
    const element = await suggesting('baar');
    expect(suggestionsOf(element)[0]?.textContent).to.contain('De Baarsjes');
  });

  it('sees in which gemeente buurten of one name lie', async () => {
    const element = await suggesting('kop zee');
    const texts = suggestionsOf(element).map(({ textContent }) => textContent ?? '');
    expect(texts[0]).to.contain('buurt in Amsterdam');
    expect(texts[1]).to.contain('buurt in Rotterdam');
  });

  it('is not offered what is there already', async () => {
    const element = await comparing();
    type(element, 'amsterdam');
    await until(() => shownText(element).includes('Geen gebied gevonden'));
    expect(suggestionsOf(element)).to.have.length(0);
  });

  it('adds an area with the keyboard', async () => {
    const element = await suggesting('utr');
    press(element, 'ArrowDown');
    press(element, 'Enter');
    await element.ready;
    expect(textsOf(element)[2]).to.contain('Utrecht');
  });

  it('adds an area with the pointer', async () => {
    const element = await suggesting('utr');
    suggestionsOf(element)[0]?.click();
    await element.ready;
    expect(element.areas).to.equal('GM0599 GM0344');
  });

  it('keeps the area the comparison is about when adding one', async () => {
    const element = await suggesting('utr', { area: '', areas: 'GM0599' });
    press(element, 'Enter');
    await element.ready;
    expect(textsOf(element)[0]).to.contain('Rotterdam');
  });

  it('tells the page which area was added', async () => {
    const element = await suggesting('utr');
    const added: string[] = [];
    element.addEventListener('area-add', (event) => added.push(event.detail.area));
    press(element, 'Enter');
    expect(added).to.deep.equal(['GM0344']);
  });

  it('hears that an area was added', async () => {
    const element = await suggesting('utr');
    press(element, 'Enter');
    await element.ready;
    expect(shownText(element)).to.contain('Utrecht is toegevoegd');
  });

  it('closes the suggestions with Escape', async () => {
    const element = await suggesting('utr');
    press(element, 'Escape');
    await element.updateComplete;
    expect(suggestionsOf(element)).to.have.length(0);
  });

  it('hears which suggestion the arrow keys are on', async () => {
    const element = await suggesting('kop zee');
    press(element, 'ArrowUp');
    await element.updateComplete;
    expect(partOf(element, 'input').getAttribute('aria-activedescendant')).to.equal('suggestion-1');
  });

  it('can try again when the names cannot be had', async () => {
    const element = await comparing();
    const broken = compareSource();
    broken.areas = () => Promise.reject(new Error('offline'));
    element.source = broken;
    type(element, 'u');
    await until(() => shownText(element).includes('Typ verder'));
    element.source = compareSource();
    type(element, 'ut');
    await until(() => suggestionsOf(element).length > 0);
    expect(suggestionsOf(element)[0]?.textContent).to.contain('Utrecht');
  });

  it('removes an area', async () => {
    const element = await comparing({ areas: 'GM0599 GM0344' });
    partOf(element, 'button.remove').click();
    await element.ready;
    expect(element.areas).to.equal('GM0344');
  });

  it('keeps the focus near after removing an area', async () => {
    const element = await comparing();
    partOf(element, 'button.remove').focus();
    partOf(element, 'button.remove').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'area');
    expect(rowsOf(element)).to.have.length(2);
  });

  it('tells the page which area was removed', async () => {
    const element = await comparing();
    const removed: string[] = [];
    element.addEventListener('area-remove', (event) => removed.push(event.detail.area));
    partOf(element, 'button.remove').click();
    expect(removed).to.deep.equal(['GM0599']);
  });

  it('finds open suggestions accessible', async () => {
    const element = await suggesting('kop zee');
    press(element, 'ArrowDown');
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('stops asking for names when the element leaves the page', async () => {
    const source = compareSource();
    const element = await comparing({ source });
    const waiting: AbortSignal[] = [];
    source.areas = (_edition, _level, signal) => {
      waiting.push(signal);
      return new Promise(() => {});
    };
    type(element, 'utr');
    element.remove();
    expect(waiting.every(({ aborted }) => aborted)).to.equal(true);
  });
});
