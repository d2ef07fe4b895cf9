/** The feed: what subgraphs let the network know, and how it is asked, answered and read (docs/feed.md). */
export * from './protocol.js';
export { FEED_CONTENT_TYPE, feedAnswer, feedQuestion } from './answer.js';
export { feedRefusals, feedArgumentInvalid, feedUnreadable, feedWentBack } from './errors.js';
export { feedOverHttp } from './over-http.js';
export { readPage } from './read-page.js';
export { roomFeed, type RoomFeed } from './room-feed.js';
export { feedSource, linkOf, nodeOf, type FeedRow, type FeedSource, type LinkOfRow } from './source.js';
