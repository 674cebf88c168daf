import type { OriginGroup, OriginScheme } from '../../src/domain/origin.js';

/** Everybody, in and outside the schemes. */
export const EVERYBODY_GROUP: OriginGroup = group('total', ['Totaal', 'Total'], ['inwoners', 'inhabitants']);

const MIGRATION_BACKGROUND: readonly OriginGroup[] = [
  background('dutch-background', ['Nederlandse achtergrond', 'Dutch background'], ['Nederlandse', 'Dutch']),
  group(
    'western',
    ['Westerse migratieachtergrond', 'Western migration background'],
    ['inwoners met een westerse migratieachtergrond', 'inhabitants with a Western migration background'],
  ),
  {
    ...group(
      'non-western',
      ['Niet-westerse migratieachtergrond', 'Non-Western migration background'],
      [
        'inwoners met een niet-westerse migratieachtergrond',
        'inhabitants with a non-Western migration background',
      ],
    ),
    groups: [
      background('morocco', ['Marokko', 'Morocco'], ['Marokkaanse', 'Moroccan']),
      group(
        'antilles-aruba',
        ['(Voormalige) Nederlandse Antillen en Aruba', '(Former) Netherlands Antilles and Aruba'],
        [
          'inwoners met een Antilliaanse of Arubaanse achtergrond',
          'inhabitants with an Antillean or Aruban background',
        ],
      ),
      background('suriname', ['Suriname', 'Suriname'], ['Surinaamse', 'Surinamese']),
      background('turkey', ['Turkije', 'Türkiye'], ['Turkse', 'Turkish']),
      group(
        'other-non-western',
        ['Overig niet-westers', 'Other non-Western'],
        [
          'inwoners met een overige niet-westerse migratieachtergrond',
          'inhabitants with another non-Western migration background',
        ],
      ),
    ],
  },
];

const ORIGIN: readonly OriginGroup[] = [
  origin('netherlands', ['Nederland', 'Netherlands'], 'Dutch'),
  group(
    'europe',
    ['Europa (exclusief Nederland)', 'Europe (excluding the Netherlands)'],
    [
      'inwoners met herkomst Europa (exclusief Nederland)',
      'inhabitants of European origin (excluding the Netherlands)',
    ],
  ),
  {
    ...group(
      'outside-europe',
      ['Buiten-Europa', 'Outside Europe'],
      ['inwoners met herkomst Buiten-Europa', 'inhabitants of origin outside Europe'],
    ),
    groups: [
      origin('turkey', ['Turkije', 'Türkiye'], 'Turkish'),
      origin('morocco', ['Marokko', 'Morocco'], 'Moroccan'),
      origin('suriname', ['Suriname', 'Suriname'], 'Surinamese'),
      origin('dutch-caribbean', ['Nederlandse Cariben', 'Dutch Caribbean'], 'Dutch Caribbean'),
      origin('indonesia', ['Indonesië', 'Indonesia'], 'Indonesian'),
      group(
        'other-outside-europe',
        ['Overig buiten Europa', 'Other outside Europe'],
        ['inwoners met een overige herkomst buiten Europa', 'inhabitants of another origin outside Europe'],
      ),
    ],
  },
];

/** Both classifications by origin, the older one first; their ids are those of the endpoint with real figures. */
export const SCHEMES: readonly OriginScheme[] = [
  {
    id: 'migratieachtergrond',
    label: {
      nl: 'Migratieachtergrond (indeling tot en met 2022)',
      en: 'Migration background (classification up to 2022)',
    },
    definition: {
      nl: 'Iemand met ten minste één in het buitenland geboren ouder heeft een migratieachtergrond. Niet om te rekenen naar de nieuwere indeling.',
      en: 'A person with at least one parent born abroad has a migration background. It cannot be converted into the newer classification.',
    },
    reference: 'dutch-background',
    total: { ...EVERYBODY_GROUP, groups: MIGRATION_BACKGROUND },
  },
  {
    id: 'herkomst',
    label: { nl: 'Herkomst (indeling vanaf 2022)', en: 'Origin (classification from 2022)' },
    definition: {
      nl: 'Indeling naar het geboorteland van de persoon, en van de ouders van wie in Nederland is geboren. Niet om te rekenen naar de oudere indeling.',
      en: 'Classification by the country of birth of the person, and of the parents of those born in the Netherlands. It cannot be converted into the older one.',
    },
    reference: 'netherlands',
    total: { ...EVERYBODY_GROUP, groups: ORIGIN },
  },
];

/** A text in Dutch and in English. */
type Pair = readonly [nl: string, en: string];

function group(id: string, label: Pair, people: Pair): OriginGroup {
  return { id, label: { nl: label[0], en: label[1] }, people: { nl: people[0], en: people[1] } };
}

function background(id: string, label: Pair, adjective: Pair): OriginGroup {
  const people: Pair = [
    `inwoners met een ${adjective[0]} achtergrond`,
    `inhabitants with a ${adjective[1]} background`,
  ];
  return group(id, label, people);
}

function origin(id: string, label: Pair, adjective: string): OriginGroup {
  return group(id, label, [`inwoners met herkomst ${label[0]}`, `inhabitants of ${adjective} origin`]);
}
