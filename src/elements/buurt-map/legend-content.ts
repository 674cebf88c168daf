import type { LegendEntry } from '../../drawing/legend.js';
import type { LegendContent, LegendLine } from '../../drawing/picture/legend-content.js';
import { formatRange } from '../../text/format-range.js';
import { mapLegendWords } from '../../text/map-legend-words.js';
import { formatCount } from '../../text/numbers.js';
import { capitalise } from '../../text/translations.js';
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

/** The legend of a picture: what it says on the page, with the areas that only a table could name. */
export function legendContent(scene: MapScene): LegendContent {
  const legend = legendOf(scene);
  return { legendHead: legendHead(legend), areas: legend.areas, ...linesOf(legend) };
}

function linesOf(legend: Legend): Pick<LegendContent, 'classes' | 'others'> {
  const classes: LegendLine[] = [];
  const others: LegendLine[] = [];
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
): readonly LegendLine[] {
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

function otherLine(entry: OtherEntry, { language }: Legend): LegendLine {
  return {
    kind: 'entry',
    fill: otherFill(entry),
    label: entry.kind === 'no-outline' ? mapLegendWords[language].noOutline : otherLabel(entry, language),
    references: [],
    count: formatCount(entry.count, language),
  };
}
