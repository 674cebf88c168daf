import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { EscapeController } from '../../controllers/escape-controller.js';
import type { Language } from '../../domain/local-text.js';
import type { TrendLine } from '../../domain/trend/trend-line.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import { periodAt } from '../../drawing/time-scale.js';
import { formatPoint, remarkPoint } from '../../text/describe-point.js';
import { readText } from '../../text/translations.js';
import { trendWords } from '../../text/trend-words.js';
import type { Gathered } from '../shared/presentation.js';
import { bandsOf } from './render-lines.js';
import { renderPlot, type Spot } from './render-plot.js';
import { renderKey, renderLegend, renderReasons } from './render-trend.js';
import { commandOf, onLine, placeAfter, pointAt, type TrendPlace } from './trend-keys.js';
import { type SceneLine, type TrendScene, trendScene } from './trend-scene.js';

/** What a {@link TrendReader} needs of its element. */
export interface TrendReaderOptions {
  readonly element: ReactiveControllerHost & Node;
  /** Id of the period that is chosen on the page; empty where none is. */
  readonly period: () => string;
  readonly pickPeriod: (period: string) => void;
  readonly pickLine: (line: TrendLine) => void;
}

/** Everything a reader does with a trend: goes along years and lines, and picks one. */
export class TrendReader {
  readonly #options: TrendReaderOptions;
  #scene: TrendScene | undefined;
  #place: TrendPlace | undefined;
  #picked = '';
  /** What is said aloud: only where the keyboard led. */
  #news = '';

  constructor(options: TrendReaderOptions) {
    this.#options = options;
    new EscapeController(options.element, {
      isShown: () => this.#place !== undefined,
      putAway: () => this.#close(),
    });
  }

  /**
   * The graphic with all that belongs to it.
   * @param picked Key of the line that is picked out; empty for none.
   */
  render(gathered: Gathered<TrendView>, picked: string, language: Language): TemplateResult {
    const scene = trendScene(gathered, language);
    this.#scene = scene;
    this.#picked = picked;
    const emphasised = this.#emphasised(scene);
    const hasBand = scene.lines.some((line) => line.line.key === emphasised && bandsOf(line).length > 0);
    const isDrawn = scene.lines.some(({ segments }) => segments.length > 0);
    return html`<div class="trend">
      ${isDrawn ? this.#renderPlot(scene, gathered, emphasised) : ''}
      <p class="visually-hidden" role="status">${this.#news}</p>
      ${renderLegend(scene, { picked, pick: this.#options.pickLine })}
      ${isDrawn ? renderKey(scene, hasBand) : ''} ${renderReasons(scene)}
    </div>`;
  }

  #renderPlot(scene: TrendScene, { choice }: Gathered<TrendView>, emphasised: string): TemplateResult {
    const { indicator } = choice;
    const period = this.#options.period();
    return renderPlot(scene, indicator, {
      label: trendWords[scene.language].graphic(readText(indicator.label, scene.language)),
      spot: this.#place && spotOf(scene, this.#place),
      emphasised,
      chosen: scene.times.periods.includes(period) ? scene.times.place(period) : undefined,
      press: (event) => this.#press(event),
      move: (event) => this.#move(event),
      depart: (event) => this.#depart(event),
      leave: () => this.#close(),
      enter: () => this.#enter(),
      pick: () => this.#pick(),
    });
  }

  /** The line gone to, else the one picked out, else the first. */
  #emphasised({ lines }: TrendScene): string {
    const wanted = [this.#place?.key, this.#picked];
    const found = wanted.find((key) => lines.some(({ line }) => line.key === key));
    return found ?? lines[0]?.line.key ?? '';
  }

  get #lines(): readonly TrendLine[] {
    return (this.#scene?.lines ?? []).map(({ line }) => line);
  }

  #enter(): void {
    const line = this.#lines.find(({ key }) => this.#scene && key === this.#emphasised(this.#scene));
    if (!line || this.#place) return;
    this.#go(onLine(line, this.#options.period() || (line.points.at(-1)?.period ?? '')), true);
  }

  #press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'leave') this.#close();
    else if (command.kind === 'pick') this.#pick();
    else if (this.#place) this.#go(placeAfter(this.#place, command, this.#lines), true);
    else this.#enter();
  }

  #close(): void {
    this.#place = undefined;
    this.#news = '';
    this.#options.element.requestUpdate();
  }

  #pick(): void {
    if (this.#place) this.#options.pickPeriod(this.#place.period);
  }

  /** A pointer that leaves does not take away what the keyboard led to. */
  #depart({ currentTarget }: Event): void {
    const hasFocus = currentTarget instanceof HTMLElement && currentTarget.matches(':focus');
    if (!hasFocus) this.#close();
  }

  #move({ currentTarget, clientX, clientY }: PointerEvent): void {
    if (!this.#scene || !(currentTarget instanceof HTMLElement)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const place = nearest(this.#scene, (clientX - left) / width, (clientY - top) / height);
    if (place) this.#go(place, false);
  }

  #go(place: TrendPlace, isSaid: boolean): void {
    this.#place = place;
    const spot = this.#scene && spotOf(this.#scene, place);
    this.#news = isSaid && spot ? [spot.title, ...spot.facts].join('. ') : '';
    this.#options.element.requestUpdate();
  }
}

/** What is known of a place, and where it lies. */
function spotOf(scene: TrendScene, place: TrendPlace): Spot | undefined {
  const found = scene.lines.find(({ line }) => line.key === place.key);
  const point = pointAt(
    scene.lines.map(({ line }) => line),
    place,
  );
  if (!found || !point) return undefined;
  const { language } = scene;
  const broken = scene.breaks.filter(
    ({ note }) => note.period === place.period && note.lines.includes(place.key),
  );
  return {
    key: place.key,
    x: scene.times.place(place.period),
    y: found.segments.flat().find((dot) => dot.point === point)?.y,
    title: `${found.name}, ${place.period}`,
    facts: [
      formatPoint(found.line, point, language),
      remarkPoint(point, language),
      ...broken.map(({ note }) => note.text),
    ].filter(Boolean),
  };
}

/** The place nearest to a pointer: first by year, then by height. */
function nearest(scene: TrendScene, x: number, y: number): TrendPlace | undefined {
  const period = periodAt(scene.times, x);
  if (period === undefined) return undefined;
  const distance = ({ segments }: SceneLine) => {
    const dot = segments.flat().find(({ point }) => point.period === period);
    return dot ? Math.abs(dot.y - y) : Number.POSITIVE_INFINITY;
  };
  const having = scene.lines.filter(({ line }) => line.points.some((point) => point.period === period));
  const [closest] = [...having].sort((a, b) => distance(a) - distance(b));
  return closest && { key: closest.line.key, period };
}
