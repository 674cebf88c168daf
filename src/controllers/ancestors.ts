/** An element and all around it, the nearest first, as a reader sees them: across slots and shadow roots. */
export function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    if (isElement(node)) ancestors.push(node);
  }
  return ancestors;
}

/** The root that an element stands in and those around it, the nearest first: of shadows, and of the document. */
export function rootsAround(element: Element): readonly (Document | ShadowRoot)[] {
  const root = element.getRootNode() as Document | ShadowRoot | Element;
  if (!('getElementById' in root)) return [];
  return 'host' in root ? [root, ...rootsAround(root.host)] : [root];
}

function parentAcrossShadow(node: Node): Node | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** By its type, for an element of a frame's document is of another class. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
