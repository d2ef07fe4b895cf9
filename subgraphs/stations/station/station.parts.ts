/** What stations and their links bring to the room. */
import type { Context } from '../context.js';
import { StationHostRow, StationOperatorRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { StationResolver } from './station.resolver.js';

export const stationParts = {
  entities: [Station, StationStatusRow, StationParentRow, StationHostRow, StationOperatorRow],
  resolvers: [StationResolver],
  orphanedTypes: [],
  references: { Station: ({ id }: { id: string }, { load }: Context) => load.stationById.load(id) },
};
