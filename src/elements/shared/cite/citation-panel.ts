import { type ReactiveController, type ReactiveElement, render } from 'lit';
import type { Monitor } from '../../../controllers/monitor.js';
import {
  FIGURE_PARTS,
  type FigurePart,
  type FigureWish,
  nearestFigure,
  oneOfEach,
  partsOf,
} from '../../../domain/cited-figure.js';
import { viewOfFigure, viewOfGraphic } from '../../../domain/cited-view.js';
import type { Measurement } from '../../../domain/comparison.js';
import type { Language } from '../../../domain/local-text.js';
import { originKey } from '../../../domain/origin.js';
import { NOTHING_CHOSEN, type Selection } from '../../../domain/selection.js';
import { citeWords } from '../../../text/cite-words.js';
import { type Citation, citeFigure, citeGraphic } from '../../../text/describe-citation.js';
import type { Gathered, Presentation } from '../presentation.js';
import type { Cited } from './cited.js';
import { copyText } from './copy-text.js';
import { type CitationView, renderCitation } from './render-citation.js';
import { type ViewAddress, viewAddress } from './view-address.js';

/** What is cited: an element as it was when the reader asked. */
export interface CitedSubject {
  readonly element: ReactiveElement;
  readonly gathered: Gathered<unknown>;
  readonly presentation: Presentation;
  readonly cited: Cited;
  readonly monitor: Monitor | undefined;
  readonly language: Language;
}

/** The panel that a reader cites from: which figure, and the text to take along. It is there as long as it is open. */
export class CitationPanel implements ReactiveController {
  readonly #subject: CitedSubject;
  readonly #figures: readonly Measurement[];
  readonly #holder = document.createElement('div');
  #figure: Measurement | undefined;
  #isWhole: boolean;
  /** What came of copying. */
  #news: CitationView['news'];

  constructor(subject: CitedSubject, figures: readonly Measurement[]) {
    this.#subject = subject;
    this.#figures = figures;
    const { cited } = subject;
    const picked = nearestFigure(figures, this.#wish, 'area');
    this.#figure = picked ?? figures[0];
    this.#isWhole = !cited.figure || !picked;
  }

  /** Shows the panel over the page; the focus goes back to where it was when it closes. */
  open(): void {
    const { element } = this.#subject;
    // In front of what Lit renders there, which it leaves alone.
    element.renderRoot.prepend(this.#holder);
    element.addController(this);
    this.#render();
    // A field that gets the focus shows the place of its cursor, which is the end of its text otherwise.
    for (const field of this.#holder.querySelectorAll('textarea')) field.setSelectionRange(0, 0);
    this.#holder.querySelector('dialog')?.showModal();
  }

  /** A panel does not outlive its element. */
  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#subject.element.removeController(this);
    this.#holder.remove();
  }

  #render(): void {
    const { gathered, language } = this.#subject;
    const address = this.#address;
    const panel = renderCitation({
      catalogue: gathered.catalogue,
      language,
      figure: this.#figure,
      isWhole: this.#isWhole,
      choices: this.#isWhole
        ? []
        : FIGURE_PARTS.map((part) => [part, oneOfEach(this.#figures, part)] as const),
      citation: this.#cite(address),
      isView: address.isView,
      news: this.#news,
      setWhole: (isWhole) => {
        this.#isWhole = isWhole;
        this.#change();
      },
      pick: (part, value) => this.#pick(part, value),
      copy: (kind, field) => void this.#copy(kind, field),
      closed: () => this.#leave(),
    });
    render(panel, this.#holder);
  }

  #change(): void {
    this.#news = undefined;
    this.#render();
  }

  #pick(part: FigurePart, value: string): void {
    const now = this.#figure && partsOf(this.#figure);
    this.#figure = nearestFigure(this.#figures, { ...now, [part]: value }, part) ?? this.#figure;
    this.#change();
  }

  async #copy(kind: keyof Citation, field: HTMLTextAreaElement): Promise<void> {
    this.#change();
    const words = citeWords[this.#subject.language];
    this.#news = { of: kind, said: (await copyText(field)) ? words.copied : words.refused };
    this.#render();
  }

  #cite({ href }: ViewAddress): Citation {
    const { gathered, presentation, language } = this.#subject;
    const { catalogue, choice } = gathered;
    if (!this.#isWhole && this.#figure) return citeFigure(catalogue, this.#figure, href, language);
    const { heading, subtitle, sentence, hasProvisional, several } = presentation;
    const said = { heading, subtitle, sentence, hasProvisional, indicators: several?.indicators };
    return citeGraphic({ catalogue, choice, ...said }, href, language);
  }

  /** What the reader picked, and as chosen where that leaves something open. */
  get #wish(): FigureWish {
    const { area, indicator, origin, period } = this.#subject.gathered.choice;
    const chosen = { area, indicator: indicator.id, origin: originKey(origin), period: period.id };
    const picked = Object.entries(this.#subject.cited.figure ?? {}).filter(([, value]) => value);
    return { ...chosen, ...Object.fromEntries(picked) };
  }

  get #address(): ViewAddress {
    const { element, monitor } = this.#subject;
    return viewAddress(element, monitor, this.#view);
  }

  get #view(): Selection {
    const { gathered, monitor, cited, element } = this.#subject;
    const shared = monitor?.selection ?? NOTHING_CHOSEN;
    const own = element as Partial<Record<FigurePart, unknown>>;
    const shown = (parts: readonly FigurePart[] = FIGURE_PARTS) => parts.filter((part) => !own[part]);
    return this.#isWhole || !this.#figure
      ? viewOfGraphic(shared, gathered.choice, shown(cited.wholeShows))
      : viewOfFigure(shared, gathered.choice, partsOf(this.#figure), shown(cited.figureShows));
  }
}
