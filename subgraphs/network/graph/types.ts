/** What goes into the index of the network and what comes out of it: values only. Days are whole days since 1970-01-01. */

/** A record that links may lead to, as its owner describes it. */
export interface NodeInput {
  readonly id: string;
  /** Its GraphQL type, such as `Station`. */
  readonly type: string;
  /** It is named only by its kind ("volunteers") and stands for nobody in particular. */
  readonly collective?: boolean;
  /** The first day on which it surely exists; null: it always has. */
  readonly sinceDay?: number | null;
  /** The first day on which it surely exists no longer; null: it still does. */
  readonly untilDay?: number | null;
}

/** One typed, directed, dated statement that two nodes are linked. */
export interface LinkInput {
  /** The number of the link's row in the store, 0 to 4294967294: what the index gives back, and what pages of links are ordered by. */
  readonly key: number;
  /** Ids of its ends. They need not be described (yet): the link counts while both of them are. */
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly sinceDay?: number | null;
  readonly untilDay?: number | null;
  /** Eight bits: `Asserter` in the lowest two, the others free for the room. */
  readonly flags?: number;
}

/** Who vouches for a link, in the lowest two bits of its flags. */
export const Asserter = { FROM: 0, TO: 1, BOTH: 2, THIRD_PARTY: 3 } as const;
export const ASSERTER_BITS = 3;

export interface NodeRecord {
  readonly id: string;
  readonly type: string;
  readonly collective: boolean;
  readonly sinceDay: number | null;
  readonly untilDay: number | null;
}

export interface LinkRecord {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly sinceDay: number | null;
  readonly untilDay: number | null;
  readonly flags: number;
}

/** Which way links are followed: as they point, against it, or both. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which links and nodes a question is about. What is left out of the filter does not narrow it. */
export interface Filter {
  /** Only links of these kinds; one that nobody uses matches nothing. */
  readonly kinds?: readonly string[] | null;
  /** BOTH unless said. */
  readonly direction?: Direction | null;
  /** Only links and nodes that surely hold on this day. */
  readonly day?: number | null;
  /** Ids of nodes that are neither passed nor found. */
  readonly avoid?: readonly string[] | null;
  /** Whether collective nodes are passed and found; the node asked about always is. */
  readonly collectives?: boolean | null;
}

/** How much a question may cost. */
export interface Budget {
  /** How many links may be looked at, those that do not match counted too; a million unless said (some ten milliseconds). */
  readonly visits?: number;
}

/** Why and where an answer ends before everything was seen. */
export interface Cut {
  /** VISITS: the budget of links is spent. LIMIT: as many as asked for are found, and there are more. LENGTH: nothing so near, and there is more farther away. */
  readonly because: 'VISITS' | 'LIMIT' | 'LENGTH';
  /** Everything up to this distance from the start has been seen. */
  readonly complete: number;
  /** Nodes to go on from: reached, but their links not (all) looked at; at most `GO_ON` of them, by id. */
  readonly goOn: readonly string[];
}
export const GO_ON = 100;

/** One step along a link, in the direction of the walk. */
export interface Step {
  readonly link: LinkRecord;
  /** Whether the step goes as the link points. */
  readonly forward: boolean;
}

export interface Neighbour {
  readonly id: string;
  readonly link: LinkRecord;
  readonly forward: boolean;
}

export interface Path {
  /** From the first to the last, both included. */
  readonly nodes: readonly string[];
  /** One for each two neighbours on the way: of several links between them the one with the smallest key. */
  readonly steps: readonly Step[];
}

/** Bytes that the index holds. */
export interface Memory {
  readonly links: number;
  readonly nodes: number;
  readonly perLink: number;
}
