/** Puts a firm on record; who speaks for it is told by its source alone, so no person is named here. */
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AreaRef, CreditCode } from '../../../shared/scalars/index.js';
import { EntryInput, historyResolver, newId, Payload, type Work } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { creditCodeTaken, creditCodeUnfit } from '../organization/organization.errors.js';
import { checkNewCode } from '../organization/organization.rules.js';
import { Enterprise } from './enterprise.entity.js';

@InputType({ description: 'A firm that takes part (新增企业).' })
export class CreateEnterpriseInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;

  @Field(() => CreditCode, {
    nullable: true,
    description:
      'Unified social credit code (统一社会信用代码); verified. That of a firm begins with 9, of an agricultural collective with N.',
  })
  creditCode?: string | null;
}

@ObjectType({ description: 'What became of a new firm (企业操作结果).', simpleResolvers: true })
export class EnterprisePayload extends Payload {
  @Field(() => Enterprise, { nullable: true, description: 'The firm (企业).' })
  enterprise!: Enterprise | null;
}

@Resolver()
export class EnterpriseWork {
  @Mutation(() => EnterprisePayload, { description: 'Puts a firm on record (新增企业).' })
  async createEnterprise(
    @Arg('input', () => CreateEnterpriseInput) input: CreateEnterpriseInput,
    @Ctx() context: Context,
  ): Promise<EnterprisePayload> {
    const { name, creditCode = null, why } = input;
    const area = await requireArea(context, input.area);
    const { id, event, replayed } = await context.write({ name: 'createEnterprise', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      if (creditCode !== null) await requireOwnCode(work, creditCode);
      return work.add(Enterprise, { id: newId('ent'), name, areaId: area.id, creditCode }, { action: 'CREATED', why });
    });
    return { enterprise: await context.load.enterprises.byId.load(id), event, replayed };
  }
}

/** A unique index holds against races that a code is one firm's. */
async function requireOwnCode(work: Work, creditCode: string): Promise<void> {
  if (!/^[9N]/.test(creditCode))
    throw creditCodeUnfit('that of a firm begins with 9, of an agricultural collective with N');
  checkNewCode(creditCode);
  const holder = await work.em.findOne(Enterprise, { creditCode, supersededAt: null });
  if (holder) throw creditCodeTaken(holder.id);
}

export const enterpriseWork = [EnterpriseWork, historyResolver(() => Enterprise)];
