import { html, type TemplateResult } from 'lit';
import { EndpointError } from '../../src/data/endpoint/endpoint-error.js';
import type { StatisticsSource } from '../../src/data/statistics-source.js';
import type { Language } from '../../src/domain/local-text.js';
import { figure, isFigure, type Observation } from '../../src/domain/observation.js';
import type { Gathered, Presentation } from '../../src/elements/shared/presentation.js';
import { StatisticElement } from '../../src/elements/shared/statistic-element.js';
import { formatObservation } from '../../src/text/observation-words.js';
import { readText } from '../../src/text/translations.js';
import { aCatalogue, aMeasurement, levelFigures } from './builders.js';
import { onPage, until } from './on-page.js';
import { type ReadyAnswers, StubSource } from './stub-source.js';

/** The smallest element there can be: one figure. It shows what all elements have in common. */
export class SmallFigure extends StatisticElement<Observation> {
  /** How often the table was made. */
  tablesMade = 0;

  protected override async loadKit(): Promise<void> {}

  protected override async gather(
    { choice }: Omit<Gathered<Observation>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<Observation> {
    const { indicator, origin, period } = choice;
    const { observations } = await source.figures(
      { indicator: indicator.id, origin, period: period.id, edition: period.edition, level: 'gemeente' },
      signal,
    );
    return observations.at(0);
  }

  protected override present({ choice, view }: Gathered<Observation>, language: Language): Presentation {
    const said = formatObservation(view, choice.indicator, language);
    return {
      state: isFigure(view) ? 'ready' : 'withheld',
      heading: readText(choice.indicator.label, language),
      subtitle: choice.period.id,
      sentence: said,
      table: () => {
        this.tablesMade += 1;
        return {
          caption: 'Cijfers',
          columns: ['Gebied', 'Waarde'],
          rows: [{ head: choice.area, cells: [said] }],
        };
      },
      measurements: () => [aMeasurement({ observation: view })],
      hasProvisional: isFigure(view) && view.provisional,
      notes: [],
    };
  }

  protected override renderGraphic({ view }: Gathered<Observation>): TemplateResult {
    return html`<p class="value">${isFigure(view) ? view.value : '–'}</p>`;
  }
}

customElements.define('small-figure', SmallFigure);

/** The answer of one figure for Amsterdam. */
export const sixtyFive = () => levelFigures([figure(65.3), 60, 70]);

/** An element for Amsterdam with its answers ready. */
export function anElement(answers: ReadyAnswers = {}, area = 'GM0363'): SmallFigure {
  const element = new SmallFigure();
  element.source = new StubSource({ catalogue: aCatalogue(), figures: sixtyFive, ...answers });
  element.area = area;
  return element;
}

/** The source of an element, with what it was asked. */
export function questionsOf(element: SmallFigure): StubSource {
  return element.source as StubSource;
}

/** An element that shows its figure. */
export async function shown(element = anElement()): Promise<SmallFigure> {
  onPage(element);
  await element.ready;
  return element;
}

/** An element whose figures wait for the test. */
export async function waiting(): Promise<SmallFigure> {
  const element = onPage(new SmallFigure());
  element.source = new StubSource({ catalogue: aCatalogue() });
  element.area = 'GM0363';
  await until(() => questionsOf(element).asked('figures').length > 0);
  return element;
}

/** An element whose figures could not be had. */
export async function failed(error: unknown = new EndpointError('unreachable', 'figures.json', 'no answer')) {
  const element = await waiting();
  questionsOf(element).asked('figures').at(-1)?.fail(error);
  await element.ready;
  return element;
}
