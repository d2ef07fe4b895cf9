/** How social organisations come on record and go off it: filed, registered, converted, dissolved. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { AreaRef, CreditCode, DateScalar } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { EntryInput, lifeResolvers, MoveInput, newId, Payload, type Work } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { endLinksOf } from '../link/link-ending.js';
import { endRow, factsOf, requireFreeCode, statusOf, takeOrganization } from './organization-state.js';
import { filingAreaUnfit, filingNumberTaken } from './organization.errors.js';
import { checkNotBefore, checkOrganizationCode, organizationLife } from './organization.rules.js';
import {
  CharityStatus,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
  SocialOrganizationKind,
  SocialOrganizationStatus,
} from './social-organization.entity.js';

@InputType({ description: 'An organisation to be filed (备案): it has a local number, and no credit code.' })
export class FileOrganizationInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => SocialOrganizationKind, {
    defaultValue: SocialOrganizationKind.COMMUNITY_ORGANIZATION,
    description: 'Kind (类型).',
  })
  kind!: SocialOrganizationKind;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;

  @Field(() => AreaRef, { description: 'Subdistrict or town that keeps the file (备案地): id or code.' })
  filedWith!: string;

  @Field(() => String, { description: 'Number under which it is kept there (备案编号).' })
  localNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the filing (备案日期).' })
  filedOn!: string;
}

@InputType({ description: 'An organisation to be registered (登记) as a legal person.' })
export class RegisterOrganizationInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => SocialOrganizationKind, { description: 'Legal kind (类型); the credit code must fit it.' })
  kind!: SocialOrganizationKind;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;

  @Field(() => CreditCode, { description: 'Unified social credit code (统一社会信用代码); verified.' })
  creditCode!: string;

  @Field(() => String, { nullable: true, description: 'Department that registered it (登记机关).' })
  authority?: string | null;

  @Field(() => DateScalar, { description: 'Day of the registration (登记日期).' })
  registeredOn!: string;
}

@InputType({ description: 'A filed organisation that is registered from now on (备案转登记).' })
export class ConvertFiledToRegisteredInput extends MoveInput {
  @Field(() => ID, { description: 'The organisation (社会组织), `org_…`.' })
  organization!: string;

  @Field(() => SocialOrganizationKind, { description: 'Legal kind as registered (类型); the credit code must fit it.' })
  kind!: SocialOrganizationKind;

  @Field(() => CreditCode, { description: 'Unified social credit code (统一社会信用代码); verified.' })
  creditCode!: string;

  @Field(() => String, { nullable: true, description: 'Department that registered it (登记机关).' })
  authority?: string | null;

  @Field(() => DateScalar, { description: 'Day of the registration (登记日期); the filing ends on it.' })
  registeredOn!: string;
}

@InputType({ description: 'The end of an organisation (注销或撤销登记).' })
export class DissolveOrganizationInput extends MoveInput {
  @Field(() => ID, { description: 'The organisation (社会组织), `org_…`.' })
  organization!: string;

  @Field(() => SocialOrganizationStatus, { description: 'How it ended (结果): DEREGISTERED or REVOKED.' })
  to!: SocialOrganizationStatus;

  @Field(() => DateScalar, { description: 'Day on which it ended (日期).' })
  on!: string;
}

@ObjectType({
  description: 'What became of a change of a social organisation (社会组织操作结果).',
  simpleResolvers: true,
})
export class SocialOrganizationPayload extends Payload {
  @Field(() => SocialOrganization, { nullable: true, description: 'The organisation as it now stands (社会组织).' })
  organization!: SocialOrganization | null;
}

@Resolver()
export class OrganizationWork {
  @Mutation(() => SocialOrganizationPayload, {
    description: 'Files an organisation with a subdistrict or town (社区社会组织备案).',
  })
  async fileOrganization(
    @Arg('input', () => FileOrganizationInput) input: FileOrganizationInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const area = await requireArea(context, input.area);
    const filedWith = await requireArea(context, input.filedWith);
    if (!['TOWNSHIP', 'COUNTY', 'ZONE'].includes(filedWith.level))
      throw filingAreaUnfit(filedWith.name, filedWith.level);
    const written = await context.write({ name: 'fileOrganization', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      const filedOn = work.done('filedOn', input.filedOn);
      await requireFreeNumber(work, filedWith.id, input.localNumber);
      const { name, kind, localNumber, why } = input;
      const row = { id: newId('org'), name, kind, areaId: area.id, status: SocialOrganizationStatus.ACTIVE };
      const organization = work.add(SocialOrganization, row, { action: 'FILED', why });
      addRegistration(work, organization, filedOn, {
        kind: RegistrationKind.FILED,
        authority: filedWith.name,
        filedWithId: filedWith.id,
        localNumber,
      });
      return organization;
    });
    return organizationPayload(context, written);
  }

  @Mutation(() => SocialOrganizationPayload, {
    description: 'Puts an organisation on record that a civil affairs department has registered (社会组织登记).',
  })
  async registerOrganization(
    @Arg('input', () => RegisterOrganizationInput) input: RegisterOrganizationInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const { name, kind, creditCode, authority, why } = input;
    const area = await requireArea(context, input.area);
    const written = await context.write({ name: 'registerOrganization', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      const registeredOn = work.done('registeredOn', input.registeredOn);
      checkOrganizationCode(creditCode, kind);
      await requireFreeCode(work, creditCode);
      const row = {
        id: newId('org'),
        name,
        kind,
        areaId: area.id,
        creditCode,
        status: SocialOrganizationStatus.ACTIVE,
      };
      const organization = work.add(SocialOrganization, row, { action: 'REGISTERED', why });
      addRegistration(work, organization, registeredOn, {
        kind: RegistrationKind.REGISTERED,
        authority: authority ?? null,
      });
      return organization;
    });
    return organizationPayload(context, written);
  }

  @Mutation(() => SocialOrganizationPayload, {
    description: organizationLife.descriptionOf('convertFiledToRegistered'),
  })
  async convertFiledToRegistered(
    @Arg('input', () => ConvertFiledToRegisteredInput) input: ConvertFiledToRegisteredInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const { kind, creditCode, authority, why } = input;
    const written = await context.write({ name: 'convertFiledToRegistered', input }, async (work) => {
      const state = await takeOrganization(work, input.organization, input.expectedVersion);
      const { organization } = state;
      organizationLife.move('convertFiledToRegistered', statusOf(organization), state);
      const filing = state.registrationRow!; // The life asks for a filing.
      const registeredOn = work.done('registeredOn', input.registeredOn);
      checkNotBefore('registeredOn', registeredOn, filing.validFromLatest);
      checkOrganizationCode(creditCode, kind);
      await requireFreeCode(work, creditCode, organization.id);
      endRow(work, OrganizationRegistration, filing, registeredOn, { action: 'ENDED', why });
      addRegistration(work, organization, registeredOn, {
        kind: RegistrationKind.REGISTERED,
        authority: authority ?? null,
      });
      return work.change(organization, { creditCode, kind }, { action: 'CONVERTED', why });
    });
    return organizationPayload(context, written);
  }

  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('dissolveOrganization') })
  async dissolveOrganization(
    @Arg('input', () => DissolveOrganizationInput) input: DissolveOrganizationInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const { why } = input;
    const written = await context.write({ name: 'dissolveOrganization', input }, async (work) => {
      const state = await takeOrganization(work, input.organization, input.expectedVersion);
      const { organization, registrationRow, charityRow } = state;
      const status = organizationLife.move('dissolveOrganization', statusOf(organization), state, input.to);
      const on = work.done('on', input.on);
      checkNotBefore('on', on, registrationRow?.validFromLatest);
      checkNotBefore('on', on, charityRow?.validFromLatest);
      const ended = { action: 'ENDED', why };
      if (registrationRow) endRow(work, OrganizationRegistration, registrationRow, on, ended);
      if (charityRow) endRow(work, CharityStatus, charityRow, on, ended);
      await endLinksOf(work, organization.id, on, `${organization.name}: ${status}`);
      return work.change(organization, { status: status as SocialOrganizationStatus }, { action: status, why });
    });
    return organizationPayload(context, written);
  }
}

function addRegistration(
  work: Work,
  { id }: SocialOrganization,
  since: string,
  row: Pick<OrganizationRegistration, 'kind'> & Partial<OrganizationRegistration>,
): void {
  work.add(OrganizationRegistration, { id: newId('reg'), organizationId: id, ...dated(since), ...row });
}

/** A local number is one organisation's within the area that keeps the file; a unique index holds the same against races. */
async function requireFreeNumber(work: Work, filedWithId: string, localNumber: string): Promise<void> {
  const held = { filedWithId, localNumber, supersededAt: null, validTo: null };
  const holder = await work.em.findOne(OrganizationRegistration, held);
  if (holder) throw filingNumberTaken(localNumber, holder.organizationId);
}

export async function organizationPayload(
  { load }: Context,
  { id, event, replayed }: Outcome,
): Promise<SocialOrganizationPayload> {
  return { organization: await load.socialOrganizations.byId.load(id), event, replayed };
}

export const organizationWork = [
  OrganizationWork,
  ...lifeResolvers(
    () => SocialOrganization,
    async (organization, { load }: Context) => {
      const [[registration], [charity]] = await Promise.all([
        load.registrationsHeld({}).load(organization.id),
        load.charityStatusesHeld({}).load(organization.id),
      ]);
      return organizationLife.available(statusOf(organization), factsOf(registration, charity));
    },
  ),
];
