import { reportMeasurements } from '../../domain/area-report/report-traits.js';
import { courseMeasurements, gemeenteNameOf, type Reported } from '../../domain/area-report/report-view.js';
import { findScheme } from '../../domain/catalogue.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { describeLevel } from '../../text/area-words.js';
import { withName } from '../../text/describe-choice.js';
import { describeReport, nameReported } from '../../text/describe-report.js';
import { reportWords } from '../../text/report-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Presentation } from '../shared/presentation.js';

/** A report in words, as far as its frame says them. */
export function presentReport(reported: Reported, language: Language): Presentation {
  const { catalogue, choice, view } = reported;
  const measurements = measurementsOf(reported).map((one) => withName(one, catalogue, language));
  const people = capitalise(readText(choice.group.people, language));
  return {
    state: stateOf(measurements),
    heading: reportWords[language].heading(nameReported(reported, language)),
    subtitle: view.isByOrigin ? `${people}, ${reportWords[language].allGroups}` : people,
    sentence: describeReport(reported, language),
    measurements: () => measurements,
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: [],
    several: {
      indicators: view.chapters.flatMap(({ entries }) => entries.map(({ indicator }) => indicator)),
      name: 'report',
    },
  };
}

/** The area with its kind and code: `Kralingen, buurt in Rotterdam (BU05990000)`. */
export function describeSubject(reported: Reported, language: Language): string {
  const { areaLevel, area } = reported.choice;
  const isPart = areaLevel === 'wijk' || areaLevel === 'buurt';
  const level = describeLevel(areaLevel, isPart ? gemeenteNameOf(reported) : undefined, language);
  return `${nameReported(reported, language)}, ${level} (${area})`;
}

/** The scheme that the groups of a report are of; empty where it has none. */
export function nameScheme({ catalogue, choice, view }: Reported, language: Language): string {
  const ofGroups = view.chapters.flatMap(({ entries }) =>
    entries.flatMap(({ groups }) => groups?.view.scheme ?? []),
  );
  const own = findScheme(catalogue, choice.origin.scheme);
  const all = [...(own ? [own] : []), ...ofGroups].map(({ label }) => readText(label, language));
  return [...new Set(all)].join('; ');
}

/** Every figure of the report and of its lines through the years, once. */
function measurementsOf({ view }: Reported): readonly Measurement[] {
  const shown = reportMeasurements(view.chapters);
  const courses = view.chapters.flatMap((chapter) => courseMeasurements(chapter, view));
  const byKey = new Map(
    [...shown, ...courses].map((one) => {
      const { indicator, area, origin, period } = one;
      return [[indicator.id, area.code, origin.scheme, origin.group, period].join(' '), one];
    }),
  );
  return [...byKey.values()];
}

function stateOf(measurements: readonly Measurement[]): Presentation['state'] {
  if (measurements.length === 0) return 'empty';
  return measurements.some(({ observation }) => isFigure(observation)) ? 'ready' : 'withheld';
}
