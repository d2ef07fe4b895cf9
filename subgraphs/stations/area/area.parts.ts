/** What areas and their coverage bring to the room. */
import type { Context } from '../context.js';
import { AreaSeat } from './area-seat.entity.js';
import { AreaParentLinkResolver, AreaResolver, AreaSeatResolver } from './area.resolver.js';

export const areaParts = {
  entities: [AreaSeat],
  resolvers: [AreaResolver, AreaParentLinkResolver, AreaSeatResolver],
  orphanedTypes: [],
  references: { Area: ({ id }: { id: string }, { load }: Context) => load.areaById.load(id) },
};
