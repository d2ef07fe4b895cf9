/** Sessions of supervision: by id, as lists, under their station, and what was supervised in them. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { stationNounResolvers } from '../list/station-noun.resolver.js';
import { Group } from '../service/group.entity.js';
import { Station } from '../station/station.entity.js';
import { Supervisor } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { SupervisionSession, SupervisionSubject } from './supervision.entity.js';
import { supervisionList } from './supervision.input.js';

@Resolver(() => SupervisionSession)
export class SupervisionResolver {
  @FieldResolver(() => Supervisor, { nullable: true, description: 'Who supervised (督导).' })
  supervisor(@Root() { supervisorId }: SupervisionSession, @Ctx() { load }: Context): Promise<Supervisor | null> {
    return load.supervisors.byId.load(supervisorId);
  }

  @FieldResolver(() => Worker, {
    nullable: true,
    description:
      'Whose work it was (受督导社工); null for a room, and for a case, which is not to be found by who works on it.',
  })
  worker(@Root() { workerId, subject }: SupervisionSession, @Ctx() { load }: Context): Promise<Worker | null> | null {
    return workerId == null || subject === SupervisionSubject.CASE ? null : load.workers.byId.load(workerId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group (小组); null for another subject.' })
  group(@Root() { groupId }: SupervisionSession, @Ctx() { load }: Context): Promise<Group | null> | null {
    return groupId == null ? null : load.groups.byId.load(groupId);
  }

  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The room or post (社工室、驿站); null for another subject.',
  })
  room(@Root() { roomId }: SupervisionSession, @Ctx() { load }: Context): Promise<Station | null> | null {
    return roomId == null ? null : load.stationById.load(roomId);
  }
}

export const supervisionResolvers = [
  ...stationNounResolvers(supervisionList, {
    one: 'supervisionSession',
    told: 'Sessions of supervision (督导记录)',
    prefix: 'svs',
    loaders: ({ load }) => load.supervisions,
  }),
  SupervisionResolver,
];
