/** Changes of links that keep what was said before: a link keeps its id, and its earlier words stay readable by `knownAt`. */
import { ReferenceKind } from '@mikro-orm/core';
import { dated } from '../../../shared/dated.entity.js';
import type { Act, Work } from '../../../shared/work/index.js';
import { linkEndsBeforeBegin } from './link.errors.js';
import { linkLife } from './link.rules.js';
import { ResourceLink, stateOf } from './resource-link.entity.js';

/** Changes a link that was taken. What it said until now stays as a superseded row, whose id tells its version. */
export function changeLink(work: Work, link: ResourceLink, changes: Partial<ResourceLink>, act: Act): ResourceLink {
  const earlier: Record<string, unknown> = {};
  for (const { name, kind, mapToPk } of work.em.getMetadata(ResourceLink).props) {
    if (kind === ReferenceKind.SCALAR || mapToPk) earlier[name] = link[name as keyof ResourceLink];
  }
  const id = `${link.id}-v${link.version}`;
  work.em.persist(
    work.em.create(ResourceLink, { ...earlier, id, liveKey: null, supersededAt: work.at } as never, { partial: true }),
  );
  return work.change(link, { ...changes, recordedAt: work.at }, act);
}

/** Ends a link: `on` is the first day on which it no longer holds. */
export function endLink(work: Work, link: ResourceLink, on: string, reason: string): ResourceLink {
  linkLife.move('endLink', stateOf(link), {});
  const since = link.validFromLatest;
  if (since != null && on < since) throw linkEndsBeforeBegin(on, since);
  const changes = { ...dated(link.validFrom ?? null, on), endReason: reason, liveKey: null };
  return changeLink(work, link, changes, { action: 'ENDED', why: reason });
}

/** Ends all live links of a party that ceases to be; one that would have begun only later ends on its first day. */
export async function endLinksOf(work: Work, partyId: string, on: string, reason: string): Promise<void> {
  const live = await work.em.find(
    ResourceLink,
    { $or: [{ fromId: partyId }, { toId: partyId }], supersededAt: null, validTo: null },
    { orderBy: { id: 'asc' } },
  );
  for (const { id } of live) {
    const link = await work.take(ResourceLink, id);
    const since = link.validFromLatest;
    endLink(work, link, since != null && since > on ? since : on, reason);
  }
}
