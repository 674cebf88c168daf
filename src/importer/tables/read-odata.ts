import * as v from 'valibot';
import { InputError } from '../failure.js';
import { placesIn } from './read-csv.js';
import { readJson } from './read-json.js';
import { isWebAddress, type SourceFolder } from './source-folder.js';
import type { Cell, SourceColumn, SourceTable } from './source-table.js';

const page = v.object({
  value: v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  'odata.nextLink': v.optional(v.string()),
});

type Page = v.InferOutput<typeof page>;

const dataProperties = v.object({
  value: v.array(
    v.object({ ID: v.number(), ParentID: v.nullable(v.number()), Key: v.string(), Title: v.string() }),
  ),
});

/** Where an OData v3 table is. */
export interface ODataOptions {
  readonly data: string;
  readonly nextPages?: Readonly<Record<string, string>> | undefined;
  readonly properties?: string | undefined;
}

/**
 * Reads an OData v3 table, following `odata.nextLink` from page to page.
 * @throws {InputError} naming the page, or the link that leads nowhere.
 */
export async function readOData(
  folder: SourceFolder,
  name: string,
  options: ODataOptions,
): Promise<SourceTable> {
  const pages = await readPages(folder, options);
  const groups = options.properties ? await readGroups(folder, options.properties) : undefined;
  const names = Object.keys(pages[0]?.page.value[0] ?? {});
  return {
    name,
    columns: names.map((column): SourceColumn => ({ name: column, under: groups?.get(column) })),
    rows: pages.flatMap(({ page }) =>
      page.value.map((record) => names.map((column) => toCell(record[column]))),
    ),
    placeOf: placesIn(
      pages.map(({ file, page }) => ({ file, rows: page.value.length })),
      1,
    ),
  };
}

function toCell(value: string | number | boolean | null | undefined): Cell {
  return typeof value === 'boolean' ? String(value) : (value ?? null);
}

async function readPages(folder: SourceFolder, { data, nextPages }: ODataOptions) {
  const pages: { file: string; page: Page }[] = [];
  let file: string | undefined = data;
  while (file !== undefined) {
    const found: Page = check(page, await readJson(folder, file), file);
    pages.push({ file, page: found });
    const next: string | undefined = nextFile(file, found['odata.nextLink'], nextPages ?? {});
    if (next !== undefined && pages.some((one) => one.file === next)) {
      throw new InputError({ file }, `odata.nextLink leads back to ${next}`);
    }
    file = next;
  }
  return pages;
}

function nextFile(
  file: string,
  link: string | undefined,
  nextPages: Readonly<Record<string, string>>,
): string | undefined {
  if (link === undefined) return undefined;
  const mapped = nextPages[link];
  if (mapped !== undefined) return mapped;
  if (isWebAddress(file)) return new URL(link, file).href;
  if (isWebAddress(link)) {
    throw new InputError({ file }, `the next page is at ${link}: name its file in "nextPages"`);
  }
  return file.replace(/[^/]*$/, link);
}

/** Titles of the groups each column stands under, the nearest first. */
async function readGroups(
  folder: SourceFolder,
  file: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { value } = check(dataProperties, await readJson(folder, file), file);
  const byId = new Map(value.map((property) => [property.ID, property]));
  const groups = new Map<string, readonly string[]>();
  for (const property of value) {
    const titles: string[] = [];
    let parent = property.ParentID === null ? undefined : byId.get(property.ParentID);
    while (parent && titles.length < value.length) {
      titles.push(parent.Title.trim());
      parent = parent.ParentID === null ? undefined : byId.get(parent.ParentID);
    }
    if (property.Key) groups.set(property.Key, titles);
  }
  return groups;
}

function check<const Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InputError(
    { file },
    `${v.getDotPath(issue) ?? 'the file'}: expected ${issue.expected}, found ${issue.received}`,
  );
}
