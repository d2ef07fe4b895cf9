/** Reads how many sessions each group has held. */
import DataLoader from 'dataloader';
import type { Reader } from '../../../shared/subgraph/index.js';

export function makeGroupworkLoaders(reader: Reader) {
  return {
    sessionsByGroup: new DataLoader(async (groups: readonly string[]) => {
      const rows = (await reader.db
        .selectFrom('service_session')
        .select(['group_id as id', ({ fn }) => fn.countAll().as('held')])
        .where('superseded_at', 'is', null)
        .where(reader.among('group_id', groups))
        .groupBy('group_id')
        .execute()) as { id: string; held: number | string }[];
      const held = new Map(rows.map((row) => [row.id, Number(row.held)]));
      return groups.map((group) => held.get(group) ?? 0);
    }),
  };
}
