// What the demo pages share: the choice of endpoint in the address (`?endpoint=real`), codes that this endpoint has,
// and the tags as text. An ordinary page needs none of it: there the script is the library itself.
import { sourceFor } from '../src/data/sources.ts';
import { choicesFor } from './choices.js';

const ENDPOINTS = '/endpoints/';
const TITLES = {
  fictional: 'verzonnen land, ware grootte',
  small: 'verzonnen land, klein',
  real: 'cijfers van het CBS',
};
const CHOICES = ['area', 'areas', 'selected', 'indicator', 'against', 'origin', 'period', 'recipe'];

/** The endpoints this server has, the default one first. */
async function servedEndpoints() {
  const response = await fetch(ENDPOINTS);
  return response.ok ? response.json() : [];
}

function chosenEndpoint(served) {
  const wished = new URLSearchParams(location.search).get('endpoint');
  return served.includes(wished) ? wished : served[0];
}

/**
 * Fills in what an editor would have looked up: `data-area="gemeente"` becomes `area="GM…"`, and
 * `data-absent="area period"` the area and period of a figure that is absent.
 */
function fillIn(element, address, choices) {
  if (element.hasAttribute('endpoint')) element.setAttribute('endpoint', address);
  const ofAbsent = element.dataset.absent?.split(' ') ?? [];
  for (const name of CHOICES) {
    const value = ofAbsent.includes(name) ? choices.absent[name] : choices[name]?.[element.dataset[name]];
    if (value) element.setAttribute(name, value);
  }
}

/** Gives a link in a thread the words of a view: `data-view="area:gemeente origin:local"`, with the choices of an editor. */
function fillInLink(link, choices) {
  const address = new URL(link.href);
  const others = [...new URLSearchParams(location.search)].filter(([word]) => !word.startsWith('bm-'));
  const told = link.dataset.view.split(' ').map((choice) => {
    const [name, which] = choice.split(':');
    return [`bm-${name}`, choices[name]?.[which] ?? ''];
  });
  address.search = new URLSearchParams([...others, ...told]);
  link.href = address.href;
}

/** Gives a frame the address of what it shows: `data-frame="tag:buurt-map area:gemeente"`, with the choices of an editor. */
function fillInFrame(frame, endpoint, choices) {
  const told = frame.dataset.frame.split(' ').map((choice) => {
    const [name, which] = choice.split(':');
    return [name, choices[name]?.[which] ?? which];
  });
  frame.src = `../src/embed/embed.html?${new URLSearchParams([...told, ['endpoint', endpoint]])}`;
}

/** Shows an element as the tag an editor pastes. */
function showTag(code) {
  const element = document.getElementById(code.dataset.tagOf);
  const attributes = [...element.attributes].filter(({ name }) => !/^(id|class|state|data-.*)$/.test(name));
  const lines = attributes.map(({ name, value }) => (value ? `\n  ${name}="${value}"` : `\n  ${name}`));
  const fallback = [...element.children].map((child) => `\n${indented(child.outerHTML)}`);
  code.textContent = `<${element.localName}${lines.join('')}>${fallback.join('')}\n</${element.localName}>`;
}

/** Code that stands deep in a page, moved to two spaces from the edge. */
function indented(code) {
  const [first, ...rest] = code.split('\n');
  const depth = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(depth))].map((line) => `  ${line}`).join('\n');
}

/** Links to the same page with each endpoint, and keeps the choice when the reader goes to another page. */
function showSwitch(served, chosen) {
  const list = document.querySelector('[data-switch]');
  list?.replaceChildren(...served.map((name) => switchItem(name, name === chosen)));
  for (const link of document.querySelectorAll('a[data-page]')) link.search = `?endpoint=${chosen}`;
}

function switchItem(name, isChosen) {
  const link = document.createElement('a');
  link.href = `?endpoint=${name}`;
  link.textContent = TITLES[name] ?? name;
  if (isChosen) link.setAttribute('aria-current', 'true');
  const item = document.createElement('li');
  item.append(link);
  return item;
}

async function prepare() {
  const served = await servedEndpoints();
  const chosen = chosenEndpoint(served);
  if (!chosen) return;
  showSwitch(served, chosen);
  const address = `${ENDPOINTS}${chosen}/`;
  const elements = document.querySelectorAll('[endpoint], [data-against], [data-frame]');
  const choices = elements.length > 0 ? await choicesFor(sourceFor(address, location.href)) : {};
  for (const element of elements) fillIn(element, address, choices);
  for (const frame of document.querySelectorAll('iframe[data-frame]')) fillInFrame(frame, address, choices);
  for (const link of document.querySelectorAll('a[data-view]')) fillInLink(link, choices);
}

/** The elements say what is wrong themselves; this says why their codes were not filled in. */
function showProblem(error) {
  const list = document.querySelector('[data-switch]');
  const item = document.createElement('li');
  item.textContent = `De codes van dit endpoint konden niet worden gelezen (${error.message}).`;
  list?.append(item);
}

async function start() {
  await prepare().catch(showProblem);
  for (const code of document.querySelectorAll('[data-tag-of]')) showTag(code);
  await import('../src/define.ts');
}

// Not awaited out here: a page in a frame that is taken away while a script waits hangs the tab in WebKit.
void start();
