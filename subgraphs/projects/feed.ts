/** What the network is told of projects: who buys, provides, performs, pays for and claims them. */
import { feedSource, linkOf, nodeOf, type FeedSource } from '../../shared/feed/source.js';
import { figureSource } from '../../shared/feed/figure.source.js';
import { Claim, ClaimState } from './claim/claim.entity.js';
import { FundingSource, ProjectFunding } from './project/funding-source.entity.js';
import { Programme } from './project/programme.entity.js';
import { Project } from './project/project.entity.js';
import { VentureProposal } from './venture/proposal.entity.js';

/** A place in a project that is held, or was until it was delivered. A wish is no link yet, and one given up has been none. */
const HELD: readonly ClaimState[] = [ClaimState.CONFIRMED, ClaimState.IN_DELIVERY, ClaimState.FULFILLED];

export const projectsFeed: readonly FeedSource[] = [
  feedSource(Project, (project) => {
    const of = (kind: string, to: string | null | undefined) => linkOf(project, kind, { from: project.id, to });
    return [
      nodeOf(project, 'Project', project.title, {
        area: project.performedAtAreaId ?? project.originAreaId,
        classes: project.kind == null ? [] : [project.kind],
      }),
      ...of('PURCHASED_BY', project.purchaserAgencyId),
      ...of('PROVIDED_BY', project.providerId),
      ...of('PERFORMED_AT', project.performedAtId),
      ...of('UNDER_PROGRAMME', project.programmeId),
      ...of('RENEWS', project.renewalOfId),
    ];
  }),
  feedSource(Programme, (programme) => [
    nodeOf(programme, 'Programme', programme.name, { area: programme.areaId, classes: [programme.kind] }),
    ...linkOf(programme, 'FUNDED_BY', { from: programme.id, to: programme.funderId }),
  ]),
  feedSource(FundingSource, (source) => [
    nodeOf(source, 'FundingSource', source.name, { classes: [source.kind] }),
    ...linkOf(source, 'PAID_BY', { from: source.id, to: source.enterpriseId ?? source.organizationId }),
  ]),
  feedSource(ProjectFunding, (funding) =>
    linkOf(funding, 'FUNDED_BY', { from: funding.projectId, to: funding.sourceId }, funding.id),
  ),
  feedSource(VentureProposal, (proposal) => [
    ...linkOf(proposal, 'PROPOSED_BY', {
      from: proposal.projectId,
      to: proposal.applicantId,
      since: proposal.appliedOn,
    }),
    ...linkOf(proposal, 'CO_PROPOSED_BY', {
      from: proposal.projectId,
      to: proposal.coApplicantId,
      since: proposal.appliedOn,
    }),
  ]),
  feedSource(Claim, (claim) => [
    nodeOf(claim, 'Claim', `认领 ${claim.requestedOn}`, {
      en: `Claim of ${claim.requestedOn}`,
      area: claim.roomAreaId,
      classes: [claim.state],
      since: claim.requestedOn,
      until: claim.endedOn,
    }),
    ...linkOf(claim, 'CLAIM_OF', {
      from: claim.id,
      to: claim.projectId,
      since: claim.requestedOn,
      until: claim.endedOn,
    }),
    ...linkOf(claim, 'CLAIMS', {
      from: claim.roomId,
      to: claim.projectId,
      since: claim.confirmedOn,
      until: claim.endedOn,
      holds: HELD.includes(claim.state),
    }),
    ...linkOf(claim, 'BROKERED_BY', { from: claim.id, to: claim.brokeredById, since: claim.requestedOn }),
  ]),
  figureSource,
];
