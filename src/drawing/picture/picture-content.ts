/** The words around the graphic of a picture, in the order in which they stand. */
export interface PictureContent {
  readonly heading: string;
  readonly subtitle: string;
  /** What a reader must know before he looks, such as that figures are made up. */
  readonly warning: string | undefined;
  /** Says what the graphic says. */
  readonly sentence: string;
  /** Base, caveats, source: what must stand with every figure. */
  readonly notes: readonly string[];
}
