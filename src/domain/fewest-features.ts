/** With one feature alone, areas would be called alike that share nothing else. */
export const FEWEST_FEATURES = 2;
