/** The loaders of one request: rows of nodes and links by their keys. */
import DataLoader from 'dataloader';
import type { Reader } from '../../shared/subgraph/index.js';
import { NetworkLinkRow } from './store/network-link.entity.js';
import { NetworkNodeRow } from './store/network-node.entity.js';

export type NetworkLoaders = ReturnType<typeof makeLoaders>;

export function makeLoaders(reader: Reader) {
  const nodes = reader.table(NetworkNodeRow);
  const links = reader.table(NetworkLinkRow);
  return {
    nodeById: new DataLoader<string, NetworkNodeRow | null>(async (ids) => {
      const query = reader.db
        .selectFrom(nodes)
        .selectAll()
        .where(reader.among(`${nodes}.id`, ids)) as never;
      const found = new Map((await reader.all(NetworkNodeRow, query)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    linkByNumber: new DataLoader<number, NetworkLinkRow | null>(async (numbers) => {
      const query = reader.db
        .selectFrom(links)
        .selectAll()
        .where('number', 'in', [...numbers]) as never;
      const found = new Map((await reader.all(NetworkLinkRow, query)).map((row) => [Number(row.number), row]));
      return numbers.map((number) => found.get(number) ?? null);
    }),
  };
}
