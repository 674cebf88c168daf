// Puts a Markdown text on the page, as far as this project's own texts use it: headings, paragraphs, lists, tables,
// code, bold words and links. Built as nodes, never as HTML.

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;
const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s+/;

/** The nodes of a text; its first heading gets `level`, and links are relative to `base`. */
export function readMarkdown(text, level, base) {
  const lines = text.split('\n');
  const nodes = [];
  while (lines.length > 0) {
    const node = readBlock(lines, level, base);
    if (node) nodes.push(node);
  }
  return nodes;
}

/** Takes one block off the lines. */
function readBlock(lines, level, base) {
  const [line] = lines;
  if (line.trim() === '') return void lines.shift();
  if (line.startsWith('```')) return codeBlock(lines);
  if (line.startsWith('#')) return heading(lines.shift(), level, base);
  if (line.startsWith('|')) return tableOf(takeWhile(lines, isTableLine), base);
  if (LIST_ITEM.test(line)) return listOf(takeWhile(lines, isText), base);
  const text = takeWhile(lines, (next) => isText(next) && !LIST_ITEM.test(next) && !isTableLine(next));
  return create('p', inline(text.join(' '), base));
}

const isText = (line) => line.trim() !== '' && !line.startsWith('```') && !line.startsWith('#');
const isTableLine = (line) => line.startsWith('|');

function takeWhile(lines, fits) {
  const end = lines.findIndex((line) => !fits(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

function codeBlock(lines) {
  lines.shift();
  const code = takeWhile(lines, (line) => !line.startsWith('```'));
  lines.shift();
  const block = create('pre', [create('code', [code.join('\n')])]);
  block.tabIndex = 0;
  return block;
}

function heading(line, level, base) {
  const [marks] = line.match(/^#+/);
  const depth = Math.min(level + marks.length - 1, 6);
  return create(`h${depth}`, inline(line.slice(marks.length).trim(), base));
}

function listOf(lines, base) {
  const items = [];
  for (const line of lines) {
    if (LIST_ITEM.test(line)) items.push(line.replace(LIST_ITEM, ''));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const tag = /^\s*\d/.test(lines[0]) ? 'ol' : 'ul';
  return create(
    tag,
    items.map((item) => create('li', inline(item, base))),
  );
}

function tableOf(lines, base) {
  const [head, , ...rows] = lines.map(cellsOf);
  const row = (cells, tag) =>
    create(
      'tr',
      cells.map((cell) => create(tag, inline(cell, base))),
    );
  const body = rows.map((cells) => row(cells, 'td'));
  const table = create('table', [create('thead', [row(head, 'th')]), create('tbody', body)]);
  const scroller = create('div', [table]);
  scroller.className = 'wide';
  scroller.tabIndex = 0;
  return scroller;
}

function cellsOf(line) {
  const cells = line.replaceAll('\\|', '\u0000').split('|').slice(1, -1);
  return cells.map((cell) => cell.replaceAll('\u0000', '|').trim());
}

function inline(text, base) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(end, match.index), styled(match, base));
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}

function styled([, code, bold, label, address], base) {
  if (code) return create('code', [code]);
  if (bold) return create('strong', inline(bold, base));
  const link = create('a', inline(label, base));
  link.href = new URL(address, base);
  return link;
}

function create(tag, children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
