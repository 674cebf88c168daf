import { resultInSlices } from '../../canvas/run-in-slices.js';
import { makePng, tellMeasured } from '../../canvas/scene/make-png.js';
import { layOutPicture } from '../../drawing/picture/lay-out-picture.js';
import type { PictureContent } from '../../drawing/picture/picture-content.js';
import type { Graphic, PictureKind } from '../../drawing/scene/graphic.js';
import type { MeasureText } from '../../drawing/scene/scene.js';
import { writeSvg } from '../../drawing/scene/write-svg.js';
import { frameWords } from '../../text/frame-words.js';
import type { TakenFrom } from './downloads.js';
import { remarksOn } from './remarks.js';

/** What a picture is made of. */
export interface Pictured extends Omit<TakenFrom, 'hasPicture' | 'hasTable' | 'picture' | 'table'> {
  readonly teller: () => Promise<Graphic>;
  /** Has the typeface of the page. */
  readonly element: Element;
}

/** Typefaces of the same widths, one of which is on nearly every machine: an SVG brings none. */
const COMMON_FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** Other machines draw letters a little wider. */
const SVG_SLACK = 1.03;

/** The graphic of an element as a file, with all that must stand with the figures. Loaded when one is first asked for. */
export async function makePicture(pictured: Pictured, kind: PictureKind): Promise<Blob> {
  const graphic = await pictured.teller();
  const content = contentOf(pictured, graphic);
  const tell = (measure: MeasureText) => layOutPicture(content, graphic, pictured.language, measure);
  if (kind === 'png') return makePng(tell, getComputedStyle(pictured.element).fontFamily);
  const scene = tellMeasured((measure) => tell((...of) => measure(...of) * SVG_SLACK), COMMON_FAMILY);
  const svg = await resultInSlices(writeSvg(scene, COMMON_FAMILY), new AbortController().signal);
  return new Blob([svg], { type: 'image/svg+xml' });
}

function contentOf(pictured: Pictured, graphic: Graphic): PictureContent {
  const { catalogue, presentation, language } = pictured;
  const { heading, subtitle, sentence } = presentation;
  return {
    heading,
    subtitle,
    warning: catalogue.fictional ? frameWords[language].fictional : undefined,
    sentence,
    notes: [...(graphic.remarks ?? []), ...remarksOn(pictured)],
  };
}
