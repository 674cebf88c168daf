import type { CoastPlan } from './coast.js';
import type { Detail } from './indicators/recipe.js';

/** What an indicator has, in place of what its recipe says. */
export interface IndicatorPlan {
  readonly gemeente: Detail;
  readonly buurt?: Detail;
  /** First year with figures. */
  readonly since?: string;
}

/** How large a made-up country is, and what it starts from. */
export interface CountryPlan {
  readonly id: 'fictional' | 'small';
  readonly seed: string;
  readonly coast: CoastPlan;
  /** Gemeenten in the last edition, and how many more there were in the first. */
  readonly gemeenten: number;
  readonly mergers: number;
  /** Buurten in the last edition. */
  readonly buurten: number;
  /** Residents of the largest gemeente. */
  readonly largest: number;
  /** First years of the divisions into areas, from old to new. */
  readonly editions: readonly string[];
  /** Years with figures for gemeenten. */
  readonly gemeentePeriods: readonly string[];
  /** Years with figures for buurten; each is also an edition. */
  readonly buurtPeriods: readonly string[];
  /** Which indicators there are and what they have; all, as their recipes say, when left out. */
  readonly indicators?: Readonly<Record<string, IndicatorPlan>>;
  /** Largest distance between two bends of a border, in metres. */
  readonly bend: number;
}

/** A country the size of the real one, with a ragged coast, a lake, an estuary and islands. */
export const FICTIONAL: CountryPlan = {
  id: 'fictional',
  seed: 'nergensland',
  gemeenten: 390,
  mergers: 28,
  buurten: 12_822,
  largest: 870_000,
  editions: ['2009', '2012', '2016', '2020', '2023'],
  gemeentePeriods: Array.from({ length: 16 }, (_, index) => String(2009 + index)),
  buurtPeriods: ['2016', '2020', '2023'],
  bend: 260,
  coast: {
    roughness: 13,
    mainland: [
      [-34, -118],
      [-2, -112],
      [16, -134],
      [46, -146],
      [62, -128],
      [52, -104],
      [74, -84],
      [86, -48],
      [78, -12],
      [98, 18],
      [108, 52],
      [92, 84],
      [66, 96],
      [40, 116],
      [14, 112],
      [-8, 88],
      [-22, 64],
      [-44, 58],
      [-62, 22],
      [-70, -14],
      [-86, -44],
      [-98, -70],
      [-84, -92],
      [-58, -96],
    ],
    islands: [
      [-52, 82, 13, 2.6, 28],
      [-25, 103, 11, 2.4, 40],
      [2, 127, 12, 2.6, 22],
      [30, 136, 10, 2.2, 4],
      [58, 129, 9, 2.4, -24],
      [-112, -62, 9, 5, 70],
      [-92, -10, 6, 3, 60],
    ],
    lakes: [
      [10, 52, 19, 11, 64],
      [48, -34, 5, 3, 30],
      [-24, -46, 3.5, 2.4, 10],
    ],
    estuaries: [
      {
        line: [
          [-108, -86],
          [-70, -74],
          [-44, -72],
          [-18, -84],
        ],
        width: 9,
      },
      {
        line: [
          [-100, -34],
          [-66, -40],
          [-48, -52],
        ],
        width: 6,
      },
      {
        line: [
          [-2, 96],
          [4, 78],
          [8, 60],
        ],
        width: 7,
      },
      {
        line: [
          [112, 70],
          [84, 64],
          [70, 50],
        ],
        width: 5,
      },
    ],
  },
};

/** A dozen gemeenten with every phenomenon of the large country, for the tests. */
export const SMALL: CountryPlan = {
  id: 'small',
  seed: 'nergensland/small',
  gemeenten: 12,
  mergers: 1,
  buurten: 150,
  largest: 48_000,
  editions: ['2016', '2023'],
  gemeentePeriods: ['2016', '2022', '2023'],
  buurtPeriods: ['2016', '2023'],
  indicators: {
    inhabitants: { gemeente: 'none', buurt: 'main' },
    'net-participation': { gemeente: 'all', buurt: 'main' },
    'social-assistance': { gemeente: 'none', buurt: 'none' },
    'early-leavers': { gemeente: 'none', since: '2023' },
    'home-value': { gemeente: 'none', buurt: 'none' },
    'youth-care': { gemeente: 'none', since: '2023' },
    'wmo-clients': { gemeente: 'none', since: '2023' },
    suspects: { gemeente: 'none', since: '2023' },
  },
  bend: 700,
  coast: {
    roughness: 3,
    mainland: [
      [-20, -18],
      [8, -22],
      [22, -8],
      [18, 12],
      [4, 20],
      [-14, 16],
      [-24, 2],
    ],
    islands: [[-10, 26, 7, 2.2, 18]],
    lakes: [[2, 3, 3.6, 2.2, 40]],
    estuaries: [
      {
        line: [
          [-30, -8],
          [-14, -6],
          [-8, -4],
        ],
        width: 3,
      },
    ],
  },
};
