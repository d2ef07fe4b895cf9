/** What may be asked of programmes, sources of money and general statements. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { defineNounList, filterInArea, HasText, MomentPageArgs } from '../../../shared/listing/index.js';
import { FundingKind, FundingSource } from './funding-source.entity.js';
import { Programme, ProgrammeKind } from './programme.entity.js';
import { ProjectStatementKind } from './project-statement.entity.js';

const BY_NAME = { textIn: ['name'], order: [{ property: 'name', type: 'text', descending: false }] } as const;

@InputType({ description: 'Which programmes (项目计划筛选); conditions are joined by AND.' })
export class ProgrammeFilter extends filterInArea('Area it is meant for (适用区域)') {
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProgrammeKind[] | null;

  @HasText('Part of the name (名称包含)')
  text?: string | null;
}

@InputType({ description: 'Which sources of money (资金来源筛选).' })
export class FundingSourceFilter {
  @Field(() => [FundingKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: FundingKind[] | null;

  @HasText('Part of the name (名称包含)')
  text?: string | null;
}

export const programmeList = defineNounList<Programme, ProgrammeFilter>({
  ...BY_NAME,
  node: Programme,
  name: 'Programme',
  field: 'programmes',
  plural: 'programmes',
  filter: ProgrammeFilter,
  takesMoment: true,
  where: ({ kinds }, on) => [on.oneOf('kind', kinds)],
});

export const fundingSourceList = defineNounList<FundingSource, FundingSourceFilter>({
  ...BY_NAME,
  node: FundingSource,
  name: 'FundingSource',
  field: 'fundingSources',
  plural: 'sources',
  filter: FundingSourceFilter,
  takesMoment: true,
  where: ({ kinds }, on) => [on.oneOf('kind', kinds)],
});

@ArgsType()
export class ProjectStatementListArgs extends MomentPageArgs {
  @Field(() => [ProjectStatementKind], { nullable: true, description: 'Any of these kinds (类型); all when left out.' })
  kinds?: ProjectStatementKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these stations (社工站), `stn_…`.' })
  stations?: string[] | null;
}
