import type { Catalogue } from '../../src/domain/catalogue.js';
import { absence, figure } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
import { AreaReport } from '../../src/elements/area-report/area-report.js';
import { aProfileColumn } from './builders.js';
import { onPage } from './on-page.js';
import { profileCatalogue, profiledAreas, profileOf, profileSource } from './profile-source.js';
import { StubSource } from './stub-source.js';
import '../../src/elements/area-report/define.js';

/** A report on a buurt of Amsterdam, or of other choices, ready to be read. */
export async function report(choices: Record<string, unknown> = {}): Promise<AreaReport> {
  const element = new AreaReport();
  Object.assign(element, { source: profileSource(), area: 'BU03630000', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** A profile with groups as well: Turkey is withheld everywhere, and Suriname has few cases in buurten. */
export function profileByOrigin(): Profile {
  const { area, tables } = profileOf();
  const columns = [
    ofGroup('netherlands', (index) => figure(70 + index)),
    ofGroup('turkey', () => absence('withheld')),
    ofGroup('suriname', (index) => figure(60 + index, index > 1 ? { base: 40 } : {})),
  ];
  return { area, tables: tables.map((table) => ({ ...table, columns: [...table.columns, ...columns] })) };
}

/** A source whose figures are known by group. */
export function sourceByOrigin(catalogue: Catalogue = profileCatalogue()): StubSource {
  return new StubSource({ catalogue, profile: () => profileByOrigin() });
}

/** The section of an indicator in a report. */
export function entryOf(element: Element, label: string): HTMLElement {
  const sections = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.entry-of') ?? [])];
  const found = sections.find((one) => headingOf(one) === label);
  if (!found) throw new Error(`No section ${label}`);
  return found;
}

/** The first heading in a part of a report. */
export function headingOf(part: Element): string | undefined {
  return part.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
}

function ofGroup(group: string, observe: (index: number) => ReturnType<typeof figure | typeof absence>) {
  return aProfileColumn(
    originOf('herkomst', group),
    profiledAreas.map((_, index) => observe(index)),
  );
}

/** Participation of everybody in three years. */
export function profileOfYears(): Profile {
  const { area, tables } = profileOf();
  const earlier = ['2019', '2020'].map((period, place) =>
    aProfileColumn(
      EVERYBODY,
      profiledAreas.map((_, index) => 50 + place + index),
      { period },
    ),
  );
  return { area, tables: tables.map((table) => ({ ...table, columns: [...earlier, ...table.columns] })) };
}
