// A page that draws nothing and names only where the pointer is: what the browser itself costs.
const { boxOf } = window.bench;

const place = document.getElementById('map');
const name = document.createElement('output');
place.append(name);
place.addEventListener('pointermove', ({ clientX, clientY }) => {
  name.textContent = `${clientX},${clientY}`;
});

window.contender = {
  ready: Promise.resolve(),
  change: () => Promise.resolve(),
  mapBoxes: () => [boxOf(place)],
  named: () => name.textContent,
  namedBox: () => boxOf(name),
  roots: () => [place],
  zoomInBox: () => undefined,
};
