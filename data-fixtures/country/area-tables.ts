import { COUNTRY_CODE, type Country } from './country.js';
import { csvText } from './csv.js';
import type { Change, Division, Gemeente } from './division.js';

/** Columns of the tables with areas. */
export const AREA_COLUMNS = { code: 'code', name: 'naam', change: 'wijziging' } as const;

/** The areas of one edition with their names and what happened to them, as a CSV file. */
export function areaTable(country: Country, place: number): string {
  const { names, divisions } = country;
  const division = divisions[place];
  if (!division) throw new RangeError(`No edition ${place}`);
  const before = divisions[place - 1];
  return csvText(Object.values(AREA_COLUMNS), [
    [COUNTRY_CODE, 'Nergensland', '1'],
    ...division.gemeenten.map((one) => [one.code, names.ofGemeente(one), String(changeOf(one, before))]),
    ...division.buurten.map((one) => [one.code, names.ofBuurt(one), String(one.change)]),
  ]);
}

/** A gemeente that took in another has the same code and another territory. */
function changeOf({ code, settlements }: Gemeente, before: Division | undefined): Change {
  const old = before?.gemeenten.find((one) => one.code === code);
  return before && old?.settlements.length !== settlements.length ? 3 : 1;
}
