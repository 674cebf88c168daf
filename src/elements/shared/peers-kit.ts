// What finds areas like another and explains them, in one file that is loaded when somebody wants them.
export { measurePeers } from '../../data/measure-peers.js';
export { loadPeers } from '../../data/peer-areas.js';
export { describeAmongPeers } from '../../text/describe-peers.js';
export { renderPeers } from './render-peers.js';
