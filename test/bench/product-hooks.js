// All that the bench knows of the product. Node reads the first half to write the page, the page uses the second.

/** The tag under measurement. */
export const TAG = 'buurt-map';
/** The file a page loads, within the folder of built files. */
export const ENTRY = 'buurtmonitor.js';
/** Gives the map the size that the other contenders have; the rest of the element adds to that. */
export const STYLE = `${TAG} { display: block } ${TAG}::part(map) { block-size: var(--map-height) }`;

/** The attributes with which a page asks for a country of buurten. */
export function attributesOf({ endpoint, area, choice, isStatic }) {
  const { indicator, origin, period } = choice;
  const attributes = { endpoint, area, level: 'buurt', indicator, origin, period };
  return isStatic ? { ...attributes, static: '' } : attributes;
}

const MAP = '[part~="map"], [part~="stage"], .leaflet-container';
const TOOLTIP = '[part~="tooltip"], [role="tooltip"]';
const ZOOM_IN = '.controls .control';

/** Settles when the element has painted its figures. */
export async function ready(element) {
  await customElements.whenDefined(TAG);
  await element.ready;
}

/** Has the element show another choice; settles when that is painted. */
export async function show(element, { indicator, origin, period }) {
  Object.assign(element, { indicator, origin, period });
  await element.ready;
}

/** What holds the drawn map alone. */
export function mapOf(element) {
  return element.shadowRoot.querySelector(MAP) ?? element.shadowRoot.querySelector('canvas');
}

/** What names the area under the pointer, as long as it is to be seen. */
export function tooltipOf(element) {
  const tooltip = element.shadowRoot.querySelector(TOOLTIP);
  return tooltip?.checkVisibility() ? tooltip : undefined;
}

/** The text that names the area under the pointer. */
export function namedIn(element) {
  return tooltipOf(element)?.textContent ?? '';
}

/** Where changes are looked for when the pointer moves. */
export function rootsOf(element) {
  return [element.shadowRoot];
}

/** The button that zooms in; none on a static map. */
export function zoomInOf(element) {
  return element.shadowRoot.querySelector(ZOOM_IN);
}
