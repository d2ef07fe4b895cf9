/** A document that rules the work: of policy, by an authority, or of governance, by a station itself. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { PartialDate } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';

/** Closed set: who a document binds. */
export enum DocumentKind {
  GOVERNANCE = 'GOVERNANCE',
  POLICY = 'POLICY',
}
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What a document is (文件类别).',
  valuesConfig: {
    GOVERNANCE: { description: 'Working document of a station and its rooms (工作文件).' },
    POLICY: { description: 'Policy document of an authority (政策文件).' },
  },
});

/** Closed set: how far a document is in force. */
export enum DocumentStatus {
  DRAFT = 'DRAFT',
  TRIAL = 'TRIAL',
  IN_FORCE = 'IN_FORCE',
  REPLACED = 'REPLACED',
}
registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'How far a document is in force (文件效力).',
  valuesConfig: {
    DRAFT: { description: 'Not issued yet (草案).' },
    TRIAL: { description: 'In force on trial (试行).' },
    IN_FORCE: { description: 'In force (施行).' },
    REPLACED: { description: 'Replaced or repealed (废止).' },
  },
});

@ObjectType({
  description:
    'A policy or governance document (政策文件、工作文件). Documents that a source does not name are a figure, not records.',
  simpleResolvers: true,
})
@Entity({ tableName: 'document' })
export class Document extends RecordedRow {
  @Field(() => DocumentKind, { description: 'What it is (类别).' })
  @Enum({ items: () => DocumentKind })
  kind!: DocumentKind;

  @Field(() => String, { nullable: true, description: 'Title (标题); null when the source gives none.' })
  @Property({ type: 'string', nullable: true })
  title?: string | null;

  @Field(() => DocumentStatus, { nullable: true, description: 'How far it is in force (效力); null when not said.' })
  @Enum({ items: () => DocumentStatus, nullable: true })
  status?: DocumentStatus | null;

  @Field(() => String, { nullable: true, description: 'Who issued it (发文机关); null when the source does not say.' })
  @Property({ type: 'string', nullable: true })
  issuer?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was issued (发文日期); null when not said.' })
  @Property({ type: 'string', nullable: true })
  issuedOn?: string | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id', nullable: true })
  stationId?: string | null;
}
