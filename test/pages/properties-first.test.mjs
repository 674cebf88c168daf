// Under a framework that sets properties before the library has come: an element takes each of them when it does.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { DRAWN, elementOf, pageOf, shownBy, TAGS, tagOf } from './support/elements.mjs';
import { areAllReady, isCompared } from './support/hands.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

let site;
let run;

before(async () => {
  site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

/** Opens a page, does something with it, and tells what came of that and what the page was told. */
async function visit(body, act, library) {
  const { page, seen, close } = await openPage(run);
  try {
    await page.goto(site.put('page', pageOf({ body, library })), { waitUntil: 'load' });
    return { acted: await act(page), told: seen.errors };
  } finally {
    await close();
  }
}

const areAllDefined = (tags) => tags.every((tag) => customElements.get(tag) !== undefined);

/** Runs in the page: the properties of each element, with the attribute and the type of each. */
function describeProperties(tags) {
  const describe = ([name, { attribute, type }]) => {
    const word = attribute === undefined || attribute === true ? name.toLowerCase() : attribute;
    return { name, word, type: type?.name ?? 'String' };
  };
  const elementsOf = (tag) => [...customElements.get(tag).elementProperties].filter(isPublic).map(describe);
  function isPublic([, { state }]) {
    return !state;
  }
  return Object.fromEntries(tags.map((tag) => [tag, elementsOf(tag)]));
}

/** A value for a property, another than the usual one. */
function valueFor(tag, { name, word, type }) {
  if (name === 'source') return { isSource: true };
  if (type === 'Boolean') return true;
  if (type === 'Number') return 4;
  return shownBy(tag)[word] ?? (name === 'endpoint' ? site.figures('small') : 'iets');
}

/** Runs in the page: gives elements that are not there yet their properties. */
function setProperties(values) {
  window.given = new Map();
  for (const [tag, own] of Object.entries(values)) {
    const element = document.querySelector(tag);
    const given = { ...own };
    // Never answers; what it is is all that counts.
    if (given.source) given.source = { catalogue: () => new Promise(() => {}) };
    Object.assign(element, given);
    window.given.set(element, given);
  }
}

/** Runs in the page: names of properties that are not as they were given, or that hide those of the class. */
async function findLost(tag) {
  const element = document.querySelector(tag);
  await element.updateComplete;
  const given = Object.entries(window.given.get(element));
  return given
    .filter(([name, value]) => element[name] !== value || Object.hasOwn(element, name))
    .map(([name]) => name);
}

describe('properties that are set before the library comes', () => {
  let properties;
  let lost;
  let told;

  before(async () => {
    const act = async (page) => {
      await until(page, 'all is defined', areAllDefined, TAGS);
      return page.evaluate(describeProperties, TAGS);
    };
    const body = TAGS.map((tag) => tagOf(tag, {})).join('');
    ({ acted: properties } = await visit(body, act, site.library));
    ({ acted: lost, told } = await visit(body, setAndLoad));
  });

  async function setAndLoad(page) {
    const valuesOf = ([tag, own]) => [
      tag,
      Object.fromEntries(own.map((one) => [one.name, valueFor(tag, one)])),
    ];
    await page.evaluate(setProperties, Object.fromEntries(Object.entries(properties).map(valuesOf)));
    await page.addScriptTag({ type: 'module', url: site.library });
    await until(page, 'all is defined', areAllDefined, TAGS);
    const found = {};
    for (const tag of TAGS) found[tag] = await page.evaluate(findLost, tag);
    return found;
  }

  for (const tag of TAGS) {
    it(`are all kept by <${tag}>`, () => {
      expect(properties[tag]).to.not.be.empty;
      expect(lost[tag]).to.deep.equal([]);
    });
  }

  it('bring no error on the page', () => {
    expect(told).to.deep.equal([]);
  });
});

describe('an element that is told all by properties, before the library comes', () => {
  let texts;

  before(async () => {
    const endpoint = site.figures('small');
    const values = Object.fromEntries(DRAWN.map((tag) => [tag, { endpoint, ...shownBy(tag) }]));
    const bare = DRAWN.map((tag) => tagOf(tag, {})).join('');
    const told = DRAWN.map((tag) => elementOf(tag, { id: tag, ...values[tag] })).join('');
    const { acted: byProperties } = await visit(bare, async (page) => {
      await page.evaluate(setProperties, values);
      await page.addScriptTag({ type: 'module', url: site.library });
      return textsWhenReady(page);
    });
    texts = { byProperties, byAttributes: (await visit(told, textsWhenReady, site.library)).acted };
  });

  async function textsWhenReady(page) {
    await until(page, 'all elements are ready', areAllReady, DRAWN);
    await until(page, 'all comparisons are there', isCompared);
    return page.evaluate(async (tags) => {
      const elements = tags.map((tag) => document.querySelector(tag));
      await Promise.all(elements.map((element) => element.ready));
      return Object.fromEntries(
        elements.map(({ localName, shadowRoot }) => [localName, shadowRoot.textContent]),
      );
    }, DRAWN);
  }

  for (const tag of DRAWN) {
    it(`shows the same as by attributes: <${tag}>`, () => {
      expect(texts.byProperties[tag]).to.equal(texts.byAttributes[tag]);
    });
  }
});
