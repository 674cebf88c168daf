// Reads what a TypeScript file imports, without compiling it.

const COMMENT_OR_STRING =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const STATIC_IMPORT = /^[ \t]*(import|export)\b([^;'"`]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE_IMPORT = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]/g;

/**
 * The imports of a source text: `{specifier, line, kind}`, where the kind is `type` (gone at run time),
 * `value` (runs first) or `lazy` (a dynamic import).
 */
export function readImports(source) {
  const code = blankComments(source);
  const found = [
    ...matches(code, STATIC_IMPORT, ([, , clause, specifier]) => ({ specifier, kind: kindOf(clause) })),
    ...matches(code, BARE_IMPORT, ([, specifier]) => ({ specifier, kind: 'value' })),
    ...matches(code, DYNAMIC_IMPORT, ([, specifier]) => ({ specifier, kind: 'lazy' })),
  ];
  return found.sort((a, b) => a.line - b.line);
}

/** The source with comments made blank; lines keep their numbers. */
export function blankComments(source) {
  return source.replace(COMMENT_OR_STRING, (text) => (text.startsWith('/') ? blank(text) : text));
}

/** The source with comments and strings made blank: only code is left. */
export function blankAllButCode(source) {
  return source.replace(COMMENT_OR_STRING, blank);
}

/** The line number, from 1, of a position in a text. */
export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}

function matches(code, pattern, describe) {
  return [...code.matchAll(pattern)].map((match) => {
    const indent = match[0].length - match[0].trimStart().length;
    return { ...describe(match), line: lineAt(code, match.index + indent) };
  });
}

function kindOf(clause) {
  return /^\s*type\b(?!\s*,|\s+from\b)/.test(clause) ? 'type' : 'value';
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}
