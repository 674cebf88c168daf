// What SECURITY.md answers to scanners: the code that CVE-2025-69993 is about is not in the files, and is not called.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { root } from './support/foreign-project.mjs';

/** Leaflet's ways to take a text for markup. */
const TAKES_MARKUP =
  /\b(bindPopup|bindTooltip|openPopup|openTooltip|setPopupContent|setTooltipContent|DivIcon)\b/;

/** Files with code for pages, in a folder of the project. */
function codeIn(folder, ending) {
  const paths = readdirSync(join(root, folder), { recursive: true }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return paths.filter((path) => path.endsWith(ending)).map((path) => `${folder}/${path}`);
}

const taking = (paths) => paths.filter((path) => TAKES_MARKUP.test(readFileSync(join(root, path), 'utf8')));

describe('a text that Leaflet would take for markup', () => {
  it('is looked for in Leaflet as it is published, which has that code', () => {
    expect(taking(['node_modules/leaflet/dist/leaflet-src.esm.js'])).to.have.length(1);
  });

  it('cannot be in the files for pages: they are without its popups and tooltips', () => {
    const files = [...codeIn('dist', '.js')].filter((path) => !/^dist\/(npm|cli)\//.test(path));
    expect(files).not.to.be.empty;
    expect(taking(files)).to.deep.equal([]);
  });

  it('cannot be in the modules for bundlers, or in our sources: nothing calls for one', () => {
    expect(taking([...codeIn('dist/npm', '.js'), ...codeIn('src', '.ts')])).to.deep.equal([]);
  });
});
