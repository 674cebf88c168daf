import { html, type TemplateResult } from 'lit';
import type { StatisticsSource } from '../../src/data/statistics-source.js';
import type { Language } from '../../src/domain/local-text.js';
import { figure, isFigure, type Observation } from '../../src/domain/observation.js';
import type { Gathered, Presentation } from '../../src/elements/shared/presentation.js';
import { StatisticElement } from '../../src/elements/shared/statistic-element.js';
import { formatObservation } from '../../src/text/observation-words.js';
import { readText } from '../../src/text/translations.js';
import { aMeasurement, levelFigures } from './builders.js';

/** The smallest element there can be: one figure. It shows what all elements have in common. */
export class SmallFigure extends StatisticElement<Observation> {
  /** How often the table was made. */
  tablesMade = 0;

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
