import type { OriginGroup, OriginScheme } from '../../src/domain/origin.js';

/** Everybody, in and outside the schemes. */
export const EVERYBODY_GROUP: OriginGroup = group('total', 'Totaal', 'Total', 'inwoners', 'residents');

/** Both classifications by origin, the older one first. */
export const SCHEMES: readonly OriginScheme[] = [
  {
    id: 'migratieachtergrond',
    label: { nl: 'Migratieachtergrond', en: 'Migration background' },
    definition: {
      nl: 'Indeling tot en met 2022. Iemand met ten minste één in het buitenland geboren ouder wordt gerekend tot het land van herkomst van die ouder.',
      en: 'Classification up to 2022. A person with at least one parent born abroad is counted with the country that parent came from.',
    },
    reference: 'dutch-background',
    total: {
      ...EVERYBODY_GROUP,
      groups: [
        background(
          'dutch-background',
          'Nederlandse achtergrond',
          'Dutch background',
          'een Nederlandse',
          'a Dutch',
        ),
        background('western', 'Westers', 'Western', 'een westerse', 'a western'),
        {
          ...background('non-western', 'Niet-westers', 'Non-western', 'een niet-westerse', 'a non-western'),
          groups: [
            background('morocco', 'Marokko', 'Morocco', 'een Marokkaanse', 'a Moroccan'),
            background(
              'antilles',
              '(voormalige) Nederlandse Antillen en Aruba',
              '(former) Netherlands Antilles and Aruba',
              'een Antilliaanse of Arubaanse',
              'an Antillean or Aruban',
            ),
            background('suriname', 'Suriname', 'Suriname', 'een Surinaamse', 'a Surinamese'),
            background('turkey', 'Turkije', 'Turkey', 'een Turkse', 'a Turkish'),
            background(
              'other-non-western',
              'Overig niet-westers',
              'Other non-western',
              'een overige niet-westerse',
              'another non-western',
            ),
          ],
        },
      ],
    },
  },
  {
    id: 'herkomst',
    label: { nl: 'Herkomst', en: 'Origin' },
    definition: {
      nl: 'Indeling vanaf 2022, naar het geboorteland van de persoon en van de ouders. Niet om te rekenen naar de oudere indeling.',
      en: 'Classification from 2022, by the country of birth of the person and of the parents. It cannot be converted into the older one.',
    },
    reference: 'netherlands',
    total: {
      ...EVERYBODY_GROUP,
      groups: [
        origin('netherlands', 'Nederland', 'the Netherlands'),
        origin('europe', 'Europa (exclusief Nederland)', 'Europe (excluding the Netherlands)'),
        {
          ...origin('outside-europe', 'Buiten Europa', 'Outside Europe'),
          people: { nl: 'inwoners met herkomst buiten Europa', en: 'residents with origin outside Europe' },
          groups: [
            origin('turkey', 'Turkije', 'Turkey'),
            origin('morocco', 'Marokko', 'Morocco'),
            origin('suriname', 'Suriname', 'Suriname'),
            origin('dutch-caribbean', 'Nederlandse Cariben', 'the Dutch Caribbean'),
            origin('indonesia', 'Indonesië', 'Indonesia'),
            origin(
              'other-outside-europe',
              'Overig Afrika, Azië, Amerika en Oceanië',
              'other Africa, Asia, the Americas and Oceania',
            ),
          ],
        },
      ],
    },
  },
];

function group(id: string, nl: string, en: string, peopleNl: string, peopleEn: string): OriginGroup {
  return { id, label: { nl, en }, people: { nl: peopleNl, en: peopleEn } };
}

function background(
  id: string,
  nl: string,
  en: string,
  adjectiveNl: string,
  adjectiveEn: string,
): OriginGroup {
  return group(
    id,
    nl,
    en,
    `inwoners met ${adjectiveNl} achtergrond`,
    `residents with ${adjectiveEn} background`,
  );
}

function origin(id: string, nl: string, en: string): OriginGroup {
  const label = en.charAt(0).toUpperCase() + en.slice(1);
  return group(id, nl, label, `inwoners met herkomst ${nl}`, `residents with origin in ${en}`);
}
