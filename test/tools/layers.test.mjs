import { describe, it } from 'node:test';
import { expect } from 'chai';
import { checkLayers } from './layers.mjs';

function rulesBroken(files) {
  return checkLayers(new Map(Object.entries(files))).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

describe('the layer check', () => {
  it('is content with imports that point down', () => {
    const files = {
      'src/domain/area.ts': 'export const one = 1;',
      'src/data/source.ts': "import { one } from '../domain/area.js';",
      'src/define.ts': "import('./elements/buurt-map/define.js');",
    };
    expect(rulesBroken(files)).to.deep.equal([]);
  });

  it('names file and line of an import that points up', () => {
    const source = "// a comment\nimport { word } from '../text/words.js';\n";
    expect(rulesBroken({ 'src/domain/area.ts': source })).to.deep.equal([
      'src/domain/area.ts:2 arrows point down',
    ]);
  });

  it('lets no page wait outside functions, and the command may', () => {
    const source = 'const a = 1;\nexport const b = await a;\nasync function c() {\n  await a;\n}';
    const files = { 'src/elements/a.ts': source, 'demo/page.js': 'await a;', 'src/importer/a.ts': source };
    expect(rulesBroken(files)).to.deep.equal([
      'src/elements/a.ts:2 no waiting outside functions',
      'demo/page.js:1 no waiting outside functions',
    ]);
  });

  it('counts an import over several lines, of a type, as an arrow', () => {
    const source = "import type {\n  Area,\n} from '../elements/area.js';";
    expect(rulesBroken({ 'src/data/a.ts': source })).to.deep.equal(['src/data/a.ts:1 arrows point down']);
  });

  it('counts a dynamic import and a re-export as arrows', () => {
    const source = "export * from '../data/a.js';\nconst later = import('../data/b.js');";
    expect(rulesBroken({ 'src/text/a.ts': source })).to.deep.equal([
      'src/text/a.ts:1 arrows point down',
      'src/text/a.ts:2 arrows point down',
    ]);
  });

  it('does not read imports in comments', () => {
    const source = "/*\nimport { a } from '../elements/a.js';\n*/\n// import 'lit';";
    expect(rulesBroken({ 'src/domain/a.ts': source })).to.deep.equal([]);
  });

  it('keeps the widgets out of the importer and Node out of the widgets', () => {
    const files = {
      'src/importer/cli.ts': "import { html } from 'lit';\nimport '../elements/a.js';",
      'src/data/source.ts': "import { readFile } from 'node:fs';",
    };
    expect(rulesBroken(files)).to.deep.equal([
      'src/importer/cli.ts:1 packages in their places',
      'src/importer/cli.ts:2 arrows point down',
      'src/data/source.ts:1 packages in their places',
    ]);
  });

  for (const [path, name] of [
    ['src/elements/buurt-map/buurt-map.ts', 'leaflet'],
    ['src/elements/buurt-map/buurt-map.ts', 'chart.js/auto'],
    ['src/drawing/colours.ts', 'lit/decorators.js'],
    ['src/data/other/decode.ts', 'valibot'],
    ['src/domain/area.ts', 'topojson-client'],
    ['src/data/source.ts', '@unknown/package'],
  ]) {
    it(`refuses ${name} in ${path}`, () => {
      expect(rulesBroken({ [path]: `import '${name}';` })).to.deep.equal([
        `${path}:1 packages in their places`,
      ]);
    });
  }

  it('lets a controller know the types of Lit alone', () => {
    const source = "import type { ReactiveController } from 'lit';\nimport { html } from 'lit';";
    expect(rulesBroken({ 'src/controllers/load.ts': source })).to.deep.equal([
      'src/controllers/load.ts:2 packages in their places',
    ]);
  });

  it('finds a cycle of imports that run', () => {
    const files = {
      'src/domain/a.ts': "import { b } from './b.js';",
      'src/domain/b.ts': "export { c } from './c.js';",
      'src/domain/c.ts': "import { a } from './a.js';",
    };
    expect(rulesBroken(files)).to.deep.equal(['src/domain/a.ts:1 no import cycles']);
  });

  it('allows a circle of types, which is gone at run time', () => {
    const files = {
      'src/domain/a.ts': "import { b } from './b.js';",
      'src/domain/b.ts': "import type { A } from './a.js';",
    };
    expect(rulesBroken(files)).to.deep.equal([]);
  });

  for (const code of [
    'document.title',
    'window.top',
    'fetch(url)',
    'Date.now()',
    'new Date()',
    'new Intl.NumberFormat()',
  ]) {
    it(`refuses ${code} in the domain`, () => {
      const source = `/** Says document, window and Intl. */\nexport const a = 'fetch(';\nexport const b = ${code};`;
      expect(rulesBroken({ 'src/domain/a.ts': source })).to.deep.equal(['src/domain/a.ts:3 pure domain']);
    });
  }

  it('allows a date made from an argument in the domain', () => {
    expect(rulesBroken({ 'src/domain/a.ts': 'export const day = new Date(text);' })).to.deep.equal([]);
  });

  it('refuses a file of more than 250 lines, tests included', () => {
    const files = { 'test/a.test.ts': 'a;\n'.repeat(251), 'src/domain/a.ts': 'a;\n'.repeat(250) };
    expect(rulesBroken(files)).to.deep.equal(['test/a.test.ts:251 file length']);
  });

  it('wants the ending of a relative import', () => {
    expect(rulesBroken({ 'src/domain/a.ts': "import './b';" })).to.deep.equal([
      'src/domain/a.ts:1 import address',
    ]);
  });
});
