import { FALLBACK_TAGS } from '../snippet/gather-fallback.js';
import { oembedOf } from '../snippet/oembed.js';
import type { Command } from './command.js';
import { fallbackOf, readAddress, readSize, readView } from './view-arguments.js';

const WIDTH = 640;
const HEIGHT = 520;

/** `buurtmonitor oembed`: writes the oEmbed answer for a view. */
export const oembedCommand: Command = {
  name: 'oembed',
  summary: 'write the oEmbed answer for a view, as a static file',
  help: `buurtmonitor oembed <tag> --endpoint <address> --frame <address> [--<attribute> <value> …] > oembed.json

Writes an oEmbed answer (version 1.0, type rich) whose html is a frame. A page offers it with
<link rel="alternate" type="application/json+oembed" href="https://…/oembed.json" title="…">.

  <tag>                 ${FALLBACK_TAGS.join(', ')}
  --endpoint <address>  where the figures are, as embed.html names it
  --frame <address>     address of embed.html, beginning with https://
  --<attribute> <value> any attribute of the tag, such as --area GM0363 --lang en
  --data <place>        folder or web address to read the figures from now (default: the endpoint)
  --width <pixels>      default ${WIDTH}
  --height <pixels>     default ${HEIGHT}`,
  async run(args) {
    const told = readView(args, ['frame', 'width', 'height']);
    const { options, view } = told;
    const page = readAddress('frame', options.frame);
    const width = readSize('width', options.width, WIDTH);
    const height = readSize('height', options.height, HEIGHT);
    const { fallback, publisher } = await fallbackOf(told);
    const { title } = fallback;
    console.log(JSON.stringify(oembedOf({ page, view, title, width, height }, publisher), undefined, 2));
  },
};
