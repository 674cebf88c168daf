/** One line of the legend of a picture. */
export type LegendLine =
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

/** All words of the legend of a map. */
export interface LegendContent {
  readonly legendHead: string;
  /** What the counts of the legend are of. */
  readonly areas: string;
  /** Classes with their references. */
  readonly classes: readonly LegendLine[];
  /** Absences, and whatever else is no class. */
  readonly others: readonly LegendLine[];
}
