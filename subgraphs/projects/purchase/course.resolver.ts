/** The course of a project: how its provider was found, who objected, what was agreed and paid, what is due, and what may be done now. */
import { Arg, Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { TODAY } from '../../../shared/moment-args.js';
import { dayAsked, today } from '../../../shared/moment.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { lifeResolvers } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { MilestoneKind } from '../project/milestone.entity.js';
import { Project } from '../project/project.entity.js';
import { dutiesOfFile, factsOf, fileOf, lifeOf } from '../project/project.file.js';
import { VentureProposal } from '../venture/proposal.entity.js';
import { ProjectContract } from './contract.entity.js';
import { DisputeState, ProcurementDispute } from './dispute.entity.js';
import { Procurement } from './procurement.entity.js';
import { ContractSupplement, ProjectPayment } from './settlement.entity.js';

export enum ProjectDutyStatus {
  DUE = 'DUE',
  LATE = 'LATE',
  SUSPENDED = 'SUSPENDED',
  DONE = 'DONE',
  DONE_LATE = 'DONE_LATE',
}
registerEnumType(ProjectDutyStatus, {
  name: 'ProjectDutyStatus',
  description: 'How a duty stands on a day (法定事项状态).',
  valuesConfig: {
    DUE: { description: 'Still to be done, in time (待办).' },
    LATE: { description: 'Past its day and not done (逾期).' },
    SUSPENDED: { description: 'Its clock stands still for a challenge or complaint (中止计时).' },
    DONE: { description: 'Done in time (按期完成).' },
    DONE_LATE: { description: 'Done after its day (逾期完成).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Something that the law asks for within a term (法定事项); working days are Monday to Friday, public holidays are not known.',
})
export class ProjectDuty {
  @Field(() => MilestoneKind, { description: 'What fulfils it (事项).' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'Stable code of the rule (规则代码), as in `warnings` when it is late.' })
  code!: string;

  @Field(() => String, { description: 'What is asked for, or late (说明).' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Article of the rule (条款).' })
  article!: string | null;

  @Field(() => DateScalar, { description: 'Day from which its term runs (起算日).' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day for it (截止日期); later by the days of a suspension.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was done (完成日期).' })
  doneOn!: string | null;

  @Field(() => ProjectDutyStatus, { description: 'How it stands (状态).' })
  status!: ProjectDutyStatus;

  @Field(() => Boolean, {
    description:
      'False when it binds only if the purchase is above the threshold, or when the term is the measure of the hub (是否确定).',
  })
  certain!: boolean;
}

@Resolver(() => Project)
export class ProjectCourseResolver {
  @FieldResolver(() => Procurement, {
    nullable: true,
    description: 'How its provider is found (采购过程), for a purchase.',
  })
  procurement(@Root() { id }: Project, @Ctx() { load }: Context): Promise<Procurement | null> {
    return load.procurementByProject.load(id);
  }

  @FieldResolver(() => VentureProposal, {
    nullable: true,
    description: 'What was applied for and agreed (申报与协议), for a venture or grant.',
  })
  proposal(@Root() { id }: Project, @Ctx() { load }: Context): Promise<VentureProposal | null> {
    return load.proposalByProject.load(id);
  }

  @FieldResolver(() => [ProcurementDispute], {
    description: 'Challenges and complaints, by the day received (质疑、投诉): at most 50.',
  })
  disputes(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProcurementDispute[]> {
    return load.disputesByProject.load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a challenge waits for its answer (是否质疑中).' })
  async challenged(@Root() { id }: Project, @Ctx() { load }: Context): Promise<boolean> {
    return isOpen(await load.disputesByProject.load(id), 'CHALLENGE');
  }

  @FieldResolver(() => Boolean, { description: 'Whether a complaint waits for its decision (是否投诉中).' })
  async complained(@Root() { id }: Project, @Ctx() { load }: Context): Promise<boolean> {
    return isOpen(await load.disputesByProject.load(id), 'COMPLAINT');
  }

  @FieldResolver(() => [ProjectPayment], { description: 'What was paid, by day (付款): at most 200.' })
  payments(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProjectPayment[]> {
    return load.paymentsByProject.load(id);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that this one renews (所续签的项目).' })
  renewalOf(@Root() { renewalOfId }: Project, @Ctx() { load }: Context): Promise<Project | null> | null {
    return renewalOfId == null ? null : load.projects.byId.load(renewalOfId);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that renews this one (续签项目).' })
  async renewedBy(@Root() { id }: Project, @Ctx() { load }: Context): Promise<Project | null> {
    return (await load.renewalsByProject.load(id))[0] ?? null;
  }

  @FieldResolver(() => [ProjectDuty], {
    description:
      'What the law asks for within a term, as it stands on a day, the earliest due first (法定事项): at most 100; none below the threshold. Across projects: `milestones(filter: { dueTo: …, done: false })`.',
  })
  async duties(
    @Root() project: Project,
    @Arg('asOf', () => DateScalar, { nullable: true, description: `The day on which to judge (截至日期); ${TODAY}.` })
    asOf: string | null | undefined,
    @Ctx() { load }: Context,
  ): Promise<ProjectDuty[]> {
    return dutiesOfFile(await fileOf(project, load), dayAsked({ asOf })).map(
      ({ kind, rule: { code, text, article }, startsOn, dueOn, doneOn, status, certain }) =>
        Object.assign(new ProjectDuty(), {
          kind: MilestoneKind[kind],
          code,
          text,
          article,
          startsOn,
          dueOn,
          doneOn,
          certain,
          status: ProjectDutyStatus[status],
        }),
    );
  }
}

@Resolver(() => ProjectContract)
export class ContractSupplementsResolver {
  @FieldResolver(() => [ContractSupplement], { description: 'Its supplements, by day (补充合同): at most 50.' })
  supplements(@Root() { id }: ProjectContract, @Ctx() { load }: Context): Promise<ContractSupplement[]> {
    return load.supplementsByContract.load(id);
  }
}

const isOpen = (disputes: readonly ProcurementDispute[], wanted: string): boolean =>
  disputes.some(({ kind, state }) => kind === wanted && state === DisputeState.OPEN);

export const courseResolvers = [
  ProjectCourseResolver,
  ContractSupplementsResolver,
  ...lifeResolvers(
    () => Project,
    async (project, context: Context) => {
      const life = lifeOf(project);
      if (!life || project.stage == null) return [];
      return life.available(
        project.stage,
        factsOf(await fileOf(project, context.load), today(context.now().getTime())),
      );
    },
  ),
];
