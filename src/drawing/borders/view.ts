import type { Borders } from '../../domain/borders.js';

/** What is seen of the world, in pixels of the device: the sharpness that a canvas must have to be crisp. */
export interface View {
  /** Width of the whole square world of Web Mercator. */
  readonly worldWidth: number;
  /** How far the view lies from the western edge of the world. */
  readonly left: number;
  /** How far it lies from the northern edge. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box in steps of the grid, edges included. */
export interface GridBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** How a view places the grid: a step is `scale` pixels, and the first lies `left` and `top` pixels before the view. */
export interface Placement {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Width of the world at zoom 0, by the convention of web maps. */
const WORLD_TILE = 256;

/**
 * The view of a web map.
 * @param origin Distance of the view's corner from the corner of the world, in CSS pixels at this zoom.
 * @param size In CSS pixels.
 * @param ratio Pixels of the device per CSS pixel.
 */
export function viewAtZoom(
  zoom: number,
  origin: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  ratio: number,
): View {
  return {
    worldWidth: WORLD_TILE * 2 ** zoom * ratio,
    left: origin.x * ratio,
    top: origin.y * ratio,
    width: Math.round(size.width * ratio),
    height: Math.round(size.height * ratio),
  };
}

/**
 * The view that shows a box as large as it fits, in the middle.
 * @param margin Room to keep free along every edge, in pixels of the device.
 */
export function viewOf(
  box: GridBox,
  gridBits: number,
  size: { readonly width: number; readonly height: number },
  margin = 0,
): View {
  const { width, height } = size;
  const roomX = Math.max(1, width - 2 * margin);
  const roomY = Math.max(1, height - 2 * margin);
  const scale = Math.min(
    roomX / Math.max(1, box.east - box.west),
    roomY / Math.max(1, box.south - box.north),
  );
  return {
    worldWidth: scale * 2 ** gridBits,
    left: (scale * (box.west + box.east) - width) / 2,
    top: (scale * (box.north + box.south) - height) / 2,
    width,
    height,
  };
}

/** How a view places the grid of borders. */
export function placementOf(
  { worldWidth, left, top }: View,
  { gridBits }: Pick<Borders, 'gridBits'>,
): Placement {
  return { scale: worldWidth / 2 ** gridBits, left, top };
}

const EARTH_KM = 40_075.017;

/** Pixels of the device to a kilometre in the middle of a view; degrees shrink towards the poles. */
export function pixelsPerKilometre({ worldWidth, top, height }: View): number {
  const middle = (top + height / 2) / worldWidth;
  return (worldWidth / EARTH_KM) * Math.cosh(Math.PI * (1 - 2 * middle));
}
