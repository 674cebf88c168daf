import { snippetWords } from '../../text/snippet-words.js';
import { FALLBACK_TAGS } from '../snippet/gather-fallback.js';
import { writeElement, writeFallback, writeFrame } from '../snippet/write-html.js';
import type { Command } from './command.js';
import { fallbackOf, readAddress, readSize, readView } from './view-arguments.js';

const HEIGHT = 520;

/** `buurtmonitor snippet`: writes a tag with what is said where no script runs. */
export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'write a tag together with its sentence, table, source and link',
  help: `buurtmonitor snippet <tag> --endpoint <address> --link <address> [--<attribute> <value> …]

Writes HTML to paste into a page: the tag, and in it a sentence, a small table, the source and a
link, so that a reader of RSS, a search engine, an e-mail and a PDF say the same.

  <tag>                 ${FALLBACK_TAGS.join(', ')}
  --endpoint <address>  where the figures are, as the page names it
  --link <address>      where a reader can see them, beginning with https://
  --<attribute> <value> any attribute of the tag, such as --area GM0363 --lang en
  --data <place>        folder or web address to read the figures from now (default: the endpoint)
  --frame <address>     write a frame of this embed.html instead of the tag, with the same behind it
  --height <pixels>     of that frame (default: ${HEIGHT})`,
  async run(args) {
    const told = readView(args, ['link', 'frame', 'height']);
    const { view, language, options } = told;
    const link = { address: readAddress('link', options.link), text: snippetWords[language].link };
    const page = options.frame === undefined ? undefined : readAddress('frame', options.frame);
    const height = readSize('height', options.height, HEIGHT);
    const { fallback } = await fallbackOf(told);
    if (page === undefined) return console.log(writeElement(view, fallback, link).trimEnd());
    console.log(writeFrame({ page, view, title: fallback.title, width: '100%', height }));
    console.log(writeFallback(fallback, link));
  },
};
