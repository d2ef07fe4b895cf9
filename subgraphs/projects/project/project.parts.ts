/** What projects and what hangs on them bring to the room. */
import type { Context } from '../context.js';
import { DeliveryWork } from './delivery.work.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import { FundingSourceResolver, ProgrammeResolver, ProjectStatementResolver } from './frame.resolver.js';
import { FundingSource, ProjectFunding } from './funding-source.entity.js';
import { Milestone } from './milestone.entity.js';
import { milestoneWork } from './milestone.work.js';
import { Programme } from './programme.entity.js';
import { ProjectStatement } from './project-statement.entity.js';
import { Project } from './project.entity.js';
import { projectRefusals } from './project.errors.js';
import { ProjectFundingResolver, ProjectResolver } from './project.resolver.js';
import { EvaluationResolver, MilestoneResolver } from './schedule.resolver.js';
import { ProjectTargetGroupRow } from './target-group.entity.js';

type Key = { id: string };

export const projectParts = {
  entities: [
    Programme,
    Project,
    ProjectTargetGroupRow,
    FundingSource,
    ProjectFunding,
    Milestone,
    ProjectEvaluation,
    ProjectStatement,
  ],
  resolvers: [
    ProjectResolver,
    ProjectFundingResolver,
    ProgrammeResolver,
    FundingSourceResolver,
    ProjectStatementResolver,
    MilestoneResolver,
    EvaluationResolver,
    DeliveryWork,
    ...milestoneWork,
  ],
  refusals: projectRefusals,
  references: {
    Project: ({ id }: Key, { load }: Context) => load.projects.byId.load(id),
    Programme: ({ id }: Key, { load }: Context) => load.programmes.byId.load(id),
    FundingSource: ({ id }: Key, { load }: Context) => load.fundingSources.byId.load(id),
  },
};
