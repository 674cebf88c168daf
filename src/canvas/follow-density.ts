/**
 * Tells when the page has more or fewer pixels to draw with: a reader zooms, or moves the window to another screen. No
 * size has to change with it, so an observer of sizes may not notice.
 * @returns Lets go of the page.
 */
export function followDensity(act: () => void): () => void {
  let letGo = () => {};
  const follow = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const change = () => {
      letGo();
      follow();
      act();
    };
    query.addEventListener('change', change);
    letGo = () => query.removeEventListener('change', change);
  };
  follow();
  return () => letGo();
}
