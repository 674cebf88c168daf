import type { BorderKind } from '../drawing/borders/border-kinds.js';
import type { Emphasis } from './area-map.js';

/** A line as it is drawn; width in CSS pixels. */
export interface Line {
  readonly colour: string;
  readonly width: number;
}

/** The looks that a canvas takes from the style sheet, which knows the page's colours and those a system forces. */
export interface Looks {
  readonly borders: Readonly<Record<BorderKind, string>>;
  /** For each emphasis a wide line under a narrow one, so that it shows on any colour. */
  readonly outlines: Readonly<Record<Emphasis, readonly Line[]>>;
}

const PLAIN_BORDER: Line = { colour: '#ffffff', width: 1 };
const PLAIN_OUTLINES: readonly Line[] = [
  { colour: '#ffffff', width: 5 },
  { colour: '#16181d', width: 2.5 },
];

/**
 * Reads what the style sheet says of `.border.<kind>`, `.halo.<emphasis>` and `.line.<emphasis>`.
 * @param parent Where such lines would stand.
 */
export function readLooks(parent: HTMLElement): Looks {
  const probe = document.createElement('span');
  probe.hidden = true;
  parent.append(probe);
  const border = (kind: BorderKind) => readLine(probe, `border ${kind}`, PLAIN_BORDER).colour;
  const outline = (emphasis: Emphasis) =>
    ['halo', 'line'].map((part, place) =>
      readLine(probe, `${part} ${emphasis}`, PLAIN_OUTLINES[place] ?? PLAIN_BORDER),
    );
  const looks = {
    borders: { area: border('area'), gemeente: border('gemeente'), outer: border('outer') },
    outlines: { hovered: outline('hovered'), active: outline('active'), selected: outline('selected') },
  };
  probe.remove();
  return looks;
}

function readLine(probe: HTMLElement, className: string, plain: Line): Line {
  probe.className = className;
  const { stroke, strokeWidth } = getComputedStyle(probe);
  return stroke === 'none' ? plain : { colour: stroke, width: Number.parseFloat(strokeWidth) };
}
