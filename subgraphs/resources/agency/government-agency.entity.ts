/** A government agency or a unit of one, and what its speakers said in public. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { expandProvenance, Provenance, type ProvenanceRef } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { PartialDate } from '../../../shared/scalars/index.js';
import { LocatedRow } from '../list/located.entity.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A government agency (政府部门), such as a civil affairs bureau (民政局), or a unit of one (内设机构).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'government_agency' })
export class GovernmentAgency extends LocatedRow {
  @ManyToOne(() => GovernmentAgency, { mapToPk: true, fieldName: 'parent_id', nullable: true })
  parentId?: string | null;

  @Field(() => Boolean, { description: 'True for a unit of another agency (内设机构), such as a section (科).' })
  get isUnit(): boolean {
    return this.parentId != null;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a government agency said in public, by a speaker known by role only (公开表态).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'agency_statement' })
export class AgencyStatement extends RecordedRow {
  @ManyToOne(() => GovernmentAgency, { mapToPk: true, fieldName: 'agency_id' })
  agencyId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Role of the speaker (陈述者职务), such as 负责人; null when the agency itself speaks. Never a name.',
  })
  @Property({ type: 'string', nullable: true })
  speakerRole?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was said (陈述时间); null when not stated.' })
  @Property({ type: 'string', nullable: true })
  saidOn?: string | null;

  @Property({ type: 'json' })
  claimRefs: ProvenanceRef[] = [];

  @Field(() => [Provenance], {
    description: 'The facts of the source that rest on its word (所陈述的事实). At most 200.',
  })
  get claims(): Provenance[] {
    return expandProvenance(this.claimRefs);
  }
}
