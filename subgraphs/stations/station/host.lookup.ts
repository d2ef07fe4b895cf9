/** Asks the room of resources whether a host is there: hosts of every kind are its records. */
import { recordUnknown, type Lookups } from '../../../shared/work/index.js';
import { StationHostKind } from './station-host.entity.js';

const TYPE_OF: Readonly<Record<StationHostKind, string>> = {
  [StationHostKind.ENTERPRISE]: 'Enterprise',
  [StationHostKind.PARTY_MASS_CENTRE]: 'PartyMassCentre',
  [StationHostKind.VENUE]: 'Venue',
  [StationHostKind.SOCIAL_ORGANIZATION]: 'SocialOrganization',
  [StationHostKind.GOVERNMENT_AGENCY]: 'GovernmentAgency',
};

/** Which room answers for each type. */
export const HOST_ASKS = Object.fromEntries(Object.values(TYPE_OF).map((type) => [type, 'resources']));

/** What is known of a host; of a venue, its kind. */
export interface HostFact extends Record<string, unknown> {
  readonly id: string;
  readonly kind?: string;
}

export async function hostFact(lookups: Lookups, kind: StationHostKind, id: string): Promise<HostFact> {
  const type = TYPE_OF[kind];
  const fact = await lookups.one<HostFact>(type, id, kind === StationHostKind.VENUE ? '{ id kind }' : '{ id }');
  if (!fact) throw recordUnknown(type, id);
  return fact;
}
