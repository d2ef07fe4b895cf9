/** Lists of the hub: Relay connections with bounded pages, lasting cursors, lazy totals, and two statements at most. */
export { connectionOf, PageInfo, type Connection, type Edge } from './connection.js';
export { openListing, type Listing, type OrderTerm } from './listing.js';
export { DEFAULT_PAGE, MAX_PAGE, OrderDirection, PageArgs } from './page-args.js';
