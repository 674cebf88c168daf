import type { LegendEntry } from '../../drawing/legend.js';
import type { PictureContent, PictureLine } from '../../drawing/picture/picture-content.js';
import { describeCaveats, describeOrigin, describeSource } from '../../text/figure-notes.js';
import { formatRange } from '../../text/format-range.js';
import { frameWords } from '../../text/frame-words.js';
import { formatCount } from '../../text/numbers.js';
import { pictureWords } from '../../text/picture-words.js';
import { capitalise } from '../../text/translations.js';
import type { Presentation } from '../shared/presentation.js';
import type { MapScene } from './map-scene.js';
import {
  type Legend,
  legendHead,
  legendReference,
  legendSide,
  type OtherEntry,
  otherFill,
  otherLabel,
} from './render-legend.js';
import { legendOf } from './render-map.js';

/**
 * The words of a picture: what stands around the map on the page, without what a reader can only do there.
 * @param isExcerpt Whether the reader has zoomed in.
 */
export function pictureContent(
  scene: MapScene,
  { heading, subtitle, sentence, notes, hasProvisional }: Presentation,
  isExcerpt: boolean,
): PictureContent {
  const { gathered, language } = scene;
  const { catalogue, choice } = gathered;
  const legend = legendOf(scene);
  const words = pictureWords[language];
  return {
    heading,
    subtitle,
    warning: catalogue.fictional ? frameWords[language].fictional : undefined,
    legendHead: legendHead(legend),
    areas: legend.areas,
    ...linesOf(legend),
    sentence,
    notes: [
      isExcerpt ? words.excerpt : '',
      describeOrigin(choice, language),
      ...notes,
      ...describeCaveats(choice, hasProvisional, language),
      `${describeSource(catalogue, choice, language)} ${words.licence(catalogue.licence.name)}`,
    ].filter(Boolean),
  };
}

function linesOf(legend: Legend): Pick<PictureContent, 'classes' | 'others'> {
  const classes: PictureLine[] = [];
  const others: PictureLine[] = [];
  for (const [index, entry] of legend.entries.entries()) {
    if (entry.kind === 'class') classes.push(...classLines(entry, legend.entries[index - 1], legend));
    else if (entry.kind === 'reference') {
      classes.push({ kind: 'reference', label: legendReference(entry.reference, legend.language) });
    } else others.push(otherLine(entry, legend));
  }
  return { classes, others };
}

function classLines(
  entry: Extract<LegendEntry, { kind: 'class' }>,
  before: LegendEntry | undefined,
  legend: Legend,
): readonly PictureLine[] {
  const { indicator, language } = legend;
  const side = legendSide(entry, before, legend);
  const { colour, count } = entry.class;
  return [
    ...(side ? [{ kind: 'side' as const, label: capitalise(side) }] : []),
    {
      kind: 'entry',
      fill: colour,
      label: formatRange(entry.class, indicator, language),
      references: entry.references.map((reference) => legendReference(reference, language)),
      count: formatCount(count, language),
    },
  ];
}

function otherLine(entry: OtherEntry, { language }: Legend): PictureLine {
  return {
    kind: 'entry',
    fill: otherFill(entry),
    label: entry.kind === 'no-outline' ? pictureWords[language].noOutline : otherLabel(entry, language),
    references: [],
    count: formatCount(entry.count, language),
  };
}
