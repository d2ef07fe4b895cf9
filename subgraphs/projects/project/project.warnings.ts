/** Gathers what the rules find late or doubtful in a project, by its contract, its acceptances and its own columns. */
import { Field, ObjectType } from 'type-graphql';
import type { ProjectContract } from '../purchase/contract.entity.js';
import { inForce, judgeContract, judgePurchaser, PURCHASE_RULES, type Finding } from '../purchase/purchase.rules.js';
import { ProjectEvaluationKind, type ProjectEvaluation } from './evaluation.entity.js';
import type { Project } from './project.entity.js';
import { ProjectKind } from './project.enums.js';
import { stageFits } from './project.rules.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Something late or doubtful in a project (提示); it blocks nothing.',
})
export class ProjectWarning {
  @Field(() => String, { description: 'Stable code of the rule (规则代码), such as `SIGNED_LATE`.' })
  code!: string;

  @Field(() => String, { description: 'What is late or doubtful (说明).' })
  text!: string;

  @Field(() => String, { nullable: true, description: "Article of the rule (条款); null for a rule of the hub's own." })
  article!: string | null;

  @Field(() => Boolean, {
    description:
      'False when it holds only if a fact that is not on record does, such as being above the threshold (是否确定).',
  })
  certain!: boolean;
}

export function warningsOf(
  project: Project,
  contract: ProjectContract | null,
  evaluations: readonly ProjectEvaluation[],
  asOf: string,
): ProjectWarning[] {
  const found: Finding[] = [];
  const purchase = project.kind === ProjectKind.GOVERNMENT_PURCHASE;
  const own = (rule: Finding['rule']): void => void found.push({ rule, certain: true });
  if (!stageFits(project.kind, project.stage)) own(PURCHASE_RULES.STAGE_FOREIGN_TO_KIND);
  if (project.performedAtId != null && project.providerId == null) own(PURCHASE_RULES.PROVIDER_NOT_RECORDED);
  if (purchase) {
    found.push(...judgePurchaser(project.purchaserKind, project.purchaserBasis, contract?.signedOn ?? asOf));
    if (contract) found.push(...judgeContract(contract, asOf));
    const { CLIENTS_OPINION_MISSING: missing } = PURCHASE_RULES;
    const silent = evaluations.filter(
      ({ kind, heldOn, clientsOpinion }) =>
        kind === ProjectEvaluationKind.ACCEPTANCE &&
        clientsOpinion == null &&
        heldOn <= asOf &&
        inForce(missing, heldOn),
    );
    if (silent.length > 0) own(missing);
  }
  return found.map(({ rule: { code, text, article }, certain }) =>
    Object.assign(new ProjectWarning(), { code, text, article, certain }),
  );
}
