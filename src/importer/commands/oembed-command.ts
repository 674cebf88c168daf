import { EMBED_TAGS } from '../../domain/embed-view.js';
import { describeTold } from '../../text/snippet/describe-told.js';
import { oembedOf } from '../../text/snippet/oembed.js';
import type { Command } from './command.js';
import { figuresOf, readAddress, readSize, readView } from './view-arguments.js';

const WIDTH = 640;
const HEIGHT = 520;

/** `buurtmonitor oembed`: writes the oEmbed answer for a view. */
export const oembedCommand: Command = {
  name: 'oembed',
  summary: 'write the oEmbed answer for a view, as a static file',
  help: `buurtmonitor oembed <tag> --endpoint <address> --frame <address> [--<attribute> <value> …] > oembed.json

Writes an oEmbed answer (version 1.0, type rich) whose html is a frame. A page offers it with
<link rel="alternate" type="application/json+oembed" href="https://…/oembed.json" title="…">.

  <tag>                 ${EMBED_TAGS.join(', ')}
  --endpoint <address>  where the figures are, as embed.html names it
  --frame <address>     address of embed.html, beginning with https://
  --<attribute> <value> any attribute of the tag, such as --area GM0363 --lang en
  --data <place>        folder or web address to read the figures from now (default: the endpoint)
  --width <pixels>      default ${WIDTH}
  --height <pixels>     default ${HEIGHT}`,
  async run(args) {
    const toldView = readView(args, ['frame', 'width', 'height'], EMBED_TAGS);
    const { options, view, language } = toldView;
    const page = readAddress('frame', options.frame);
    const width = readSize('width', options.width, WIDTH);
    const height = readSize('height', options.height, HEIGHT);
    const { told } = await figuresOf(toldView);
    const { title } = await describeTold(told, language);
    const answer = oembedOf({ page, view, title, width, height }, told.catalogue.publisher);
    console.log(JSON.stringify(answer, undefined, 2));
  },
};
