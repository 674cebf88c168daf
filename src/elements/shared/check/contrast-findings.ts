import { ancestorsOf } from '../../../controllers/ancestors.js';
import { contrastRatio, type Rgb } from '../../../drawing/contrast.js';
import type { PageFinding, Readable } from '../../../text/page-finding.js';

/** What shows the colours of an element, the first that it has of each. */
const SHOWN: Readonly<Record<Readable, string>> = {
  text: '[part=sentence], .message, label',
  muted: '[part=subtitle], .hint',
  button: '[part=button]',
};

/** Contrast of small text at level AA: WCAG 2.2, criterion 1.4.3. */
const NEEDED = 4.5;

/** What of an element stands out too little against what is behind it. Pictures behind it cannot be judged. */
export function contrastFindings(root: ParentNode): readonly PageFinding[] {
  if (matchMedia('(forced-colors: active)').matches) return [];
  return (Object.keys(SHOWN) as Readable[]).flatMap((of) => {
    const element = root.querySelector(SHOWN[of]);
    const ratio = element ? contrastOf(element) : undefined;
    // As it is shown, so that nobody is told that 4.5 is less than 4.5.
    const rounded = ratio === undefined ? NEEDED : Math.floor(ratio * 10) / 10;
    return rounded < NEEDED ? [{ kind: 'contrast', of, ratio: rounded, needed: NEEDED } as const] : [];
  });
}

function contrastOf(element: Element): number | undefined {
  const behind = backgroundsOf(element);
  if (!behind) return undefined;
  const background = mix(behind);
  const text = mix([...behind, getComputedStyle(element).color]);
  return background && text && contrastRatio(background, text);
}

/** Colours behind an element, the furthest first; nothing where a picture is among them. */
function backgroundsOf(element: Element): readonly string[] | undefined {
  const styles = ancestorsOf(element).map((ancestor) => getComputedStyle(ancestor));
  if (styles.some(({ backgroundImage }) => backgroundImage !== 'none')) return undefined;
  return ['Canvas', ...styles.map(({ backgroundColor }) => backgroundColor).reverse()];
}

/** The colour that one sees of colours over each other, whichever way they are written. */
function mix(colours: readonly string[]): Rgb | undefined {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1, height: 1 });
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
