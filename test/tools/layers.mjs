// The layer check: imports point down, packages stay in their places, no cycles, no long files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  FORBIDDEN_IN_DOMAIN,
  MAX_FILE_LINES,
  MAY_IMPORT,
  PACKAGE_PLACES,
  TYPE_PACKAGES,
  TYPES_ALONE,
} from './layer-rules.mjs';
import { blankAllButCode, lineAt, readImports } from './read-imports.mjs';

const CODE_FOLDERS = ['src', 'test', 'demo', 'data-fixtures', 'build'];
const TOP_LEVEL_AWAIT = /^(?:export )?(?:(?:const|let) .*= )?await\b/gm;
const CODE_ENDINGS = ['.ts', '.mjs', '.js'];
const NOT_CODE = ['real', 'fictional', 'small'].map((name) => join('data-fixtures', name));

/** All violations in a set of files: a map from path, such as `src/domain/area.ts`, to source text. */
export function checkLayers(files) {
  const violations = [];
  const graph = new Map();
  for (const [path, source] of files) {
    violations.push(...checkLength(path, source), ...checkWaiting(path, source));
    if (!path.startsWith('src/')) continue;
    const imports = readImports(source);
    graph.set(path, runtimeTargets(path, imports));
    violations.push(...imports.flatMap((found) => checkImport(path, found)), ...checkDomain(path, source));
  }
  return [...violations, ...checkCycles(graph)];
}

function checkLength(path, source) {
  const lines = source.trimEnd().split('\n').length;
  if (lines <= MAX_FILE_LINES) return [];
  const advice = `${lines} lines, at most ${MAX_FILE_LINES}. Move one of the things it does to its own file.`;
  return [{ path, line: lines, rule: 'file length', advice }];
}

// A frame that leaves its page while a script in it waits out there hangs the whole tab in WebKit.
function checkWaiting(path, source) {
  if (!/^(src\/(?!importer\/)|demo\/[^/]*\.js$)/.test(path)) return [];
  const code = blankAllButCode(source);
  const advice = 'Wait in a function: see ARCHITECTURE.md about top-level await.';
  return [...code.matchAll(TOP_LEVEL_AWAIT)].map(({ index }) => {
    return { path, line: lineAt(code, index), rule: 'no waiting outside functions', advice };
  });
}

function checkImport(path, { specifier, line, kind }) {
  const problem = specifier.startsWith('.')
    ? relativeProblem(path, specifier)
    : packageProblem(path, specifier, kind);
  return problem ? [{ path, line, ...problem }] : [];
}

function relativeProblem(path, specifier) {
  if (!specifier.endsWith('.js')) {
    return { rule: 'import address', advice: `Write '${specifier}' with its ending: '.js'.` };
  }
  const target = resolve(path, specifier);
  if (!target.startsWith('src/')) {
    return { rule: 'arrows point down', advice: `Nothing in src imports ${target}, which is outside of it.` };
  }
  const [from, to] = [partOf(path), partOf(target)];
  const allowed = MAY_IMPORT[from];
  if (!allowed)
    return { rule: 'known parts', advice: `Give '${from}' a place in test/tools/layer-rules.mjs.` };
  if (from === to || allowed.includes(to)) return undefined;
  const list = allowed.length > 0 ? allowed.join(', ') : 'nothing';
  const advice = `'${from}' may import ${list}, not '${to}'. Pass the value in from above, or move it down.`;
  return { rule: 'arrows point down', advice };
}

function packageProblem(path, specifier, kind) {
  const name = packageName(specifier);
  const rule = 'packages in their places';
  const places = PACKAGE_PLACES[name] ?? (kind === 'type' ? TYPE_PACKAGES[name] : undefined);
  if (!places)
    return { rule, advice: `Give '${name}' a place in test/tools/layer-rules.mjs, or do without.` };
  if (!places.some((place) => isIn(path, place))) {
    return { rule, advice: `'${name}' is named only in src/${places.join(', src/')}. Go through those.` };
  }
  const typesAlone = TYPES_ALONE.some((entry) => entry.package === name && isIn(path, entry.part));
  if (!typesAlone || kind === 'type') return undefined;
  return { rule, advice: `Use 'import type' here: of '${name}' this part knows the types alone.` };
}

function checkDomain(path, source) {
  if (partOf(path) !== 'domain') return [];
  const code = blankAllButCode(source);
  return FORBIDDEN_IN_DOMAIN.flatMap(({ pattern, what }) =>
    [...code.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(code, match.index),
      rule: 'pure domain',
      advice: `'${match[0]}' is ${what}: make it an argument, or move this to a higher part.`,
    })),
  );
}

function checkCycles(graph) {
  const violations = [];
  const done = new Set();
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) violations.push(cycleViolation([...trail.slice(start), path]));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return violations;
}

function cycleViolation(trail) {
  const advice = `${trail.join(' → ')}. Move what they share to a file of its own.`;
  return { path: trail[0], line: 1, rule: 'no import cycles', advice };
}

function runtimeTargets(path, imports) {
  const values = imports.filter(({ specifier, kind }) => kind === 'value' && specifier.startsWith('.'));
  return values.map(({ specifier }) => resolve(path, specifier));
}

function resolve(path, specifier) {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

// 'src/domain/area.ts' is in 'domain'; 'src/define.ts' in 'define'.
function partOf(path) {
  return path.split('/')[1].replace(/\.ts$/, '');
}

function isIn(path, place) {
  const inside = path.slice('src/'.length).replace(/\.ts$/, '');
  return inside === place || inside.startsWith(`${place}/`);
}

function packageName(specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Reads the code of the project into the map that `checkLayers` wants. */
export function readProject(root) {
  const paths = CODE_FOLDERS.flatMap((folder) => codeFiles(join(root, folder)));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function codeFiles(folder) {
  if (!existsSync(folder) || NOT_CODE.some((name) => folder.endsWith(name))) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codeFiles(path);
    return CODE_ENDINGS.includes(extname(entry.name)) ? [path] : [];
  });
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function main() {
  const files = readProject(join(dirname(fileURLToPath(import.meta.url)), '../..'));
  const violations = checkLayers(files);
  for (const { path, line, rule, advice } of violations) {
    console.error(`${path}:${line}  ${rule}\n    ${advice}`);
  }
  const sources = [...files].filter(([path]) => path.startsWith('src/'));
  const lengths = sources.map(([, source]) => source.trimEnd().split('\n').length);
  console.log(`${files.size} files checked; median of src ${median(lengths)} lines.`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
