import type { Translations } from './translations.js';

/** What stands on and around a map. */
export interface MapWords {
  /** Heading: the indicator and what it is split by. */
  readonly heading: (indicator: string, level: string) => string;
  readonly map: string;
  readonly mapOf: (areas: string, scope: string) => string;
  /** How to use the map with a pointer, and with keys. */
  readonly invite: (area: string, canOpen: boolean) => string;
  readonly keys: (canOpen: boolean, canZoom: boolean) => string;
  readonly trail: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly legend: string;
  readonly below: (value: string) => string;
  readonly above: (value: string) => string;
  readonly favourable: (country: string) => string;
  readonly unfavourable: (country: string) => string;
  readonly equalOr: (side: string) => string;
  readonly noOutline: string;
  readonly unmatched: string;
  readonly provisionalFigures: string;
}

/** Dutch and English words on and around a map. */
export const mapWords: Translations<MapWords> = {
  nl: {
    heading: (indicator, level) => `${indicator} per ${level}`,
    map: 'kaart',
    mapOf: (areas, scope) => `Kaart van de ${areas} in ${scope}`,
    invite: (area, canOpen) =>
      `Klik of tik op een ${area} voor het cijfer${canOpen ? '; dubbelklik om de gemeente te openen' : ''}.`,
    keys: (canOpen, canZoom) =>
      [
        'Pijltjes: naar een gebied ernaast.',
        canOpen ? 'Spatie: kies. Enter: open.' : 'Enter: kies.',
        ...(canZoom ? ['+ en −: zoom.'] : []),
        'Escape: terug.',
      ].join(' '),
    trail: 'Plaats op de kaart',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom uit',
    reset: 'Toon de hele kaart',
    legend: 'Legenda',
    below: (value) => `${value} of minder`,
    above: (value) => `${value} of meer`,
    favourable: (country) => `gunstiger dan ${country}`,
    unfavourable: (country) => `ongunstiger dan ${country}`,
    equalOr: (side) => `gelijk of ${side}`,
    noOutline: 'niet op de kaart, wel in de tabel',
    unmatched: 'gebied van een andere indeling',
    provisionalFigures: 'voorlopig cijfer',
  },
  en: {
    heading: (indicator, level) => `${indicator} by ${level}`,
    map: 'map',
    mapOf: (areas, scope) => `Map of the ${areas} in ${scope}`,
    invite: (area, canOpen) =>
      `Click or tap a ${area} for its figure${canOpen ? '; double-click to open the municipality' : ''}.`,
    keys: (canOpen, canZoom) =>
      [
        'Arrows: to an area beside it.',
        canOpen ? 'Space: select. Enter: open.' : 'Enter: select.',
        ...(canZoom ? ['+ and −: zoom.'] : []),
        'Escape: back.',
      ].join(' '),
    trail: 'Place on the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    legend: 'Legend',
    below: (value) => `${value} or less`,
    above: (value) => `${value} or more`,
    favourable: (country) => `more favourable than ${country}`,
    unfavourable: (country) => `less favourable than ${country}`,
    equalOr: (side) => `equal or ${side}`,
    noOutline: 'not on the map, but in the table',
    unmatched: 'area of another division',
    provisionalFigures: 'provisional figure',
  },
};
