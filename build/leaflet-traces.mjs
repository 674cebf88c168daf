// What Leaflet writes on things that are the page's, and what it does instead in our files.

/** Where Leaflet keeps the listeners of an object: on the object itself, the page's window and document too. */
const LISTENERS = [
  ["var eventsKey = '_leaflet_events';", 'var listenersOf = new WeakMap();'],
  ['delete obj[eventsKey];', 'listenersOf.delete(obj);'],
  ['for (var id in obj[eventsKey]) {', 'for (var id in listenersOf.get(obj)) {'],
  [
    'if (obj[eventsKey] && obj[eventsKey][id]) { return this; }',
    'if (listenersOf.has(obj) && listenersOf.get(obj)[id]) { return this; }',
  ],
  ['obj[eventsKey] = obj[eventsKey] || {};', 'if (!listenersOf.has(obj)) { listenersOf.set(obj, {}); }'],
  ['obj[eventsKey][id] = handler;', 'listenersOf.get(obj)[id] = handler;'],
  [
    'var handler = obj[eventsKey] && obj[eventsKey][id];',
    'var handler = listenersOf.has(obj) && listenersOf.get(obj)[id];',
  ],
  ['obj[eventsKey][id] = null;', 'listenersOf.get(obj)[id] = null;'],
];

/** Classes for the pointer while the map is dragged, on the page's body and on whatever is under the pointer. */
const CLASSES = [
  ["addClass(document.body, 'leaflet-dragging');", ''],
  ["removeClass(document.body, 'leaflet-dragging');", ''],
  ["addClass(this._lastTarget, 'leaflet-drag-target');", ''],
  ["removeClass(this._lastTarget, 'leaflet-drag-target');", ''],
];

/** The module that leaves window, document, body and the elements of a page as they were; lines keep their numbers. */
export function leavingNoTraces(code) {
  return [...LISTENERS, ...CLASSES].reduce((text, [trace, instead]) => {
    if (!text.includes(trace)) throw new Error(`Leaflet has no ${trace}: see leaflet-traces.mjs.`);
    return text.replace(trace, instead);
  }, code);
}
