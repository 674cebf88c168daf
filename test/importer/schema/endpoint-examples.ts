import { readFile } from 'node:fs/promises';

const DESCRIPTION = new URL('../../../src/data/endpoint/README.md', import.meta.url);
const JSON_BLOCK = /```json\n([\s\S]*?)```/g;

/** The complete files that the description of the endpoint gives as examples, by kind. */
export async function endpointExamples(): Promise<Readonly<Record<string, { format: string }>>> {
  const text = await readFile(DESCRIPTION, 'utf8');
  const files = [...text.matchAll(JSON_BLOCK)].map(
    ([, block]) => JSON.parse(block ?? '') as { format: string },
  );
  return Object.fromEntries(files.map((file) => [/\/([a-z]+)@/.exec(file.format)?.[1] ?? '', file]));
}
