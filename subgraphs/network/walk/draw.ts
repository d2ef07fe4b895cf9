/** Nodes and links that the index found, with what the store has of them. */
import type { Cut, LinkRecord } from '../graph/types.js';
import { areaOf } from '../area/area.stub.js';
import type { Context } from '../context.js';
import { DrawnNode, NetworkCut, NetworkLink, type NetworkAsserter, type CutReason } from '../node/network-node.type.js';
import type { NetworkNodeRow } from '../store/network-node.entity.js';

/** Nodes by id; one that was told of no more between index and store is left out. */
export async function drawNodes(
  { load }: Context,
  found: readonly { readonly id: string; readonly distance?: number }[],
): Promise<DrawnNode[]> {
  const rows = await load.nodeById.loadMany(found.map(({ id }) => id));
  return found.flatMap(({ distance }, at) => {
    const row = rows[at];
    if (row instanceof Error) throw row;
    return row ? [drawnNode(row, distance ?? null)] : [];
  });
}

function drawnNode(row: NetworkNodeRow, distance: number | null): DrawnNode {
  const { id, type, labelZh, labelEn, classes, areaId, collective, synthetic } = row;
  return Object.assign(new DrawnNode(), {
    id,
    type,
    labelEn,
    classes,
    collective,
    synthetic,
    distance,
    label: labelZh ?? labelEn ?? id,
    area: areaId === null ? null : areaOf(areaId),
  });
}

export async function drawLinks(context: Context, found: readonly LinkRecord[]): Promise<NetworkLink[]> {
  const rows = await context.load.linkByNumber.loadMany(found.map(({ key }) => key));
  const ends = await drawNodes(
    context,
    [...new Set(found.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id })),
  );
  const nodes = new Map(ends.map((node) => [node.id, node]));
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    if (!row) return [];
    const { id, feed, kind, name, since, until, assertedBy, asserter, isForeign, recordedAt, synthetic } = row;
    return [
      Object.assign(new NetworkLink(), {
        id,
        feed,
        kind,
        name,
        since,
        until,
        asserter,
        isForeign,
        recordedAt,
        synthetic,
        assertedBy: assertedBy as NetworkAsserter,
        evidence: row.evidence.map(({ source, fact = null }) => ({ source, fact })),
        from: nodes.get(row.fromId) ?? null,
        to: nodes.get(row.toId) ?? null,
      }),
    ];
  });
}

export function toldCut(cut: Cut | null): NetworkCut | null {
  if (!cut) return null;
  const { because, complete, goOn } = cut;
  return Object.assign(new NetworkCut(), { because: because as CutReason, complete, goOn: [...goOn] });
}
