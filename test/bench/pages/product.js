// Our own element on a page; all that the bench must know of it is in product-hooks.js.
import { mapOf, namedIn, ready, rootsOf, show, TAG, tooltipOf, zoomInOf } from '../product-hooks.js';

const { boxOf, settings } = window.bench;
const elements = [...document.querySelectorAll(TAG)];
const [first] = elements;
const boxOfOptional = (element) => (element ? boxOf(element) : undefined);

window.contender = {
  ready: Promise.all(elements.map(ready)),
  change: (place) => show(first, settings.choices[place]),
  mapBoxes: () => elements.map((element) => boxOf(mapOf(element))),
  named: () => namedIn(first),
  namedBox: () => boxOfOptional(tooltipOf(first)),
  roots: () => rootsOf(first),
  zoomInBox: () => boxOfOptional(zoomInOf(first)),
};
