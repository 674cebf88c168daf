// How Lit is built into the files for pages: without what it leaves on the page's window.

/** Where each of these must be, by the end of the file's name; code that is not as we know it stops the build. */
const TRACES = [
  ['lit-html/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  [
    '@lit/reactive-element/reactive-element.js',
    /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    '0',
  ],
  // Only standard decorators need these two, and ours are the older ones.
  [
    '@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  ['@lit/reactive-element/reactive-element.js', 'this[Symbol.metadata]', 'null'],
];

/**
 * A file of Lit without the names that it gives the window, and without the symbol that it gives `Symbol`: a page that we
 * are guests of stays as it was. Other code is given back as it is.
 * @param id Path of the file.
 */
export function withoutTraces(code, id) {
  const [path = ''] = id.split('?');
  const own = TRACES.filter(([file]) => path.endsWith(`node_modules/${file}`));
  return own.reduce((text, [, trace, instead]) => without(text, trace, instead), code);
}

function without(code, trace, instead) {
  const changed = code.replace(trace, instead);
  if (changed === code) throw new Error(`Lit has no ${trace}: see lit-modules.mjs.`);
  return changed;
}
