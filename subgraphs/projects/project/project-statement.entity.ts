/** What a source says about a station and its projects in general, where it names no single project, claim or contract. */
import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { AreaStub } from '../area.stub.js';
import { StationStub } from '../station.stub.js';
import { refer } from '../stub.js';
import { OriginLevel, ProjectKind } from './project.enums.js';

export enum ProjectStatementKind {
  UNDERTAKING = 'UNDERTAKING',
  PURCHASE_SUPPORT = 'PURCHASE_SUPPORT',
  CLAIM_ENCOURAGEMENT = 'CLAIM_ENCOURAGEMENT',
  OUTCOME = 'OUTCOME',
}
registerEnumType(ProjectStatementKind, {
  name: 'ProjectStatementKind',
  description: 'What a general statement about projects is about (陈述类型).',
  valuesConfig: {
    UNDERTAKING: { description: 'The station undertakes projects (承接项目).' },
    PURCHASE_SUPPORT: { description: 'Purchase of services supports the running of the station (购买服务助推运行).' },
    CLAIM_ENCOURAGEMENT: { description: 'Rooms are encouraged to claim projects (鼓励认领); no claim is meant.' },
    OUTCOME: { description: 'An outcome that the source claims (成效).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Where projects are to come from (项目来源).' })
export class ProjectOrigin {
  @Field(() => OriginLevel, { description: 'Level (层级).' })
  level!: OriginLevel;

  @Field(() => AreaStub, { nullable: true, description: 'Area (地区).' })
  area!: AreaStub | null;
}

@ObjectType({
  description:
    'A general statement about projects (项目陈述): said of a station by its source, with no single project behind it.',
})
@Entity({ tableName: 'project_statement' })
export class ProjectStatement extends RecordedRow {
  @Field(() => ProjectStatementKind, { description: 'What it is about (类型).' })
  @Enum({ items: () => ProjectStatementKind })
  kind!: ProjectStatementKind;

  @Field(() => String, { description: 'Term of the field for it (术语), as the source prints it.' })
  @Property({ type: 'string' })
  term!: string;

  @Field(() => String, { description: "What is stated, in the hub's own words (说明)." })
  @Property({ type: 'text' })
  gloss!: string;

  @Index()
  @Property({ type: 'string' })
  stationId!: string;

  @Field(() => StationStub, {
    nullable: true,
    description: 'The station it is about; of an encouragement, the one that brokers (社工站).',
  })
  get station(): StationStub | null {
    return refer(StationStub, this.stationId);
  }

  @Field(() => [ProjectKind], {
    description: 'Kinds of project it speaks of (项目类型), at most 20; empty when it names none.',
  })
  @Property({ type: 'json' })
  projectKinds: ProjectKind[] = [];

  @Property({ type: 'json' })
  originRefs: { level: OriginLevel; areaId: string }[] = [];

  @Field(() => [ProjectOrigin], { description: 'Where the projects are to come from (来源); at most 10.' })
  get origins(): ProjectOrigin[] {
    return this.originRefs.map(({ level, areaId }) =>
      Object.assign(new ProjectOrigin(), { level, area: refer(AreaStub, areaId) }),
    );
  }
}
