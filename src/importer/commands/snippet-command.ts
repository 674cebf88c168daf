import { TOLD_TAGS } from '../../data/gather-told.js';
import { canTie, ownView, TIES, type Tie, tieView } from '../../domain/embed-ties.js';
import { describeTold } from '../../text/snippet/describe-told.js';
import { drawnFallback, isTold } from '../../text/snippet/fallback.js';
import { snippetWords } from '../../text/snippet/snippet-words.js';
import { writeElement, writeFallback, writeFrame } from '../../text/snippet/write-html.js';
import { InputError, UsageError } from '../failure.js';
import type { Command } from './command.js';
import { figuresOf, readAddress, readSize, readView } from './view-arguments.js';

const HEIGHT = 520;

/** `buurtmonitor snippet`: writes a tag with what is said where no script runs. */
export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'write a tag together with its sentence, table, source and link',
  help: `buurtmonitor snippet <tag> --endpoint <address> --link <address> [--<attribute> <value> …]

Writes HTML to paste into a page: the tag, and in it a sentence, a small table, the source and a
link, so that a reader of RSS, a search engine, an e-mail and a PDF say the same. Of an element with
many figures the table is a part, which says so.

  <tag>                 ${TOLD_TAGS.join(', ')}
  --endpoint <address>  where the figures are, as the page names it
  --link <address>      where a reader can see them, beginning with https://
  --<attribute> <value> any attribute of the tag, such as --area GM0363 --lang en
  --figures <which>     live (default); notice: says when the figure was revised; frozen: no other
                        figures, from the table within the tag where the element draws one
  --data <place>        folder or web address to read the figures from now (default: the endpoint)
  --frame <address>     write a frame of this embed.html instead of the tag, with the same behind it
  --height <pixels>     of that frame (default: ${HEIGHT})`,
  async run(args) {
    const told = readView(args, ['link', 'frame', 'height', 'figures'], TOLD_TAGS);
    const { language, options } = told;
    const link = { address: readAddress('link', options.link), text: snippetWords[language].link };
    const page = options.frame === undefined ? undefined : readAddress('frame', options.frame);
    const height = readSize('height', options.height, HEIGHT);
    const tie = readTie(options.figures);
    const { told: figures, made } = await figuresOf(told);
    const fallback = await describeTold(figures, language);
    if (!isTold(fallback)) throw new InputError({ file: told.place }, fallback.why);
    if (!canTie(tie, made)) throw new InputError({ file: told.place }, `figures="${tie}": no-figures`);
    const view = tieView(told.view, tie, made);
    if (page === undefined) {
      const drawn = tie === 'frozen' ? drawnFallback(fallback) : undefined;
      const own = drawn && ownView(view);
      const written = own ? writeElement(own, drawn, link) : writeElement(view, fallback, link);
      return console.log(written.trimEnd());
    }
    console.log(writeFrame({ page, view, title: fallback.title, width: '100%', height }));
    console.log(writeFallback(fallback, link));
  },
};

function readTie(text = 'live'): Tie {
  const tie = TIES.find((one) => one === text);
  if (tie) return tie;
  throw new UsageError(`--figures: expected one of ${TIES.join(', ')}, found "${text}"`);
}
