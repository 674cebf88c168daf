/** Does something when what is drawn now has been seen: the frame after the next one. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
