// The script of embed.html: one element, as the address tells it. What registers its tag comes behind it.
import { showEmbed } from './show-embed.js';
import { tellHeight } from './tell-height.js';

const place = document.querySelector('main');
if (place) {
  showEmbed(document, new URL(location.href), place);
  tellHeight(place, window);
}
