/** Gathers what the rules find late or doubtful in a project, by all that is on record of its course. */
import { Field, ObjectType } from 'type-graphql';
import { doubtsOf, type DoubtFacts } from '../purchase/doubt.rules.js';
import { inForce, judgeContract, judgePurchaser, PURCHASE_RULES, type Finding } from '../purchase/purchase.rules.js';
import { ProjectEvaluationKind } from './evaluation.entity.js';
import { ProjectKind } from './project.enums.js';
import { dutiesOfFile, type ProjectFile } from './project.file.js';
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

export function warningsOf(file: ProjectFile, asOf: string): ProjectWarning[] {
  const { project, contract, evaluations } = file;
  const found: Finding[] = [];
  const purchase = project.kind === ProjectKind.GOVERNMENT_PURCHASE;
  const own = (rule: Finding['rule']): void => void found.push({ rule, certain: true });
  if (!stageFits(project.kind, project.stage)) own(PURCHASE_RULES.STAGE_FOREIGN_TO_KIND);
  if (project.performedAtId != null && project.providerId == null) own(PURCHASE_RULES.PROVIDER_NOT_RECORDED);
  if (purchase) {
    found.push(...judgePurchaser(project.purchaserKind, project.purchaserBasis, contract?.signedOn ?? asOf));
    if (contract) found.push(...judgeContract(contract, asOf));
    found.push(...doubtsOf(doubtFacts(file)), ...lateDuties(file, asOf));
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

function doubtFacts({ procurement, contract, disputes }: ProjectFile): DoubtFacts {
  const aboveThreshold = procurement?.aboveThreshold ?? contract?.aboveThreshold ?? null;
  const { signedOn, amountFen, bondFen, clauses } = contract ?? {};
  const signed = contract && { signedOn, amountFen, bondFen, clauses: clauses ?? null };
  return { ...procurement, aboveThreshold, contract: signed, disputes };
}

/** Each rule once; signing and announcing are judged with the contract. */
function lateDuties(file: ProjectFile, asOf: string): Finding[] {
  const late = dutiesOfFile(file, asOf).filter(({ status }) => status === 'LATE' || status === 'DONE_LATE');
  const judged: readonly string[] = [PURCHASE_RULES.SIGNED_LATE.code, PURCHASE_RULES.ANNOUNCED_LATE.code];
  const byCode = new Map(late.filter(({ rule }) => !judged.includes(rule.code)).map((duty) => [duty.rule.code, duty]));
  return [...byCode.values()].map(({ rule, certain }) => ({ rule, certain }));
}
