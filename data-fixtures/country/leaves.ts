/** The smallest groups by origin, from which the groups of both schemes are made up. */
export const LEAVES = [
  'netherlands',
  'europe',
  'turkey',
  'morocco',
  'suriname',
  'caribbean',
  'indonesia',
  'other-western',
  'other-non-western',
] as const;

/** A group of {@link LEAVES}. */
export type Leaf = (typeof LEAVES)[number];

/** A number for every leaf, in their order. */
export type PerLeaf = readonly number[];

const OUTSIDE_EUROPE: readonly Leaf[] = [
  'turkey',
  'morocco',
  'suriname',
  'caribbean',
  'indonesia',
  'other-western',
  'other-non-western',
];

/** Which leaves each group of a scheme is made of. */
export const SCHEME_LEAVES: Readonly<Record<string, Readonly<Record<string, readonly Leaf[]>>>> = {
  migratieachtergrond: {
    'dutch-background': ['netherlands'],
    western: ['europe', 'indonesia', 'other-western'],
    'non-western': ['morocco', 'caribbean', 'suriname', 'turkey', 'other-non-western'],
    morocco: ['morocco'],
    'antilles-aruba': ['caribbean'],
    suriname: ['suriname'],
    turkey: ['turkey'],
    'other-non-western': ['other-non-western'],
  },
  herkomst: {
    netherlands: ['netherlands'],
    europe: ['europe'],
    'outside-europe': OUTSIDE_EUROPE,
    turkey: ['turkey'],
    morocco: ['morocco'],
    suriname: ['suriname'],
    'dutch-caribbean': ['caribbean'],
    indonesia: ['indonesia'],
    'other-outside-europe': ['other-western', 'other-non-western'],
  },
};

/** Groups right below the total of each scheme. */
export const MAIN_GROUPS: Readonly<Record<string, readonly string[]>> = {
  migratieachtergrond: ['dutch-background', 'western', 'non-western'],
  herkomst: ['netherlands', 'europe', 'outside-europe'],
};
