import type { ReportTraits } from '../domain/area-report/report-traits.js';
import type { Language } from '../domain/local-text.js';
import { explainAbsence } from './explain-absence.js';
import { frameWords } from './frame-words.js';
import { formatAbsence } from './observation-words.js';
import { reportWords } from './report-words.js';

/** How to read a report. */
export interface Reading {
  readonly cautions: readonly string[];
  /** Introduces the reasons for absence; empty where nothing is absent. */
  readonly absent: string;
  readonly reasons: readonly string[];
}

/** Says how to read a report, as far as what is explained occurs in it. */
export function describeReading(traits: ReportTraits, hasCourse: boolean, language: Language): Reading {
  const { reading, reason } = reportWords[language];
  const cautions = [
    reading.average,
    traits.hasJudgement ? reading.judgement : '',
    traits.hasPercentages ? reading.points : '',
    traits.hasUnclear ? reading.unclear : '',
    traits.hasCounts ? reading.counts : '',
    traits.hasGroups ? reading.groups : '',
    hasCourse ? reading.changes : '',
    traits.hasProvisional ? frameWords[language].provisional : '',
  ];
  return {
    cautions: cautions.filter(Boolean),
    absent: traits.absences.length > 0 ? reading.absent : '',
    reasons: traits.absences.map((one) =>
      reason(formatAbsence(one, language), `${explainAbsence(one, language)}.`),
    ),
  };
}
