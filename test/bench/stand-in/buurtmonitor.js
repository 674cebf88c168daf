// In place of the built product, to try the bench itself: `npm run bench:map -- --product test/bench/stand-in`.
// Draws the contenders' GeoJSON on a canvas, with attributes, promise and parts as the product has them.
const COLOURS = ['#edf3fa', '#b4cfe6', '#75a5cf', '#3e78ae', '#114a80'];
const ZOOM_MS = 250;

const toPlane = ([longitude, latitude]) => [
  longitude,
  (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI,
];

class StandIn extends HTMLElement {
  static observedAttributes = ['indicator', 'origin', 'period'];
  ready = this.#start();

  connectedCallback() {
    this.attachShadow({
      mode: 'open',
    }).innerHTML = `<h3>Stand-in</h3><div part="stage" style="position: relative">
      <canvas part="map"></canvas><div part="tooltip" hidden style="position: absolute; pointer-events: none"></div>
      ${this.hasAttribute('static') ? '' : '<button part="zoom-in" style="position: absolute; right: 0; top: 0">+</button>'}
    </div>`;
    const map = this.shadowRoot.querySelector('[part=map]');
    map.addEventListener('pointermove', (event) => this.#point(event));
    map.addEventListener('pointerleave', () => this.#name(undefined));
    this.shadowRoot.querySelector('button')?.addEventListener('click', () => this.#zoom());
  }

  set indicator(value) {
    this.setAttribute('indicator', value);
  }
  set origin(value) {
    this.setAttribute('origin', value);
  }
  set period(value) {
    this.setAttribute('period', value);
    this.ready = this.#show();
  }

  async #start() {
    this.settings = window.bench.settings;
    const answer = await fetch(`${this.settings.data}areas.geojson`);
    const { features } = await answer.json();
    this.areas = features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return { ...properties, rings: polygons.flat().map((ring) => ring.map(toPlane)) };
    });
    this.#fit();
    await this.#show();
  }

  #fit() {
    const canvas = this.shadowRoot.querySelector('canvas');
    Object.assign(canvas, { width: this.settings.width, height: this.settings.height });
    const points = this.areas.flatMap(({ rings }) => rings.flat());
    const bound = (axis, pick) => points.reduce((best, point) => pick(best, point[axis]), points[0][axis]);
    const [left, right] = [bound(0, Math.min), bound(0, Math.max)];
    const [bottom, top] = [bound(1, Math.min), bound(1, Math.max)];
    this.scale = Math.min(canvas.width / (right - left), canvas.height / (top - bottom)) * 0.95;
    this.offset = [
      canvas.width / 2 - ((left + right) / 2) * this.scale,
      canvas.height / 2 + ((bottom + top) / 2) * this.scale,
    ];
    for (const area of this.areas) {
      area.path = new Path2D();
      for (const ring of area.rings) {
        ring.forEach(([x, y], place) => {
          area.path[place ? 'lineTo' : 'moveTo'](
            x * this.scale + this.offset[0],
            this.offset[1] - y * this.scale,
          );
        });
      }
    }
  }

  async #show() {
    const wanted = this.settings.choices.findIndex(
      ({ indicator, origin, period }) =>
        this.getAttribute('indicator') === indicator &&
        this.getAttribute('origin') === origin &&
        this.getAttribute('period') === period,
    );
    this.values ??= new Map();
    if (!this.values.has(wanted)) {
      this.values.set(
        wanted,
        await (await fetch(`${this.settings.data}${this.settings.files[wanted]}`)).json(),
      );
    }
    this.shown = this.values.get(wanted);
    this.#draw();
  }

  #draw(hovered) {
    const canvas = this.shadowRoot.querySelector('canvas');
    const context = canvas.getContext('2d');
    context.clearRect(0, 0, canvas.width, canvas.height);
    const sorted = Object.values(this.shown).sort((one, other) => one - other);
    const breaks = [1, 2, 3, 4].map((step) => sorted[Math.floor((sorted.length * step) / 5)]);
    for (const area of this.areas) {
      const value = this.shown[area.code];
      context.fillStyle =
        value === undefined ? '#cccccc' : COLOURS[breaks.filter((limit) => value >= limit).length];
      context.fill(area.path, 'evenodd');
    }
    if (!hovered) return;
    context.strokeStyle = '#000';
    context.lineWidth = 3;
    context.stroke(hovered.path);
  }

  #point({ offsetX, offsetY }) {
    const context = this.shadowRoot.querySelector('canvas').getContext('2d');
    const area = this.areas.find(({ path }) => context.isPointInPath(path, offsetX, offsetY, 'evenodd'));
    const tooltip = this.#name(area);
    Object.assign(tooltip.style, { left: `${offsetX + 20}px`, top: `${offsetY + 20}px` });
  }

  #name(area) {
    this.#draw(area);
    const tooltip = this.shadowRoot.querySelector('[part=tooltip]');
    tooltip.hidden = !area;
    tooltip.textContent = area?.name ?? '';
    return tooltip;
  }

  #zoom() {
    this.shadowRoot.querySelector('canvas').animate({ scale: [1, 2] }, ZOOM_MS);
  }
}

customElements.define('buurt-map', StandIn);
