/** Makes a link: both ends taken and fit, nothing like it live, in one transaction. */
import type { FilterQuery } from '@mikro-orm/core';
import { dated } from '../../../shared/dated.entity.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { newId, type EntryInput, type Work } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { ServiceFund, ServiceFundStatus } from '../fund/service-fund.entity.js';
import { askStations, takeParties } from './link-party.js';
import { linkDouble, linkFundUnfit } from './link.errors.js';
import type { CreateLinkInput } from './link.input.js';
import { checkEnds, liveKeyOf } from './link.rules.js';
import { ResourceLink } from './resource-link.entity.js';

export type LinkWanted = CreateLinkInput;

interface Mutation {
  readonly name: string;
  readonly input: EntryInput;
}

export async function makeLink(context: Context, mutation: Mutation, wanted: LinkWanted): Promise<Outcome> {
  const { kind, assertedBy, assertedByName, name, mechanism, serviceTypes, synthetic, why } = wanted;
  await context.load.linkKinds.check([kind]);
  const symmetrical = (await context.load.linkKinds.find(kind))?.symmetrical ?? false;
  const area = wanted.area == null ? null : await requireArea(context, wanted.area);
  return context.writeKnowing(
    mutation,
    (lookups) => askStations(lookups, [wanted.from, wanted.to]),
    async (work, stations) => {
      work.markSynthetic(synthetic ?? false);
      const since = work.done('since', wanted.since);
      const { from, to } = (await takeParties(work, { from: wanted.from, to: wanted.to }, stations)) as Ends;
      const ends = { kind, fromId: from.id, fromKind: from.kind, toId: to.id, toKind: to.kind };
      checkEnds(ends);
      const fundId = wanted.fund == null ? null : await takeFund(work, wanted.fund, kind, from.id);
      await requireNothingAlike(work, ends, symmetrical, fundId, since);
      const row = {
        id: newId('lnk'),
        ...ends,
        ...dated(since),
        name: name ?? null,
        assertedBy,
        assertedByName: assertedByName ?? null,
        mechanism: mechanism ?? null,
        services: serviceTypes ?? null,
        fundId,
        areaId: area?.id ?? to.areaId ?? from.areaId,
        liveKey: liveKeyOf(ends, symmetrical, fundId),
      };
      return work.add(ResourceLink, row, { action: 'LINKED', why });
    },
  );
}

type Ends = Record<'from' | 'to', { id: string; kind: string; areaId: string | null }>;

async function takeFund(work: Work, id: string, kind: string, fromId: string): Promise<string> {
  const fund = await work.take(ServiceFund, id);
  if (kind !== 'FUNDS') throw linkFundUnfit('the link is not of kind FUNDS');
  if (fund.ownerId !== fromId) throw linkFundUnfit('its owner is not the start of the link');
  if (fund.status !== ServiceFundStatus.OPEN) throw linkFundUnfit('it is closed');
  return id;
}

/** Nothing of the same kind and ends may hold on the first day or later; a unique index on `liveKey` holds the same against races. */
async function requireNothingAlike(
  work: Work,
  { kind, fromId, toId }: Pick<ResourceLink, 'kind' | 'fromId' | 'toId'>,
  symmetrical: boolean,
  fundId: string | null,
  since: string,
): Promise<void> {
  const ends: FilterQuery<ResourceLink>[] = [{ fromId, toId }];
  if (symmetrical) ends.push({ fromId: toId, toId: fromId });
  const alike = await work.em.find(ResourceLink, { kind, fundId, supersededAt: null, $or: ends });
  const double = alike.find(({ validTo, validToEarliest }) => validTo == null || (validToEarliest ?? '') > since);
  if (double) throw linkDouble(double.id);
}
