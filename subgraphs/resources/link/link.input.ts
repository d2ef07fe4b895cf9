/** What may be sent in to make a link. */
import { Field, ID, InputType } from 'type-graphql';
import { AreaRef, DateScalar, LinkKind, OperatingModeCode, ServiceTypeCode } from '../../../shared/scalars/index.js';
import { EntryInput } from '../../../shared/work/index.js';
import { LinkAsserter } from './resource-link.entity.js';

@InputType()
export abstract class NewLinkInput extends EntryInput {
  @Field(() => DateScalar, { description: 'Day from which it holds (起始日期), today at the latest.' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'What those concerned call it (名称), such as 社企共建.' })
  name?: string | null;

  @Field(() => [ServiceTypeCode], {
    nullable: true,
    description: 'Types of service that are given by it (服务类型): at most 20.',
  })
  serviceTypes?: string[] | null;

  @Field(() => OperatingModeCode, {
    nullable: true,
    description: 'The operating mode of the station by which it works (运行机制): a code of `operatingModes`.',
  })
  mechanism?: string | null;

  @Field(() => AreaRef, {
    nullable: true,
    description: 'Where it is at work (所在区域): id or code; left out, the area of its end, else of its start.',
  })
  area?: string | null;
}

@InputType({ description: 'A new link between two parties (建立链接).' })
export class CreateLinkInput extends NewLinkInput {
  @Field(() => LinkKind, { description: 'Kind of the link (链接类型): a code of `linkKinds`.' })
  kind!: string;

  @Field(() => ID, { description: 'The party at its start (起点).' })
  from!: string;

  @Field(() => ID, { description: 'The party at its end (终点).' })
  to!: string;

  @Field(() => LinkAsserter, { description: 'Which side vouches for it (声明方).' })
  assertedBy!: LinkAsserter;

  @Field(() => String, {
    nullable: true,
    description: 'Who that is, as a role or body (声明者), where it is not simply the party itself.',
  })
  assertedByName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The service fund through which it funds (服务基金), `fnd_…`; of its start, and only for FUNDS.',
  })
  fund?: string | null;
}

@InputType({ description: 'An organisation or team that becomes resident in a station (入驻).' })
export class HostResidentInput extends NewLinkInput {
  @Field(() => ID, { description: 'The station, room or post that takes it in (接收站点), `stn_…`.' })
  station!: string;

  @Field(() => ID, { description: 'The organisation or team (入驻方), `org_…` or `vtm_…`.' })
  resident!: string;
}
