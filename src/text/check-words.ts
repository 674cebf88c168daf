import type { ChoiceProblem } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { adviceWords } from './advice-words.js';
import { frameWords } from './frame-words.js';
import { formatNumber } from './numbers.js';
import type { FindingOf, PageFinding, Readable } from './page-finding.js';
import { listOf, type Translations } from './translations.js';

/** What the check says around its findings. */
export interface CheckWords {
  readonly heading: string;
  readonly busy: string;
  readonly fine: string;
  readonly count: (count: number) => string;
  readonly seenBy: string;
  readonly report: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly page: string;
  readonly browser: string;
  readonly readable: Readonly<Record<Readable, string>>;
  readonly finding: { readonly [Kind in PageFinding['kind']]: (finding: FindingOf<Kind>) => string };
}

/** Dutch and English words of the check that an editor puts on a tag. */
export const checkWords: Translations<CheckWords> = {
  nl: {
    heading: 'Controle voor de redactie',
    busy: 'De controle loopt nog.',
    fine: 'Niets gevonden. Gekeken is naar het adres van de cijfers, de codes en attributen, de scripts van de pagina, het kopniveau, het contrast en de tekst voor wie geen script heeft.',
    count: (count) => (count === 1 ? 'Er is één ding gevonden.' : `Er zijn ${count} dingen gevonden.`),
    seenBy: 'Lezers zien dit ook, zolang het attribuut check op de tag staat.',
    report: 'Verslag',
    again: 'Controleer opnieuw',
    copy: 'Kopieer verslag',
    copied: 'Gekopieerd.',
    refused: 'Kopiëren mag hier niet. Het verslag is geselecteerd: druk op Ctrl+C.',
    page: 'Pagina',
    browser: 'Browser',
    readable: { text: 'tekst', muted: 'kleine tekst', button: 'tekst van knoppen' },
    finding: {
      choice: ({ problem }) => describeProblem(problem, 'nl'),
      endpoint: ({ trouble, place }) => adviceWords.nl[trouble](place),
      stopped: ({ message }) =>
        `Het element is gestopt. Mist de pagina een script, of blokkeert een Content-Security-Policy het (script-src)? De melding: ${message}`,
      attributes: ({ names, known }) =>
        `Dit element kent ${listOf(names, 'nl')} niet. Het kent: ${known.join(', ')}.`,
      monitor: ({ id }) => `Op deze pagina staat geen <buurt-monitor> met id “${id}”, waar for naar wijst.`,
      tags: ({ tags }) =>
        `Deze tags werken op deze pagina niet: ${tags.join(', ')}. Het script dat ze kent ontbreekt, of het CMS heeft het weggehaald.`,
      twice: ({ addresses }) =>
        `De bibliotheek wordt van meer plaatsen geladen: ${addresses.join(', ')}. Laad haar één keer; de eerste blijft werken.`,
      versions: ({ versions }) =>
        `Elementen op deze pagina zijn van verschillende versies: ${listOf(versions, 'nl')}. Laad ze alle uit dezelfde map.`,
      'heading-skips': ({ level, before, text }) =>
        `De kop is van niveau ${level}, maar de kop ervoor (“${text}”) van niveau ${before}. Zet heading-level="${before + 1}" op de tag.`,
      'heading-second': () =>
        'De kop is van niveau 1, en de pagina heeft al zo’n kop. Zet een hoger getal in heading-level.',
      'heading-unknown': ({ value }) =>
        `heading-level is “${value}”, maar moet een getal van 1 tot en met 6 zijn. Nu is de kop van niveau 3.`,
      contrast: ({ of, ratio, needed }) =>
        `Het contrast van de ${checkWords.nl.readable[of]} is ${formatNumber(ratio, 1, 'nl')}, en moet ten minste ${formatNumber(needed, 1, 'nl')} zijn. Stel de kleuren in met --buurtmonitor-color, --buurtmonitor-muted, --buurtmonitor-accent en --buurtmonitor-background.`,
      fallback: () =>
        'Tussen de tags staat niets. Wie geen script heeft, zoals een zoekmachine of een nieuwsbrief, ziet dan niets: zet er een zin en een link in. npx buurtmonitor snippet schrijft ze.',
    },
  },
  en: {
    heading: 'Check for editors',
    busy: 'The check is still going on.',
    fine: 'Nothing found. Looked at were the address of the figures, codes and attributes, the scripts of the page, the level of the heading, contrast, and the text for who has no script.',
    count: (count) => (count === 1 ? 'One thing was found.' : `${count} things were found.`),
    seenBy: 'Readers see this too, as long as the tag has the attribute check.',
    report: 'Report',
    again: 'Check again',
    copy: 'Copy report',
    copied: 'Copied.',
    refused: 'Copying is not allowed here. The report is selected: press Ctrl+C.',
    page: 'Page',
    browser: 'Browser',
    readable: { text: 'text', muted: 'small text', button: 'text of buttons' },
    finding: {
      choice: ({ problem }) => describeProblem(problem, 'en'),
      endpoint: ({ trouble, place }) => adviceWords.en[trouble](place),
      stopped: ({ message }) =>
        `The element has stopped. Does the page miss a script, or does a Content Security Policy block it (script-src)? The message: ${message}`,
      attributes: ({ names, known }) =>
        `This element does not know ${listOf(names, 'en')}. It knows: ${known.join(', ')}.`,
      monitor: ({ id }) => `This page has no <buurt-monitor> with the id “${id}”, which for points to.`,
      tags: ({ tags }) =>
        `These tags do not work on this page: ${tags.join(', ')}. The script that knows them is missing, or the CMS took it out.`,
      twice: ({ addresses }) =>
        `The library is loaded from several places: ${addresses.join(', ')}. Load it once; the first stays in use.`,
      versions: ({ versions }) =>
        `Elements on this page are of different versions: ${listOf(versions, 'en')}. Load them all from one folder.`,
      'heading-skips': ({ level, before, text }) =>
        `The heading has level ${level}, but the heading before it (“${text}”) has level ${before}. Put heading-level="${before + 1}" on the tag.`,
      'heading-second': () =>
        'The heading has level 1, and the page has such a heading already. Put a higher number in heading-level.',
      'heading-unknown': ({ value }) =>
        `heading-level is “${value}”, but must be a number from 1 to 6. The heading now has level 3.`,
      contrast: ({ of, ratio, needed }) =>
        `The contrast of the ${checkWords.en.readable[of]} is ${formatNumber(ratio, 1, 'en')}, and must be at least ${formatNumber(needed, 1, 'en')}. Set colours with --buurtmonitor-color, --buurtmonitor-muted, --buurtmonitor-accent and --buurtmonitor-background.`,
      fallback: () =>
        'Nothing stands within the tags. Who has no script, such as a search engine or a newsletter, sees nothing then: put a sentence and a link there. npx buurtmonitor snippet writes them.',
    },
  },
};

function describeProblem(problem: ChoiceProblem, language: Language): string {
  return problem.explained?.[language] ?? frameWords[language].problem(problem);
}
