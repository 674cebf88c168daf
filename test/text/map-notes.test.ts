import { expect } from 'chai';
import { LANGUAGES } from '../../src/domain/local-text.js';
import { describeMapNote, type MapNote } from '../../src/text/map-notes.js';

describe('describeMapNote(note, language)', () => {
  const place = { wanted: 'buurt', drawn: 'gemeente', scope: 'Nederland' } as const;
  const cases: readonly { note: MapNote; nl: string }[] = [
    {
      note: { kind: 'coarser', ...place },
      nl: 'Deze cijfers zijn er niet per buurt. De kaart laat daarom de gemeenten in Nederland zien.',
    },
    {
      note: { kind: 'other-level', ...place },
      nl: 'De kaart van Nederland laat gemeenten zien: buurten kan zij niet tekenen.',
    },
    {
      note: { kind: 'vintage', vintage: '2019', edition: '2020' },
      nl: 'De getekende grenzen zijn die van 2019; de cijfers horen bij de indeling van 2020.',
    },
    {
      note: { kind: 'no-outlines', edition: '2022' },
      nl: 'Voor de indeling van 2022 zijn er geen grenzen om te tekenen. De cijfers staan in de tabel.',
    },
    {
      note: { kind: 'small-base', count: 23, level: 'buurt', bound: 100 },
      nl: 'In 23 buurten is het cijfer onduidelijk: het berust op minder dan 100 gevallen.',
    },
    {
      note: { kind: 'counts' },
      nl: 'De kaart toont aantallen: die hangen samen met hoeveel mensen er in een gebied wonen.',
    },
  ];
  for (const { note, nl } of cases) {
    it(`says in Dutch what ${note.kind} means`, () => {
      expect(describeMapNote(note, 'nl')).to.equal(nl);
    });

    it(`ends ${note.kind} with a full stop in every language`, () => {
      for (const language of LANGUAGES) expect(describeMapNote(note, language)).to.match(/\.$/);
    });
  }
});
