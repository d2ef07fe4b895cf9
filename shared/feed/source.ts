/** What a room lets the network know: for each of its entities that matters there, what a row of it says. */
import type { EntityClass } from '@mikro-orm/core';
import { expandProvenance, type ProvenanceRef } from '../figures/provenance.js';
import type { FeedAsserter, FeedItem, FeedLink, FeedNode } from './protocol.js';

/** A row as the feed needs it: recorded, perhaps superseded. */
export interface FeedRow {
  readonly id: string;
  readonly version?: number;
  readonly synthetic?: boolean;
  readonly supersededAt?: string | null;
  readonly provenanceRefs?: readonly ProvenanceRef[];
}

export interface FeedSource {
  readonly entity: EntityClass<object>;
  readonly tell: (row: FeedRow) => readonly FeedItem[];
}

/** Rows of `entity` say what `tell` makes of them; a superseded row says that all of it is gone. */
export function feedSource<T extends FeedRow>(
  entity: EntityClass<T>,
  tell: (row: T) => readonly FeedItem[],
): FeedSource {
  return {
    entity,
    tell: (row) => {
      const items = tell(row as T);
      return row.supersededAt == null ? items : items.map(goneOf);
    },
  };
}

export function goneOf(item: FeedItem): FeedItem {
  if ('node' in item) return { gone: { node: item.node.id } };
  if ('link' in item) return { gone: { link: item.link.id } };
  return 'figure' in item ? { gone: { figure: item.figure.id } } : item;
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** A node of a row; what is null or empty is left out. */
export function nodeOf(
  row: FeedRow,
  type: string,
  labelZh: string,
  more: Optional<Omit<FeedNode, 'id' | 'type' | 'label'>> & { readonly en?: string | null | undefined } = {},
): FeedItem {
  const { en, ...rest } = more;
  const label = en ? { zh: labelZh, en } : { zh: labelZh };
  return { node: { id: row.id, type, label, ...filled(rest), ...madeUp(row) } };
}

/** What a link of a row is made of; without `to` there is none, and a row that may once have had it says that it is gone. */
export interface LinkOfRow extends Optional<Omit<FeedLink, 'id' | 'kind' | 'from' | 'to' | 'evidence'>> {
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  /** Tells the links of one row apart. */
  readonly name?: string | null | undefined;
  /** False: it does not hold, and a row that has changed says that it is gone. */
  readonly holds?: boolean;
}

/** The link of a row by its kind: `<row>:<kind>`, or the row's id for a row that is nothing but this link. */
export function linkOf(row: FeedRow, kind: string, link: LinkOfRow, id = `${row.id}:${kind}`): FeedItem[] {
  const { from, to, holds = true, assertedBy, ...rest } = link;
  if (!holds || from == null || to == null || from === to) {
    return (row.version ?? 1) > 1 || id === row.id ? [{ gone: { link: id } }] : [];
  }
  return [
    {
      link: {
        id,
        kind,
        from,
        to,
        assertedBy: assertedBy ?? asserterOf(row),
        ...filled(rest),
        ...evidenceOf(row),
        ...madeUp(row),
      },
    },
  ];
}

/** What a source such as a newspaper tells is its word; what is entered here is the word of the record's own side. */
function asserterOf({ provenanceRefs = [] }: FeedRow): FeedAsserter {
  return provenanceRefs.length > 0 ? 'THIRD_PARTY' : 'FROM';
}

function evidenceOf({ provenanceRefs = [] }: FeedRow): Pick<FeedLink, 'evidence'> {
  if (provenanceRefs.length === 0) return {};
  return {
    evidence: expandProvenance([...provenanceRefs]).map(({ source, fact }) => ({ source: source.id, fact })),
  };
}

function madeUp({ synthetic }: FeedRow): { readonly synthetic?: true } {
  return synthetic ? { synthetic: true } : {};
}

function filled<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  const isFilled = ([, value]: [string, unknown]): boolean =>
    value != null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(isFilled)) as never;
}
