import { property } from 'lit/decorators.js';
import { LanguageController } from '../../controllers/language-controller.js';
import type { Load } from '../../controllers/load-controller.js';
import type { ChangedBy, Monitor } from '../../controllers/monitor.js';
import { MonitorController } from '../../controllers/monitor-controller.js';
import { sourceFor } from '../../data/sources.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { ChoiceError, type Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { NOTHING_CHOSEN, type SelectionPart, subjectOf } from '../../domain/selection.js';
import { PageCheck } from './check/page-check.js';
import { yesOrNo } from './converters.js';
import { GuestElement } from './guest-element.js';

/**
 * An element that is told what to show by its attributes, and by the `<buurt-monitor>` around it for what these leave
 * open.
 *
 * @csspart check - What an editor is told who sets `check`.
 */
export abstract class ChoosingElement extends GuestElement {
  /** Address of the folder the figures come from, such as `https://cijfers.example.nl/monitor/`. */
  @property() endpoint = '';

  /** Code of the area, such as `GM0363`. */
  @property() area = '';

  /** Id of the indicator, such as `participation`. */
  @property() indicator = '';

  /** Id of the group by origin, such as `turkey`; everybody if left out. */
  @property() origin = '';

  /** Id of the period, such as `2021`; the newest if left out. */
  @property() period = '';

  /** Id of the `<buurt-monitor>` whose choices this element shares, where it does not stand inside it. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** Whether the element tells an editor what is wrong with the page, or with its tag. */
  @property({ type: Boolean, converter: yesOrNo }) check = false;

  /** Where figures come from, for a page that has its own source instead of an endpoint. */
  @property({ attribute: false }) source: StatisticsSource | undefined;

  readonly #language = new LanguageController(this);
  readonly #monitor = new MonitorController(this, () => this.htmlFor);

  constructor() {
    super();
    this.addController(
      new PageCheck(this, () => ({
        load: this.load,
        endpoint: this.endpointAddress,
        language: this.language,
      })),
    );
  }

  /** The language the element speaks now. */
  protected get language(): Language {
    return this.#language.language;
  }

  /** How far the element has come with what it shows. */
  protected abstract get load(): Load<unknown>;

  /** The monitor that the element shares its choices with, if any. */
  protected get monitor(): Monitor | undefined {
    return this.#monitor.monitor;
  }

  /** The choice the figures are to be gathered for: the element's own, and what it leaves open as its monitor has it. */
  protected get wish(): Wish {
    const shared = this.monitor?.selection ?? NOTHING_CHOSEN;
    return {
      area: this.area || subjectOf(shared),
      indicator: this.indicator || shared.indicator,
      origin: this.origin || shared.origin,
      period: this.period || shared.period,
    };
  }

  /**
   * Makes a reader's choice: the monitor's, unless the author gave this element one of its own.
   * @param by `play` where the reader did not choose each step by hand.
   */
  protected pick(part: SelectionPart, value: string, by: ChangedBy = 'reader'): void {
    const own = this as Partial<Record<SelectionPart, string>>;
    if (this.monitor && !own[part]) this.#monitor.tell({ [part]: value }, by);
    else own[part] = value;
  }

  /** The page's own source, or that of the endpoint; throws a `ChoiceError` where the page gives neither. */
  protected activeSource(): StatisticsSource {
    const place = this.place;
    if (typeof place !== 'string') return place;
    const problem = { attribute: 'endpoint', value: place };
    if (!place) throw new ChoiceError({ ...problem, reason: 'missing' });
    if (!URL.canParse(place, this.baseURI)) throw new ChoiceError({ ...problem, reason: 'unknown' });
    return sourceFor(place, this.baseURI);
  }

  /** Address of the endpoint, if the figures come from one. */
  protected get endpointAddress(): URL | undefined {
    const { place } = this;
    const isAddress = typeof place === 'string' && place !== '' && URL.canParse(place, this.baseURI);
    return isAddress ? new URL(place, this.baseURI) : undefined;
  }

  /** Where figures come from: the element's own words, otherwise its monitor's. */
  protected get place(): StatisticsSource | string {
    const { endpoint = '', source } = this.monitor?.settings ?? {};
    return this.source ?? (this.endpoint || (source ?? endpoint));
  }
}
