/** The feed's protocol, version 1 (docs/feed.md): the lines by which a subgraph tells the network of nodes, links and figures. */

/** A record that links may lead to. */
export interface FeedNode {
  readonly id: string;
  readonly type: string;
  readonly label: { readonly zh?: string; readonly en?: string };
  /** Other names, and short ones. */
  readonly names?: readonly string[];
  /** Codes by which it is known, such as a unified social credit code. */
  readonly codes?: readonly string[];
  readonly area?: string;
  /** Codes that classify it, such as a tier or a kind. */
  readonly classes?: readonly string[];
  /** Partial dates between which it exists. */
  readonly since?: string;
  readonly until?: string;
  /** In degrees, WGS 84. */
  readonly location?: { readonly longitude: number; readonly latitude: number };
  /** Named only by its kind: it stands for nobody in particular. */
  readonly collective?: boolean;
  readonly synthetic?: boolean;
}

export const FEED_ASSERTERS = ['FROM', 'TO', 'BOTH', 'THIRD_PARTY'] as const;
/** Which side of a link vouches for it. */
export type FeedAsserter = (typeof FEED_ASSERTERS)[number];

/** Where something is said. */
export interface FeedEvidence {
  /** Id or address of the source. */
  readonly source: string;
  /** The place in it, such as the number of a fact. */
  readonly fact?: string;
}

/** One typed, directed and dated statement that two nodes are linked. */
export interface FeedLink {
  /** Unique within its feed. */
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since?: string;
  readonly until?: string;
  readonly assertedBy: FeedAsserter;
  readonly asserter?: string;
  readonly name?: string;
  readonly evidence?: readonly FeedEvidence[];
  readonly synthetic?: boolean;
}

/** One reported figure about a node. */
export interface FeedFigure {
  readonly id: string;
  readonly subject: string;
  readonly metric: string;
  /** In `unit`; left out where the source names no number. With `upper` a range. */
  readonly value?: number;
  readonly upper?: number;
  readonly unit: string;
  /** How exactly it is said, such as EXACT or ABOUT. */
  readonly qualifier?: string;
  /** Whether it is told of what is or of what is to be, such as ACTUAL or TARGET. */
  readonly kind?: string;
  readonly asOf?: string;
  readonly source?: string;
  readonly quote?: string;
  readonly synthetic?: boolean;
}

/** What a line says: how one thing stands now, or that it is no longer said. */
export type FeedItem =
  | { readonly node: FeedNode }
  | { readonly link: FeedLink }
  | { readonly figure: FeedFigure }
  | { readonly gone: { readonly node: string } | { readonly link: string } | { readonly figure: string } };

/** One line: an item, its number, and when the change was made (UTC). Order is by number alone. */
export type FeedLine = FeedItem & { readonly seq: number; readonly at: string };

/** The last line of an answer: where to go on, and whether there is more already. */
export interface FeedEnd {
  readonly end: { readonly next: number; readonly more: boolean };
}

/** What a reader asks for. */
export interface FeedQuestion {
  readonly after: number;
  readonly first: number;
  /** Seconds to wait for something new where nothing is there. */
  readonly wait: number;
}

export interface FeedPage {
  readonly lines: readonly FeedLine[];
  readonly next: number;
  readonly more: boolean;
}

/** A feed as it is read, in process or over HTTP. `signal` ends the wait. */
export type Feed = (question: FeedQuestion, signal: AbortSignal) => Promise<FeedPage>;

export const FEED_BOUNDS = { first: { default: 1000, most: 10_000 }, wait: { default: 0, most: 30 } } as const;
