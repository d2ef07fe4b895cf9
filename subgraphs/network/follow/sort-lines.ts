/** A page of a feed as rows: the last word on each record, and what is refused because it is not this feed's to say. */
import type { FeedLine } from '../../../shared/feed/index.js';
import type { NetworkFigureRow } from '../store/network-figure.entity.js';
import type { NetworkLinkRow } from '../store/network-link.entity.js';
import type { NetworkNodeRow } from '../store/network-node.entity.js';
import { daysOf } from './days.js';

/** What came, by id: the row to be, or null for what is gone. */
export interface SortedLines {
  readonly nodes: ReadonlyMap<string, NetworkNodeRow | null>;
  readonly links: ReadonlyMap<string, Omit<NetworkLinkRow, 'number'> | null>;
  readonly figures: ReadonlyMap<string, NetworkFigureRow | null>;
  readonly refused: number;
  readonly refusedFor: string | null;
}

/** `owns`: whether a node's id is of a prefix that belongs to the feed. `at`: the moment, by the network's own clock. */
export function sortLines(
  feed: string,
  lines: readonly FeedLine[],
  owns: (id: string) => boolean,
  at: string,
): SortedLines {
  const nodes = new Map<string, NetworkNodeRow | null>();
  const links = new Map<string, Omit<NetworkLinkRow, 'number'> | null>();
  const figures = new Map<string, NetworkFigureRow | null>();
  let refused = 0;
  let refusedFor: string | null = null;
  const isOwn = (id: string, seq: number): boolean => {
    if (owns(id)) return true;
    refused += 1;
    refusedFor = `Change ${seq} describes a node whose prefix belongs to another subgraph.`;
    return false;
  };
  for (const line of lines) {
    const common = { feed, seq: line.seq, recordedAt: at, goneAt: null };
    if ('node' in line) {
      const { id, type, label, location, since, until, ...rest } = line.node;
      if (!isOwn(id, line.seq)) continue;
      nodes.set(id, {
        id,
        type,
        labelZh: label.zh ?? null,
        labelEn: label.en ?? null,
        names: [...(rest.names ?? [])],
        codes: [...(rest.codes ?? [])],
        areaId: rest.area ?? null,
        classes: [...(rest.classes ?? [])],
        ...daysOf(since, until),
        longitude: location?.longitude ?? null,
        latitude: location?.latitude ?? null,
        collective: rest.collective ?? false,
        synthetic: rest.synthetic ?? false,
        ...common,
      });
    } else if ('link' in line) {
      const { from, to, since, until, evidence = [], ...rest } = line.link;
      const id = `${feed}:${rest.id}`;
      links.set(id, {
        id,
        kind: rest.kind,
        fromId: from,
        toId: to,
        ...daysOf(since, until),
        assertedBy: rest.assertedBy,
        asserter: rest.asserter ?? null,
        name: rest.name ?? null,
        evidence: [...evidence],
        isForeign: !owns(from) && !owns(to),
        synthetic: rest.synthetic ?? false,
        ...common,
      });
    } else if ('figure' in line) {
      const { subject, ...figure } = line.figure;
      const id = `${feed}:${figure.id}`;
      figures.set(id, {
        id,
        subjectId: subject,
        metric: figure.metric,
        value: figure.value ?? null,
        upper: figure.upper ?? null,
        unit: figure.unit,
        qualifier: figure.qualifier ?? null,
        kind: figure.kind ?? null,
        asOf: figure.asOf ?? null,
        source: figure.source ?? null,
        quote: figure.quote ?? null,
        synthetic: figure.synthetic ?? false,
        ...common,
      });
    } else if ('node' in line.gone) {
      if (isOwn(line.gone.node, line.seq)) nodes.set(line.gone.node, null);
    } else if ('link' in line.gone) links.set(`${feed}:${line.gone.link}`, null);
    else figures.set(`${feed}:${line.gone.figure}`, null);
  }
  return { nodes, links, figures, refused, refusedFor };
}
