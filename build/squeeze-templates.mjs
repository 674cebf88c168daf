/**
 * Code with its style sheets (what stands in css`…`) on one line without comments, and without indentation elsewhere.
 * Line breaks between elements stay, for there they count as a space.
 */
export function squeezeTemplates(code) {
  return code.replaceAll(/\bcss`[^`]*`/g, squeezeSheet).replaceAll(/\n\s+/g, '\n');
}

/** Spaces that separate nothing go: around marks, and behind the colon of a property. */
function squeezeSheet(sheet) {
  return sheet
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s*([{};,])\s*/g, '$1')
    .replaceAll(/:\s+/g, ':')
    .replaceAll(/;}/g, '}')
    .replaceAll(/\s+/g, ' ');
}
