/** What links a station, each for a time: who leads it, who houses it, who runs it, and which agency has authority over it. */
import type { EntityClass } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DatedRow } from '../../../shared/dated.entity.js';
import { type KeyInput, type Lookups, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { hostFact } from './host.lookup.js';
import { takeParent } from './register-station.js';
import { StationAuthorityRow } from './station-authority.entity.js';
import { StationHostKind, StationHostRow, StationOperatorRow } from './station-host.entity.js';
import {
  AssignAuthorityInput,
  AssignOperatorInput,
  ChangeParentInput,
  EndStationLinkInput,
  LinkHostPlaceInput,
} from './station-link.acts.js';
import { endLink, relink, type LinkDay } from './station-link.js';
import { StationParentRow } from './station-parent.entity.js';
import { openHost, openParent, takeLive } from './station-step.js';
import { StationPayload, stationPayload } from './station.acts.js';
import { Station } from './station.entity.js';
import { linkAbsent, linkStands } from './station.errors.js';

@Resolver()
export class StationLinkWork {
  @Mutation(() => StationPayload, {
    description: 'Puts a station under another that leads it (调整上级站点) from a day on.',
  })
  async changeParent(
    @Arg('input', () => ChangeParentInput) input: ChangeParentInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const written = await context.write({ name: 'changeParent', input }, async (work) => {
      const known = await work.em.findOne(Station, { id: input.station, supersededAt: null });
      if (!known) throw recordUnknown(Station.name, input.station);
      const parent = await takeParent(work, input.parent, known.tier);
      const station = await takeLive(work, known.id);
      const held = await openParent(work, station.id);
      if (held?.parentId === parent.id) throw linkStands('This leading station (上级站点)');
      const link = { childId: station.id, parentId: parent.id };
      await relink(work, StationParentRow, { ...input, held, prefix: 'spr', link, one: ['childId'] });
      return told(work, station, 'PARENT_CHANGED', input);
    });
    return stationPayload(context, written);
  }

  @Mutation(() => StationPayload, {
    description:
      'Records who houses a station from a day on (依托单位): a firm, venue, centre, organisation or agency.',
  })
  linkHostPlace(
    @Arg('input', () => LinkHostPlaceInput) input: LinkHostPlaceInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { hostKind, host: hostId } = input;
    return link(context, 'linkHostPlace', input, {
      ask: (lookups) => hostFact(lookups, hostKind, hostId),
      entity: StationHostRow,
      prefix: 'sho',
      held: ({ em }, stationId) => em.findOne(StationHostRow, { stationId, supersededAt: null, validTo: null }),
      link: { hostKind, hostId },
      what: 'This host (依托单位)',
      action: 'HOST_LINKED',
    });
  }

  @Mutation(() => StationPayload, { description: 'Records that a station is no longer housed there (终止依托).' })
  async endHosting(
    @Arg('input', () => EndStationLinkInput) input: EndStationLinkInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const written = await context.write({ name: 'endHosting', input }, async (work) => {
      const station = await work.take(Station, input.station);
      const held = await openHost(work, station.id);
      if (!held) throw linkAbsent('host (依托单位)');
      await endLink(work, StationHostRow, held, input);
      return told(work, station, 'HOSTING_ENDED', input);
    });
    return stationPayload(context, written);
  }

  @Mutation(() => StationPayload, {
    description: 'Records which social organisation runs a station from a day on (运营机构).',
  })
  assignOperator(
    @Arg('input', () => AssignOperatorInput) input: AssignOperatorInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { organization: organizationId } = input;
    return link(context, 'assignOperator', input, {
      ask: (lookups) => hostFact(lookups, StationHostKind.SOCIAL_ORGANIZATION, organizationId),
      entity: StationOperatorRow,
      prefix: 'sop',
      held: ({ em }, stationId) => em.findOne(StationOperatorRow, { stationId, supersededAt: null, validTo: null }),
      link: { organizationId },
      what: 'This operator (运营机构)',
      action: 'OPERATOR_ASSIGNED',
    });
  }

  @Mutation(() => StationPayload, {
    description: 'Records which agency has authority over a station from a day on (主管部门).',
  })
  assignAuthority(
    @Arg('input', () => AssignAuthorityInput) input: AssignAuthorityInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { agency: agencyId } = input;
    return link(context, 'assignAuthority', input, {
      ask: (lookups) => hostFact(lookups, StationHostKind.GOVERNMENT_AGENCY, agencyId),
      entity: StationAuthorityRow,
      prefix: 'sau',
      held: ({ em }, stationId) => em.findOne(StationAuthorityRow, { stationId, supersededAt: null, validTo: null }),
      link: { agencyId },
      what: 'This authority (主管部门)',
      action: 'AUTHORITY_ASSIGNED',
    });
  }
}

interface OutwardLink<T extends DatedRow> {
  /** Asks the other room whether the far end is there. */
  readonly ask: (lookups: Lookups) => Promise<unknown>;
  readonly entity: EntityClass<T>;
  readonly prefix: string;
  readonly held: (work: Work, stationId: string) => Promise<T | null>;
  readonly link: Partial<T>;
  readonly what: string;
  readonly action: string;
}

/** A station has one link of such a kind at a time, to a record of another room. */
async function link<T extends DatedRow>(
  context: Context,
  name: string,
  input: KeyInput & LinkDay & { station: string },
  { ask, entity, prefix, held: find, link: far, what, action }: OutwardLink<T>,
): Promise<StationPayload> {
  const written = await context.writeKnowing({ name, input }, ask, async (work) => {
    const station = await takeLive(work, input.station);
    const held = await find(work, station.id);
    const same = held && (Object.keys(far) as (keyof T)[]).every((key) => held[key] === far[key]);
    if (same) throw linkStands(what);
    const row = { stationId: station.id, ...far } as Partial<T>;
    await relink(work, entity, { ...input, held, prefix, link: row, one: ['stationId' as keyof T] });
    return told(work, station, action, input);
  });
  return stationPayload(context, written);
}

/** The station's own history tells of what was linked to it. */
function told(work: Work, station: Station, action: string, { why }: LinkDay): Station {
  work.tell(station, { action, why });
  return station;
}
