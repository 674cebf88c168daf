// What a developer would write: Leaflet's own choropleth, with a tooltip that names the area under the pointer.
// Stands within the page itself, so that the bench adds no request.
const { boxOf, settings } = window.bench;

const COLOURS = ['#e4f0ee', '#bcdcd8', '#8cc2bf', '#5aa3a4', '#338287', '#176069', '#063f4a'];
const NO_FIGURE = '#b9b9be';
const BORDER = { weight: 0.4, color: '#ffffff', opacity: 1, fillOpacity: 1 };
const HIGHLIGHT = { weight: 2, color: '#000000' };

const { L } = window;
const place = document.getElementById('map');
let layer;

function quantiles(values) {
  const sorted = Object.values(values).sort((one, other) => one - other);
  return COLOURS.slice(1).map((_, step) => sorted[Math.floor((sorted.length * (step + 1)) / COLOURS.length)]);
}

function styleFor(values) {
  const breaks = quantiles(values);
  const colourOf = (value) => COLOURS[breaks.filter((limit) => value >= limit).length];
  return ({ properties: { code } }) => ({
    ...BORDER,
    fillColor: code in values ? colourOf(values[code]) : NO_FIGURE,
  });
}

async function fetchJson(name) {
  const response = await fetch(settings.data + name);
  return response.json();
}

const figures = new Map();
async function figuresOf(choice) {
  if (!figures.has(choice)) figures.set(choice, await fetchJson(settings.files[choice]));
  return figures.get(choice);
}

function nameOf({ feature }) {
  const name = document.createElement('span');
  name.textContent = feature.properties.name;
  return name;
}

async function start() {
  const [areas, values] = await Promise.all([fetchJson('areas.geojson'), figuresOf(0)]);
  const map = L.map(place, {
    preferCanvas: settings.renderer === 'canvas',
    zoomSnap: 0,
    attributionControl: false,
  });
  layer = L.geoJSON(areas, { style: styleFor(values) });
  map.fitBounds(layer.getBounds());
  layer.addTo(map);
  layer.bindTooltip(nameOf, { sticky: true });
  layer.on('mouseover', ({ layer: area }) => area.setStyle(HIGHLIGHT).bringToFront());
  layer.on('mouseout', ({ layer: area }) => layer.resetStyle(area));
}

async function change(choice) {
  const style = styleFor(await figuresOf(choice));
  layer.options.style = style;
  layer.setStyle(style);
}

const tooltip = () => place.querySelector('.leaflet-tooltip');

window.contender = {
  ready: start(),
  change,
  mapBoxes: () => [boxOf(place)],
  named: () => tooltip()?.textContent ?? '',
  namedBox: () => (tooltip() ? boxOf(tooltip()) : undefined),
  roots: () => [place],
  zoomInBox: () => boxOf(place.querySelector('.leaflet-control-zoom-in')),
};
