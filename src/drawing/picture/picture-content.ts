/** One line of the legend of a picture. */
export type PictureLine =
  | {
      readonly kind: 'entry';
      /** A colour as `#rrggbb`, the reference of a pattern, or nothing. */
      readonly fill: string | undefined;
      readonly label: string;
      /** Figures to set the class against. */
      readonly references: readonly string[];
      readonly count: string;
    }
  /** Says on which side of the national figure the classes from here on lie. */
  | { readonly kind: 'side'; readonly label: string }
  /** A figure that lies between two classes. */
  | { readonly kind: 'reference'; readonly label: string };

/** All words of a picture, in the order in which they stand: around the map, and in its legend. */
export interface PictureContent {
  readonly heading: string;
  readonly subtitle: string;
  /** What a reader must know before he looks, such as that figures are made up. */
  readonly warning: string | undefined;
  readonly legendHead: string;
  /** What the counts of the legend are of. */
  readonly areas: string;
  /** Classes with their references. */
  readonly classes: readonly PictureLine[];
  /** Absences, and whatever else is no class. */
  readonly others: readonly PictureLine[];
  /** Says what the map says. */
  readonly sentence: string;
  /** Base, caveats, source: what must stand with every figure. */
  readonly notes: readonly string[];
}
