/** Who may stand at an end of a link or in an alliance: found by the id's prefix, alive, and of which kind. */
import type { EntityClass } from '@mikro-orm/core';
import type { RecordedRow } from '../../../shared/record.entity.js';
import type { Fact, Lookups, Work } from '../../../shared/work/index.js';
import { GovernmentAgency } from '../agency/government-agency.entity.js';
import { PartyMassCentre } from '../centre/party-mass-centre.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { CharityStatus, SocialOrganization } from '../organization/social-organization.entity.js';
import { VolunteerTeam } from '../team/volunteer-team.entity.js';
import { Venue } from '../venue/venue.entity.js';
import { Collective } from './collective.entity.js';
import { linkEndGone, linkEndUnknown } from './link.errors.js';

/** What this room asks the stations' about a station. */
export interface StationFact extends Fact {
  readonly tier: string;
  readonly status: string | null;
  readonly synthetic: boolean;
  readonly area: { readonly id: string } | null;
}

/** By id; of the ids asked for, those that are stations'. */
export type StationFacts = ReadonlyMap<string, StationFact | null>;

const STATION = '{ tier status synthetic area { id } }';

/** Asks for the stations among some ids, before the transaction. */
export async function askStations(
  lookups: Lookups,
  ids: readonly (string | null | undefined)[],
): Promise<StationFacts> {
  const stations = [...new Set(ids.filter((id): id is string => id?.startsWith('stn_') ?? false))];
  if (stations.length === 0) return new Map();
  const facts = await lookups.all<StationFact>('Station', stations, STATION);
  return new Map(stations.map((id, at) => [id, facts[at] ?? null]));
}

export interface Party {
  readonly id: string;
  /** A code of `partyKinds`. */
  readonly kind: string;
  readonly areaId: string | null;
}

const GONE = new Set(['CLOSED', 'CANCELLED', 'REJECTED', 'DEREGISTERED', 'REVOKED', 'DISBANDED']);

const TYPES: Readonly<Record<string, readonly [EntityClass<RecordedRow>, kind: string]>> = {
  org: [SocialOrganization, 'SOCIAL_ORG'],
  vtm: [VolunteerTeam, 'VOLUNTEER'],
  pmc: [PartyMassCentre, 'PARTY_MASS_CENTRE'],
  ent: [Enterprise, 'ENTERPRISE'],
  ven: [Venue, 'VENUE'],
  gov: [GovernmentAgency, 'GOVERNMENT'],
  col: [Collective, ''],
};

/** Takes several parties, in the order of their ids, so that two who take the same never wait for each other in a ring. */
export async function takeParties(
  work: Work,
  wanted: Readonly<Record<string, string>>,
  stations: StationFacts,
): Promise<Record<string, Party>> {
  const inOrder = Object.entries(wanted).sort(([, one], [, other]) => (one < other ? -1 : 1));
  const taken: Record<string, Party> = {};
  for (const [place, id] of inOrder) taken[place] = await takeParty(work, place, id, stations);
  return taken;
}

/** A party that is there still; one of this room stays locked until the work is done. */
export async function takeParty(work: Work, place: string, id: string, stations: StationFacts): Promise<Party> {
  if (id.startsWith('stn_')) return stationParty(work, place, id, stations);
  const [type, kind] = TYPES[id.slice(0, id.indexOf('_'))] ?? [];
  if (!type || (await work.em.count(type, { id, supersededAt: null })) === 0) throw linkEndUnknown(place, id);
  const record = (await work.take(type, id)) as RecordedRow & { status?: string | null; areaId?: string };
  if (GONE.has(record.status ?? '')) throw linkEndGone(place, record.status!);
  const areaId = record.areaId ?? null;
  if (record instanceof Collective) return { id, kind: record.kind, areaId };
  return { id, kind: (await isCharity(work, record)) ? 'CHARITY' : kind!, areaId };
}

function stationParty(work: Work, place: string, id: string, stations: StationFacts): Party {
  const station = stations.get(id);
  if (!station) throw linkEndUnknown(place, id);
  if (GONE.has(station.status ?? '')) throw linkEndGone(place, station.status!);
  work.markSynthetic(station.synthetic);
  const kind = station.tier === 'ROOM' || station.tier === 'POST' ? station.tier : 'STATION';
  return { id, kind, areaId: station.area?.id ?? null };
}

async function isCharity(work: Work, { id }: RecordedRow): Promise<boolean> {
  if (!id.startsWith('org_')) return false;
  const held = { organizationId: id, isCharity: true, supersededAt: null, validTo: null };
  return (await work.em.count(CharityStatus, held)) > 0;
}
