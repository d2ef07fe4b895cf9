/** How an organisation stands inside a mutation, and how a dated row of it gives way to the next: both on the locked record. */
import type { EntityClass } from '@mikro-orm/core';
import { dated } from '../../../shared/dated.entity.js';
import { newId, type Act, type Work } from '../../../shared/work/index.js';
import { creditCodeTaken } from './organization.errors.js';
import type { OrganizationFacts } from './organization.rules.js';
import {
  CharityStatus,
  OrganizationRegistration,
  SocialOrganization,
  SocialOrganizationStatus,
} from './social-organization.entity.js';

export interface OrganizationState extends OrganizationFacts {
  readonly organization: SocialOrganization;
  readonly registrationRow: OrganizationRegistration | null;
  readonly charityRow: CharityStatus | null;
}

/** Takes an organisation with the rows that hold now. */
export async function takeOrganization(
  work: Work,
  id: string,
  expectedVersion?: number | null,
): Promise<OrganizationState> {
  const organization = await work.take(SocialOrganization, id, expectedVersion);
  const open = { organizationId: id, supersededAt: null, validTo: null };
  const registrationRow = await work.em.findOne(OrganizationRegistration, open, { orderBy: { id: 'desc' } });
  const charityRow = await work.em.findOne(CharityStatus, open, { orderBy: { id: 'desc' } });
  return { organization, registrationRow, charityRow, ...factsOf(registrationRow, charityRow) };
}

export function factsOf(
  registration: OrganizationRegistration | null | undefined,
  charity: CharityStatus | null | undefined,
): OrganizationFacts {
  return {
    registration: registration?.kind ?? null,
    isCharity: charity?.isCharity ?? false,
    publicFundraising: charity?.publicFundraising ?? false,
  };
}

/** One whose status no source told is taken to be there. */
export function statusOf({ status }: SocialOrganization): SocialOrganizationStatus {
  return status ?? SocialOrganizationStatus.ACTIVE;
}

/** Ends a dated row on a day: a corrected row says until when it held, the old one stays readable by `knownAt`. */
export function endRow<T extends OrganizationRegistration | CharityStatus>(
  work: Work,
  entity: EntityClass<T>,
  row: T,
  day: string,
  act: Act,
): void {
  const prefix = row.id.slice(0, row.id.indexOf('_'));
  const changes = { id: newId(prefix), ...dated(row.validFrom ?? null, day) } as Partial<T> & { id: string };
  work.replace(entity, row, changes, act);
}

/** Refuses a credit code that another living organisation has; a unique index holds the same against races. */
export async function requireFreeCode(work: Work, creditCode: string, own: string | null = null): Promise<void> {
  const { DEREGISTERED, REVOKED } = SocialOrganizationStatus;
  const [holder] = (await work.em.find(SocialOrganization, { creditCode, supersededAt: null })).filter(
    ({ id, status }) => id !== own && status !== DEREGISTERED && status !== REVOKED,
  );
  if (holder) throw creditCodeTaken(holder.id);
}
