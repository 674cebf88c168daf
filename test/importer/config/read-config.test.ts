import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readConfig } from '../../../src/importer/config/read-config.js';
import { failureOf, inFolder, smallConfigFile } from '../support/recorded.js';

/** The text of the small config, and what one replacement in it makes the reader say. */
const MISTAKES: readonly [string, string | RegExp, string, RegExp][] = [
  ['a word it does not know', '"publisher"', '"uitgever"', /catalogue\.publisher: expected "publisher"/],
  [
    'a reason that does not exist',
    '"": "withheld"',
    '"": "lost"',
    /tables\.participation\.absences\.: expected/,
  ],
  [
    'a table that is not there',
    '"table": "participation"',
    '"table": "work"',
    /indicators\.2 \(participation\)\.figures\.0\.table: no table "work"/,
  ],
  [
    'a gazetteer that is not there',
    '"titles": "titles"',
    '"titles": "names"',
    /tables\.participation\.region\.titles: no gazetteer "names"/,
  ],
  ['an edition that is not there', '"edition": "2021"', '"edition": "2020"', /no edition "2020"/],
  ['a scheme that is not there', '"scheme": "herkomst"', '"scheme": "origin"', /no scheme "origin"/],
  [
    'a group that the scheme lacks',
    '"turkey": {\n       "sum"',
    '"suriname": {\n       "sum"',
    /groups\.suriname: no such group in scheme "herkomst"/,
  ],
  ['a theme that is not there', '"theme": "people"', '"theme": "work"', /no theme "work"/],
  [
    'an indicator for peers that is not there',
    '"publisher"',
    '"peers": ["density"], "publisher"',
    /catalogue\.peers: no indicator "density"/,
  ],
  ['a computed figure that does not say so', '"derived": true', '"derived": false', /derived: expected true/],
  [
    'an indicator that occurs twice',
    '"id": "share"',
    '"id": "inhabitants"',
    /indicators: "inhabitants" occurs twice/,
  ],
  [
    'a condition without a test',
    /"is": \[\s*"JA"\s*\]/,
    '"note": []',
    /editions\.0\.outlines\.boundaries\.0/,
  ],
  [
    'an older area that went to two newer ones',
    /"dissolve": "buurt"/,
    '"dissolve": "buurt", "joined": {"GM9010": ["GM9001"], "GM9011": ["GM9001"]}',
    /editions\.0 \(2021\)\.outlines\.boundaries \(gemeente\)\.joined: "GM9001" occurs twice/,
  ],
  [
    'a code that is none',
    /"dissolve": "buurt"/,
    '"dissolve": "buurt", "joined": {"GM9010": ["Oud"]}',
    /editions\.0\.outlines\.boundaries\.\d/,
  ],
  ['a comma too many', '"fictional": true,', '"fictional": true,,', /not JSON/],
];

function readText(text: string, others: Readonly<Record<string, string>> = {}) {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries({ 'config.json': text, ...others })) {
      await writeFile(join(folder, name), content);
    }
    return readConfig(join(folder, 'config.json'));
  });
}

describe('reading a config', async () => {
  const text = await readFile(smallConfigFile, 'utf8');

  for (const [what, from, to, said] of MISTAKES) {
    it(`names ${what}`, async () => {
      expect(text.replace(from, to)).not.to.equal(text);
      expect(await failureOf(readText(text.replace(from, to)))).to.match(said);
    });
  }

  it('adds the lists of the files it includes', async () => {
    const { indicators, ...rest } = JSON.parse(text) as { indicators: unknown[] };
    const config = await readText(
      JSON.stringify({ ...rest, include: ['more.json'], indicators: indicators.slice(0, 1) }),
      {
        'more.json': JSON.stringify({ indicators: indicators.slice(1) }),
      },
    );
    expect(config.indicators.map(({ id }) => id)).to.deep.equal(['inhabitants', 'share', 'participation']);
  });

  it('names the included file that is wrong', async () => {
    const main = JSON.stringify({ ...JSON.parse(text), include: ['more.json'] });
    const message = await failureOf(readText(main, { 'more.json': '{"indicators": {}}' }));
    expect(message).to.match(/more\.json: indicators: expected Array/);
  });
});
