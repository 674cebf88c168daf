import type { Continuity } from '../domain/area.js';
import type { GapDirection } from '../domain/trend/gap.js';
import type { Translations } from './translations.js';

/** A change of territory that breaks a line. */
export type LostContinuity = Exclude<Continuity, 'unchanged' | 'recoded'>;

/** Words of a trend. */
export interface TrendWords {
  readonly caption: (indicator: string, subject: string) => string;
  readonly period: string;
  readonly remark: string;
  readonly graphic: (indicator: string) => string;
  readonly roledescription: string;
  readonly keys: string;
  readonly lines: string;
  readonly provisional: string;
  readonly unclear: string;
  readonly unclearShort: string;
  readonly unclearKey: string;
  readonly band: string;
  readonly interval: (low: string, high: string) => string;
  readonly absentKey: string;
  readonly noYear: string;
  readonly gapTo: (reference: string, inPoints: boolean) => string;
  readonly noFigures: (name: string) => string;
  readonly inPeriod: (statement: string, period: string) => string;
  readonly than: (
    difference: string,
    relation: 'higher' | 'lower' | 'equal',
    period: string,
    value: string,
  ) => string;
  readonly alone: (since: string) => string;
  readonly course: (name: string, from: string, first: string, to: string, last: string) => string;
  readonly single: (name: string, value: string, period: string) => string;
  readonly unclearChange: string;
  readonly unclearGap: string;
  readonly breaks: string;
  readonly breakShort: Readonly<Record<'other-scheme' | LostContinuity, string>>;
  readonly otherScheme: (period: string, scheme: string) => string;
  readonly otherEdition: Readonly<Record<LostContinuity, (period: string, areas: string) => string>>;
  readonly notComparable: (before: string) => string;
  readonly absences: string;
  readonly absence: (name: string, periods: string) => string;
  readonly through: (first: string, last: string) => string;
  readonly between: (subject: string, reference: string) => string;
  readonly gapChange: (
    direction: GapDirection,
    place: string,
    between: string,
    sizes: readonly [from: string, toWithUnit: string],
    periods: readonly [first: string, last: string],
  ) => string;
  readonly gapShort: (
    direction: GapDirection,
    name: string,
    sizes: readonly [from: string, toWithUnit: string],
    periods: readonly [first: string, last: string],
  ) => string;
  readonly side: (
    subject: string,
    reference: string,
    relation: 'higher' | 'lower' | 'equal',
    period: string,
  ) => string;
  readonly gapSingle: (place: string, between: string, size: string, period: string) => string;
  readonly noGap: (place: string, between: string) => string;
  readonly inArea: (area: string) => string;
  readonly forPeople: (people: string) => string;
  readonly composition: string;
  readonly noReference: string;
  readonly counts: string;
  readonly unknownArea: (code: string) => string;
}

/** Dutch and English words of a trend. */
export const trendWords: Translations<TrendWords> = {
  nl: {
    caption: (indicator, subject) => `${indicator} door de jaren, ${subject}`,
    period: 'Periode',
    remark: 'Opmerking',
    graphic: (indicator) => `${indicator} door de jaren`,
    roledescription: 'lijngrafiek',
    keys: 'Met de pijltjes naar links en rechts gaat u langs de jaren, met die omhoog en omlaag langs de lijnen. Enter kiest het jaar, Escape sluit het kader.',
    lines: 'Lijnen',
    provisional: 'Open teken en dunne lijn: voorlopig cijfer',
    unclear: 'onduidelijk: weinig gevallen',
    unclearShort: 'Die verandering is onduidelijk.',
    unclearKey: 'Klein teken: onduidelijk, want het berust op weinig gevallen',
    band: 'Vlak om de lijn: 95%-betrouwbaarheidsinterval, berekend uit het aantal gevallen',
    interval: (low, high) => `95%-interval ${low} tot ${high}`,
    absentKey: 'Kruisje onder de grafiek: geen cijfer',
    noYear: 'geen cijfers',
    gapTo: (reference, inPoints) => `verschil ${inPoints ? 'in procentpunt ' : ''}met ${reference}`,
    noFigures: (name) => `Er zijn geen cijfers voor ${name}.`,
    inPeriod: (statement, period) => `${statement} (${period})`,
    than: (difference, relation, period, value) =>
      relation === 'equal'
        ? `dat is evenveel als in ${period}`
        : `dat is ${difference} ${relation === 'higher' ? 'meer' : 'minder'} dan in ${period} (${value})`,
    alone: (since) => `Er is sinds ${since} geen ander cijfer om het mee te vergelijken.`,
    course: (name, from, first, to, last) => `${name}: van ${from} in ${first} naar ${to} in ${last}.`,
    single: (name, value, period) => `${name}: ${value} in ${period}.`,
    unclearChange: 'Het berust op weinig gevallen, dus de verandering is onduidelijk.',
    unclearGap:
      'Die verandering is onduidelijk: de cijfers berusten op weinig gevallen, of het kan toeval zijn.',
    breaks: 'Onderbroken lijnen',
    breakShort: {
      'other-scheme': 'andere indeling naar herkomst',
      redrawn: 'andere grenzen',
      unknown: 'grenzen onzeker',
    },
    otherScheme: (period, scheme) =>
      `Vanaf ${period} zijn groepen anders ingedeeld: ${scheme}. Cijfers van daarvoor zijn niet te vergelijken.`,
    otherEdition: {
      redrawn: (period, areas) =>
        `In ${period} zijn de grenzen van ${areas} veranderd; cijfers van daarvoor gaan over een ander gebied.`,
      unknown: (period, areas) =>
        `Vanaf ${period} zijn de grenzen van ${areas} misschien veranderd; of cijfers van daarvoor te vergelijken zijn, is niet bekend.`,
    },
    notComparable: (before) => `Cijfers van voor ${before} zijn daar niet mee te vergelijken.`,
    absences: 'Jaren zonder cijfer',
    absence: (name, periods) => `${name}: ${periods}.`,
    through: (first, last) => `${first} tot en met ${last}`,
    between: (subject, reference) => `het verschil tussen ${subject} en ${reference}`,
    gapChange: (direction, place, between, [from, size], [first, last]) => {
      const when = `tussen ${first} en ${last}`;
      if (direction === 'same') return `${place} blijft ${between} ${when} even groot: ${size}.`;
      if (direction === 'reversed')
        return `${place} keert ${between} ${when} om: van ${from} naar ${size} de andere kant op.`;
      const change = direction === 'smaller' ? 'kleiner' : 'groter';
      return `${place} wordt ${between} ${when} ${change}: van ${from} naar ${size}.`;
    },
    gapShort: (direction, name, [from, size], [first, last]) =>
      direction === 'same'
        ? `${name}: ${size} in ${first} en in ${last}.`
        : `${name}: van ${from} naar ${size} (${first}–${last}), ${
            { smaller: 'kleiner', larger: 'groter', reversed: 'de andere kant op' }[direction]
          }.`,
    side: (subject, reference, relation, period) =>
      relation === 'equal'
        ? `In ${period} is er geen verschil.`
        : `In ${period} is het cijfer voor ${subject} ${relation === 'higher' ? 'hoger' : 'lager'} dan dat voor ${reference}.`,
    gapSingle: (place, between, size, period) => `${place} is ${between} ${size} (${period}).`,
    noGap: (place, between) =>
      `${place} is ${between} niet te geven: er zijn geen cijfers die te vergelijken zijn.`,
    inArea: (area) => `In ${area}`,
    forPeople: (people) => `Voor ${people}`,
    composition:
      'De groepen zijn delen van een geheel; een verschil tussen groepen zegt dan niets. U ziet de cijfers zelf.',
    noReference: 'Er is geen referentiegroep om de cijfers naast te zetten. U ziet de cijfers zelf.',
    counts: 'Aantallen in een gebied van een ander niveau passen niet in de grafiek.',
    unknownArea: (code) => `Voor ${code} zijn er bij deze keuze geen cijfers.`,
  },
  en: {
    caption: (indicator, subject) => `${indicator} over the years, ${subject}`,
    period: 'Period',
    remark: 'Remark',
    graphic: (indicator) => `${indicator} over the years`,
    roledescription: 'line chart',
    keys: 'The left and right arrow keys go along the years, up and down along the lines. Enter picks the year, Escape closes the box.',
    lines: 'Lines',
    provisional: 'Open mark and thin line: provisional figure',
    unclear: 'unclear: few cases',
    unclearShort: 'That change is unclear.',
    unclearKey: 'Small mark: unclear, as it rests on few cases',
    band: 'Area around the line: 95% confidence interval, calculated from the number of cases',
    interval: (low, high) => `95% interval ${low} to ${high}`,
    absentKey: 'Cross below the chart: no figure',
    noYear: 'no figures',
    gapTo: (reference, inPoints) => `difference ${inPoints ? 'in percentage points ' : ''}from ${reference}`,
    noFigures: (name) => `There are no figures for ${name}.`,
    inPeriod: (statement, period) => `${statement} (${period})`,
    than: (difference, relation, period, value) =>
      relation === 'equal'
        ? `that is the same as in ${period}`
        : `that is ${difference} ${relation === 'higher' ? 'more' : 'less'} than in ${period} (${value})`,
    alone: (since) => `Since ${since} there is no other figure to compare it with.`,
    course: (name, from, first, to, last) => `${name}: from ${from} in ${first} to ${to} in ${last}.`,
    single: (name, value, period) => `${name}: ${value} in ${period}.`,
    unclearChange: 'It rests on few cases, so the change is unclear.',
    unclearGap: 'That change is unclear: the figures rest on few cases, or it may be chance.',
    breaks: 'Broken lines',
    breakShort: {
      'other-scheme': 'other classification by origin',
      redrawn: 'other boundaries',
      unknown: 'boundaries uncertain',
    },
    otherScheme: (period, scheme) =>
      `From ${period} groups are divided in another way: ${scheme}. Earlier figures cannot be compared.`,
    otherEdition: {
      redrawn: (period, areas) =>
        `In ${period} the boundaries of ${areas} changed; earlier figures are of another territory.`,
      unknown: (period, areas) =>
        `From ${period} the boundaries of ${areas} may have changed; whether earlier figures can be compared is not known.`,
    },
    notComparable: (before) => `Figures from before ${before} cannot be compared with it.`,
    absences: 'Years without a figure',
    absence: (name, periods) => `${name}: ${periods}.`,
    through: (first, last) => `${first} to ${last}`,
    between: (subject, reference) => `the difference between ${subject} and ${reference}`,
    gapChange: (direction, place, between, [from, size], [first, last]) => {
      const when = `between ${first} and ${last}`;
      if (direction === 'same') return `${place} ${between} stays the same ${when}: ${size}.`;
      if (direction === 'reversed')
        return `${place} ${between} turns around ${when}: from ${from} to ${size} the other way.`;
      return `${place} ${between} becomes ${direction} ${when}: from ${from} to ${size}.`;
    },
    gapShort: (direction, name, [from, size], [first, last]) =>
      direction === 'same'
        ? `${name}: ${size} in ${first} and in ${last}.`
        : `${name}: from ${from} to ${size} (${first}–${last}), ${
            { smaller: 'smaller', larger: 'larger', reversed: 'the other way' }[direction]
          }.`,
    side: (subject, reference, relation, period) =>
      relation === 'equal'
        ? `In ${period} there is no difference.`
        : `In ${period} the figure for ${subject} is ${relation} than that for ${reference}.`,
    gapSingle: (place, between, size, period) => `${place} ${between} is ${size} (${period}).`,
    noGap: (place, between) => `${place} ${between} cannot be given: no figures can be compared.`,
    inArea: (area) => `In ${area}`,
    forPeople: (people) => `For ${people}`,
    composition:
      'The groups are parts of a whole; a difference between groups then says nothing. You see the figures themselves.',
    noReference: 'There is no reference group to set the figures against. You see the figures themselves.',
    counts: 'Numbers in an area of another level do not fit in the chart.',
    unknownArea: (code) => `There are no figures for ${code} with this choice.`,
  },
};
