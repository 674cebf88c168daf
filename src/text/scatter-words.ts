import type { PairObstacle } from '../domain/relation/paired-series.js';
import type { RelationTrap } from '../domain/relation/relation.js';
import type { NoCorrelation } from '../domain/statistics/correlation.js';
import type { Translations } from './translations.js';

/** How strong a correlation is called. */
export type Strength = 'weak' | 'moderate' | 'strong';

/** Words of two indicators over the same areas. */
export interface ScatterWords {
  readonly heading: (x: string, y: string) => string;
  readonly period: (name: string, period: string) => string;
  /** Stands with every relation, and cannot be left out. */
  readonly caveat: (areas: string) => string;
  /** The same in a few words, behind a sentence that may be read apart. */
  readonly caveatShort: (areas: string) => string;
  readonly known: (count: string, of: string, areas: string, scope: string) => string;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly rises: (x: string, y: string, strength: string) => string;
  readonly falls: (x: string, y: string, strength: string) => string;
  readonly unclear: (x: string, y: string) => string;
  readonly facts: (r: string, low: string, high: string, areas: string) => string;
  readonly none: Readonly<Record<NoCorrelation['reason'], (x: string, y: string, areas: string) => string>>;
  readonly ranks: (rho: string, areas: string) => string;
  readonly noPairs: (areas: string, scope: string) => string;
  readonly obstacles: Readonly<Record<PairObstacle, (x: string, y: string, areas: string) => string>>;
  readonly traps: Readonly<Record<RelationTrap, string>>;
  readonly periodsDiffer: (x: string, y: string) => string;
  readonly sizePeriod: (size: string, period: string) => string;
  readonly interval: (area: string, areas: string) => string;
  readonly notDrawn: (count: string, of: string, areas: string) => string;
  readonly lacks: (name: string, reasons: string) => string;
  readonly lackingBoth: (count: string) => string;
  readonly broken: (start: string) => string;
  readonly across: string;
  readonly up: string;
  readonly size: (label: string) => string;
  readonly smallest: (size: string) => string;
  readonly noSize: string;
  readonly unknownSize: (count: string) => string;
  readonly unclearPoints: (count: string) => string;
  readonly beyond: (count: string) => string;
  readonly graphic: (x: string, y: string) => string;
  readonly roledescription: string;
  readonly keys: string;
  readonly chosen: string;
  readonly notOnIt: string;
  readonly fewCases: string;
  readonly sizeUnknown: string;
}

/** Dutch and English words of two indicators over the same areas. */
export const scatterWords: Translations<ScatterWords> = {
  nl: {
    heading: (x, y) => `${x} en ${y}`,
    period: (name, period) => `${name} (${period})`,
    caveat: (areas) =>
      `Dit gaat over ${areas}, niet over personen. Ook waar twee cijfers samen hoog zijn, hoeft het niet om dezelfde mensen te gaan; en wat samengaat, is daarmee geen oorzaak en gevolg.`,
    caveatShort: (areas) => `Dat zegt iets over ${areas}, niet over personen.`,
    known: (count, of, areas, scope) =>
      `Van ${count} van de ${of} ${areas} van ${scope} zijn beide cijfers bekend.`,
    strengths: { weak: 'zwak', moderate: 'matig', strong: 'sterk' },
    rises: (x, y, strength) => `Waar “${x}” hoger is, is “${y}” doorgaans ook hoger: een ${strength} verband`,
    falls: (x, y, strength) => `Waar “${x}” hoger is, is “${y}” doorgaans lager: een ${strength} verband`,
    unclear: (x, y) => `Of “${x}” en “${y}” samengaan, is onduidelijk`,
    facts: (r, low, high, areas) => `(r = ${r}, 95%-interval ${low} tot ${high}, ${areas}, ongewogen).`,
    none: {
      'few-areas': (x, y, areas) => `Of “${x}” en “${y}” samengaan, is onduidelijk: ${areas} is te weinig.`,
      constant: (x, y) => `Of “${x}” en “${y}” samengaan, is onduidelijk: een van beide is overal even hoog.`,
    },
    ranks: (rho, areas) =>
      `Naar rangorde is het verband anders (ρ = ${rho}): enkele ${areas} ver van de andere wegen zwaar mee, of het verband is gebogen.`,
    noPairs: (areas, scope) => `Van geen van de ${areas} van ${scope} zijn beide cijfers bekend.`,
    obstacles: {
      same: () => 'Op beide assen staat hetzelfde cijfer: kies een ander voor de verticale as.',
      'other-edition': (x, y, areas) =>
        `“${x}” en “${y}” zijn bekend voor verschillende indelingen van ${areas}. De grenzen zijn niet dezelfde, dus de cijfers worden niet naast elkaar gezet.`,
      'other-scheme': (x, y) =>
        `De groepen van “${x}” en “${y}” horen bij verschillende herkomstindelingen. Die worden niet naast elkaar gezet.`,
    },
    traps: {
      'both-counts': 'Beide zijn aantallen: waar meer mensen wonen, zijn ze vanzelf allebei hoger.',
      'one-whole':
        'Beide zijn delen van één geheel: meer van het ene laat vanzelf minder over voor het andere.',
      within: 'De ene groep telt mee in het cijfer van de andere: alleen daardoor al gaan ze samen.',
    },
    periodsDiffer: (x, y) => `De cijfers zijn van verschillende perioden: ${x} en ${y}.`,
    sizePeriod: (size, period) => `“${size}”, naar wie de cirkels groot zijn, is van ${period}.`,
    interval: (area, areas) =>
      `Ongewogen: elke ${area} telt even zwaar. Het interval rekent met toeval alsof de ${areas} los van elkaar zijn; naburige ${areas} lijken op elkaar, dus in werkelijkheid is het ruimer.`,
    notDrawn: (count, of, areas) =>
      `Niet getekend: ${count} van de ${of} ${areas}, waarvan een van de cijfers of allebei ontbreken.`,
    lacks: (name, reasons) => `${name}: ${reasons}.`,
    lackingBoth: (count) => `Bij ${count} ontbreken ze allebei.`,
    broken: (start) => `deze as begint niet bij 0 maar bij ${start}`,
    across: 'Horizontaal',
    up: 'Verticaal',
    size: (label) => `Oppervlak van de cirkel: ${label}`,
    smallest: (size) => `kleinste stip: ${size} of minder`,
    noSize: 'Hoeveel mensen er wonen, is voor deze indeling niet bekend: alle punten zijn even klein.',
    unknownSize: (count) => `aantal niet bekend (${count})`,
    unclearPoints: (count) => `open: weinig gevallen, onduidelijk (${count})`,
    beyond: (count) => `op de rand: ligt voorbij de as (${count})`,
    graphic: (x, y) => `Spreidingsdiagram van ${x} en ${y}`,
    roledescription: 'spreidingsdiagram',
    keys: 'Pijltjestoetsen gaan naar het dichtstbijzijnde punt in die richting, Home naar het midden. Enter kiest het gebied, Escape sluit.',
    chosen: 'Gekozen gebieden',
    notOnIt: 'niet getekend',
    fewCases: 'Weinig gevallen, onduidelijk',
    sizeUnknown: 'niet bekend',
  },
  en: {
    heading: (x, y) => `${x} and ${y}`,
    period: (name, period) => `${name} (${period})`,
    caveat: (areas) =>
      `This is about ${areas}, not about persons. Even where two figures are high together, they need not be of the same people; and what goes together is not therefore cause and effect.`,
    caveatShort: (areas) => `That says something about ${areas}, not about persons.`,
    known: (count, of, areas, scope) =>
      `Both figures are known of ${count} of the ${of} ${areas} of ${scope}.`,
    strengths: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
    rises: (x, y, strength) => `Where “${x}” is higher, “${y}” is mostly higher too: a ${strength} relation`,
    falls: (x, y, strength) => `Where “${x}” is higher, “${y}” is mostly lower: a ${strength} relation`,
    unclear: (x, y) => `Whether “${x}” and “${y}” go together is unclear`,
    facts: (r, low, high, areas) => `(r = ${r}, 95% interval ${low} to ${high}, ${areas}, unweighted).`,
    none: {
      'few-areas': (x, y, areas) => `Whether “${x}” and “${y}” go together is unclear: ${areas} is too few.`,
      constant: (x, y) =>
        `Whether “${x}” and “${y}” go together is unclear: one of them is the same everywhere.`,
    },
    ranks: (rho, areas) =>
      `By rank the relation is different (ρ = ${rho}): a few ${areas} far from the others weigh heavily, or the relation is bent.`,
    noPairs: (areas, scope) => `Both figures are known of none of the ${areas} of ${scope}.`,
    obstacles: {
      same: () => 'Both axes have the same figure: choose another for the vertical axis.',
      'other-edition': (x, y, areas) =>
        `“${x}” and “${y}” are known for different divisions into ${areas}. The boundaries are not the same, so the figures are not set against each other.`,
      'other-scheme': (x, y) =>
        `The groups of “${x}” and “${y}” belong to different classifications by origin, which are not set against each other.`,
    },
    traps: {
      'both-counts': 'Both are numbers: where more people live, both are higher by themselves.',
      'one-whole': 'Both are parts of one whole: more of the one leaves less for the other by itself.',
      within: 'The one group counts in the figure of the other: by that alone they go together.',
    },
    periodsDiffer: (x, y) => `The figures are of different periods: ${x} and ${y}.`,
    sizePeriod: (size, period) => `“${size}”, which sizes the circles, is of ${period}.`,
    interval: (area, areas) =>
      `Unweighted: every ${area} counts the same. The interval reckons with chance as if the ${areas} were apart from each other; ${areas} beside each other are alike, so in truth it is wider.`,
    notDrawn: (count, of, areas) =>
      `Not drawn: ${count} of the ${of} ${areas}, of which one of the figures or both are missing.`,
    lacks: (name, reasons) => `${name}: ${reasons}.`,
    lackingBoth: (count) => `Of ${count} both are missing.`,
    broken: (start) => `this axis begins not at 0 but at ${start}`,
    across: 'Across',
    up: 'Up',
    size: (label) => `Area of the circle: ${label}`,
    smallest: (size) => `smallest dot: ${size} or less`,
    noSize: 'How many people live there is not known for this division: all points are equally small.',
    unknownSize: (count) => `number not known (${count})`,
    unclearPoints: (count) => `open: few cases, unclear (${count})`,
    beyond: (count) => `on the edge: lies beyond the axis (${count})`,
    graphic: (x, y) => `Scatter plot of ${x} and ${y}`,
    roledescription: 'scatter plot',
    keys: 'Arrow keys go to the nearest point in that direction, Home to the middle. Enter picks the area, Escape closes.',
    chosen: 'Chosen areas',
    notOnIt: 'not drawn',
    fewCases: 'Few cases, unclear',
    sizeUnknown: 'not known',
  },
};
