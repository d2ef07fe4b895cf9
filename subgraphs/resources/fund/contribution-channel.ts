/** Holds contributions to the Charity Law: what is raised in public comes through a charity that was qualified for it on that day. */
import type { Work } from '../../../shared/work/index.js';
import { CharityStatus } from '../organization/social-organization.entity.js';
import { fundCharityUnfit, publicSolicitationRefused } from './fund.errors.js';
import type { ContributeInput } from './fund.input.js';
import { ContributionChannel } from './service-fund.entity.js';

export async function checkCharity(
  work: Work,
  { channel, charity, raisedInPublic }: Pick<ContributeInput, 'channel' | 'charity' | 'raisedInPublic'>,
  on: string,
): Promise<void> {
  if (channel !== ContributionChannel.VIA_CHARITY) {
    if (raisedInPublic) throw publicSolicitationRefused();
    if (charity != null) throw fundCharityUnfit(`money that comes in as ${channel} was raised by none`);
    return;
  }
  if (charity == null) throw fundCharityUnfit('none is named');
  const rows = await work.em.find(CharityStatus, { organizationId: charity, supersededAt: null });
  const qualified = rows.some(
    ({ publicFundraising, validFromLatest, validToEarliest }) =>
      publicFundraising && (validFromLatest ?? '') <= on && (validToEarliest == null || validToEarliest > on),
  );
  if (!qualified) throw fundCharityUnfit(`it was not qualified for public fundraising on ${on}`);
}
