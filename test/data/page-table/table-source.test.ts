import { expect } from 'chai';
import { TableSource } from '../../../src/data/page-table/table-source.js';
import type { Catalogue } from '../../../src/domain/catalogue.js';
import { ChoiceError } from '../../../src/domain/choice.js';
import { absence, figure, isFigure, type Observation } from '../../../src/domain/observation.js';
import { pageTable, type WrittenTable } from '../../support/page-table.js';

const ROWS = ['Wijk|Werkt (%)|Aantal gevallen', 'Noord|58,2|1.200', 'Zuid|61,0*|980', 'Oost|geheim|onbekend'];

describe('TableSource', () => {
  it('takes the title from the caption and the source from the table', async () => {
    const catalogue = await read({ rows: ROWS });
    expect(catalogue.title.nl).to.equal('Werk, 2023');
    expect(catalogue.indicators[0]?.source.nl).to.equal('CBS');
  });

  it('takes the source from a last row of one cell', async () => {
    const catalogue = await read({ source: '', rows: [...ROWS, 'Bron: CBS, tabel 1'] });
    expect(catalogue.indicators[0]?.source.nl).to.equal('CBS, tabel 1');
  });

  it('takes title and source from the caption of a figure', async () => {
    const figureElement = document.createElement('figure');
    figureElement.append(pageTable({ caption: '', source: '', rows: ROWS }));
    const caption = figureElement.appendChild(document.createElement('figcaption'));
    caption.textContent = 'Werk per wijk. Bron: gemeente Utrecht';
    const table = figureElement.querySelector('table');
    const catalogue = await new TableSource(table as HTMLTableElement, 'areas').catalogue();
    expect([catalogue.title.nl, catalogue.indicators[0]?.source.nl]).to.deep.equal([
      'Werk per wijk',
      'gemeente Utrecht',
    ]);
  });

  it('reads figures, cases, provisional marks and reasons for absence', async () => {
    expect(await observations({ rows: ROWS })).to.deep.equal([
      figure(58.2, { base: 1200 }),
      figure(61, { base: 980, provisional: true }),
      absence('withheld'),
    ]);
  });

  it('reads a number whose parts are marked up, with a note that is no number', async () => {
    for (const markup of ['<b>58,2</b><i>%</i>', '<!-- 1 -->58,2<sup>*</sup>', '\n  <p>58,2</p>\n']) {
      const source = new TableSource(markedUp({ rows: ['Wijk|Werkt (%)', 'Noord|0'] }, markup), 'areas');
      const { observations } = await source.figures({ ...QUESTION, indicator: 'Werkt' });
      expect([...observations].map((one) => isFigure(one) && one.value)).to.deep.equal([58.2]);
    }
  });

  it('keeps a zero apart from every absence', async () => {
    const rows = ['Wijk|Uitval (%)', 'Noord|0,0', 'Zuid|n.v.t.', 'Oost|volgt'];
    expect(await observations({ rows })).to.deep.equal([
      figure(0),
      absence('not-applicable'),
      absence('later'),
    ]);
  });

  it('reads columns headed by years as one indicator over time', async () => {
    const { indicators } = await read({ rows: ['Wijk|2021|2023*', 'Noord|58,2%|60,1%'] });
    expect(indicators.map(({ label }) => label.nl)).to.deep.equal(['Werk, 2023']);
    expect(indicators[0]?.coverage[0]?.periods.map(({ id }) => id)).to.deep.equal(['2021', '2023']);
  });

  it('reads other columns as indicators, each in its own unit', async () => {
    const { indicators } = await read({
      rows: ['Wijk|Werkt|Inwoners|Inkomen (× € 1.000)', 'Noord|58,2%|1.200|31,5'],
    });
    expect(indicators.map(({ unit }) => unit)).to.deep.equal([
      { kind: 'percentage' },
      { kind: 'count' },
      { kind: 'amount', label: { nl: '× € 1.000' } },
    ]);
  });

  it('takes a row in the foot for the whole', async () => {
    const source = sourceOf({ rows: ROWS.slice(0, 2), foot: ['Utrecht|60,0|9.000'] });
    expect((await source.figures(QUESTION)).country).to.deep.equal(figure(60, { base: 9000 }));
    expect((await source.catalogue()).country.name.nl).to.equal('Utrecht');
  });

  it('has groups in the order of the rows, in no scheme but that of the table', async () => {
    const written = { rows: ['Herkomst|Werkt (%)', 'Totaal|70', 'Turkije|61', 'Overig (o.a. Azië)|geheim'] };
    const { schemes } = await new TableSource(pageTable(written), 'groups').catalogue();
    const [scheme] = schemes;
    expect(scheme?.reference).to.equal(undefined);
    expect(scheme?.total.groups?.map(({ label }) => label.nl)).to.deep.equal([
      'Turkije',
      'Overig (o.a. Azië)',
    ]);
  });

  describe('refuses, and says where', () => {
    const REFUSED: readonly (readonly [string, WrittenTable, string])[] = [
      [
        'a word that is neither',
        { rows: ['Wijk|Werkt (%)', 'Noord|ca. 60'] },
        'rij 2 “Noord”, kolom “Werkt (%)”): “ca. 60”',
      ],
      [
        'an empty cell',
        { rows: ['Wijk|Werkt (%)', 'Noord|12', 'Zuid|'] },
        'rij 3 “Zuid”, kolom “Werkt (%)”): een lege cel',
      ],
      ['a dash', { rows: ['Wijk|Werkt (%)', 'Noord|–'] }, 'een streepje'],
      ['two notations', { rows: ['Wijk|Werkt (%)', 'Noord|58,2', 'Zuid|61.4'] }, 'komma voor de decimalen'],
      [
        'a missing percent sign',
        { rows: ['Wijk|Werkt', 'Noord|58%', 'Zuid|61'] },
        'rij 3 “Zuid”, kolom “Werkt”): hier ontbreekt het teken %',
      ],
      ['a row that is too short', { rows: ['Wijk|Werkt|Leert', 'Noord|58%|61%', 'Zuid|61%'] }, ''],
      ['a table without a title', { caption: '', rows: ROWS }, 'geen titel'],
      ['a table without a source', { source: '', rows: ROWS }, 'geen bron'],
      ['a table without figures', { rows: ['Wijk|Werkt (%)'] }, 'een rij met cijfers'],
      [
        'two rows of one name',
        { rows: ['Wijk|Werkt (%)', 'Noord|1', 'Noord|2'] },
        'twee rijen heten “Noord”',
      ],
      ['two columns of one name', { rows: ['Wijk|Werkt|Werkt', 'Noord|1|2'] }, 'twee kolommen heten “Werkt”'],
      [
        'two rows that are the whole',
        { rows: ['Wijk|Werkt (%)', 'Nederland|70', 'Noord|58,2'], foot: ['Utrecht|60,0'] },
        'twee rijen zijn het geheel: “Nederland” en “Utrecht”',
      ],
    ];
    for (const [name, written, said] of REFUSED) {
      it(name, () => {
        expect(problemOf(written)).to.contain(said || 'Zuid');
      });
    }

    const IN_PIECES: readonly (readonly [string, string])[] = [
      ['the sign of a note', '61,0<sup>1</sup>'],
      ['what is hidden to sort by', '<span hidden>00058</span>58,2'],
      ['a second line', '58,2<br>1.200'],
      ['what was struck out', '<del>58,2</del> <ins>61,0</ins>'],
    ];
    for (const [name, written] of IN_PIECES) {
      it(`a number with ${name} in its cell`, () => {
        expect(problemOf({ rows: ROWS }, written)).to.contain('rij 2 “Noord”, kolom “Werkt (%)”)');
      });
    }

    it('joined cells', () => {
      const table = pageTable({ rows: ROWS });
      const [cell] = table.rows[1]?.cells ?? [];
      if (cell) cell.colSpan = 2;
      expect(() => new TableSource(table, 'areas')).to.throw(ChoiceError);
    });
  });
});

const QUESTION = {
  indicator: 'Werkt',
  origin: { scheme: undefined, group: 'total' },
  period: '',
  edition: '',
  level: 'gemeente',
} as const;

function sourceOf(written: WrittenTable): TableSource {
  return new TableSource(pageTable(written), 'areas');
}

function read(written: WrittenTable): Promise<Catalogue> {
  return sourceOf(written).catalogue();
}

async function observations(written: WrittenTable): Promise<Observation[]> {
  const source = sourceOf(written);
  const indicator = (await source.catalogue()).indicators[0]?.id ?? '';
  return [...(await source.figures({ ...QUESTION, indicator })).observations];
}

/** A table whose first cell of figures holds markup. */
function markedUp(written: WrittenTable, markup: string): HTMLTableElement {
  const table = pageTable(written);
  const cell = table.rows[1]?.cells[1];
  if (cell) cell.innerHTML = markup;
  return table;
}

/** What the author of a table is told, in Dutch. */
function problemOf(written: WrittenTable, markup?: string): string {
  try {
    void new TableSource(markup ? markedUp(written, markup) : pageTable(written), 'areas');
  } catch (error) {
    return error instanceof ChoiceError ? (error.problem.explained?.nl ?? '') : String(error);
  }
  return 'nothing';
}
