/** What may be asked of programmes, sources of money and general statements. */
import { Field, ID, InputType } from 'type-graphql';
import { defineNounList, filterInArea, HasText } from '../../../shared/listing/index.js';
import { FundingKind, FundingSource } from './funding-source.entity.js';
import { Programme, ProgrammeKind } from './programme.entity.js';
import { ProjectStatement, ProjectStatementKind } from './project-statement.entity.js';

const NAME = { property: 'name', type: 'text', description: 'Name, by code point (名称).' } as const;
const RECORDED_AT = {
  property: 'recordedAt',
  type: 'text',
  description: 'When the hub recorded it (记录时间).',
} as const;

@InputType({ description: 'Which programmes (项目计划筛选); conditions are joined by AND.' })
export class ProgrammeFilter extends filterInArea('Area it is meant for (适用区域)') {
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProgrammeKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Paid for by any of these agencies (资助方), `gov_…`.' })
  funders?: string[] | null;

  @HasText('Part of the name (名称包含)')
  text?: string | null;
}

@InputType({ description: 'Which sources of money (资金来源筛选); conditions are joined by AND.' })
export class FundingSourceFilter {
  @Field(() => [FundingKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: FundingKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these firms behind it (企业), `ent_…`.' })
  enterprises?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these organisations behind it (社会组织), `org_…`.' })
  organizations?: string[] | null;

  @HasText('Part of the name (名称包含)')
  text?: string | null;
}

@InputType({ description: 'Which general statements (项目陈述筛选); conditions are joined by AND.' })
export class ProjectStatementFilter {
  @Field(() => [ProjectStatementKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProjectStatementKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these stations (社工站), `stn_…`.' })
  stations?: string[] | null;

  @HasText('Part of the term or of what is stated (术语或说明包含)')
  text?: string | null;
}

export const programmeList = defineNounList<Programme, ProgrammeFilter>({
  node: Programme,
  name: 'Programme',
  field: 'programmes',
  plural: 'programmes',
  filter: ProgrammeFilter,
  takesMoment: true,
  textIn: ['name'],
  order: { NAME, RECORDED_AT },
  where: ({ kinds, funders }, on) => [on.oneOf('kind', kinds), on.oneOf('funderId', funders)],
});

export const fundingSourceList = defineNounList<FundingSource, FundingSourceFilter>({
  node: FundingSource,
  name: 'FundingSource',
  field: 'fundingSources',
  plural: 'sources',
  filter: FundingSourceFilter,
  takesMoment: true,
  textIn: ['name'],
  order: { NAME, RECORDED_AT },
  where: ({ kinds, enterprises, organizations }, on) => [
    on.oneOf('kind', kinds),
    on.oneOf('enterpriseId', enterprises),
    on.oneOf('organizationId', organizations),
  ],
});

export const statementList = defineNounList<ProjectStatement, ProjectStatementFilter>({
  node: ProjectStatement,
  name: 'ProjectStatement',
  field: 'projectStatements',
  plural: 'statements',
  filter: ProjectStatementFilter,
  takesMoment: true,
  textIn: ['term', 'gloss'],
  order: {
    TERM: { property: 'term', type: 'text', description: 'Term, by code point (术语).' },
    RECORDED_AT,
  },
  where: ({ kinds, stations }, on) => [on.oneOf('kind', kinds), on.oneOf('stationId', stations)],
});
