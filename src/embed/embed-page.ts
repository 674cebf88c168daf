// The script of embed.html: one element, as the address tells it. What registers its tag comes behind it.
import { showEmbed } from './show-embed.js';
import { tellHeight } from './tell-height.js';

const place = document.querySelector('main');
if (place) {
  const shown = showEmbed(document, new URL(location.href), place);
  const tell = () => {
    // A frame keeps its height until there is more to see than that something is on its way.
    if (shown.getAttribute('state') === 'loading') return;
    shown.removeEventListener('state-change', tell);
    tellHeight(place, window);
  };
  if (shown.localName.includes('-')) shown.addEventListener('state-change', tell);
  else tellHeight(place, window);
}
