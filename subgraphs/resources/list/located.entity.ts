/** What the nouns of this room that have a name and lie in an area have in common. */
import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { areaOf, AreaStub } from '../area/area.stub.js';

@ObjectType({ simpleResolvers: true })
export abstract class LocatedRow extends RecordedRow {
  @Field(() => String, { description: 'Name as its source gives it (名称).' })
  @Property({ type: 'string', index: true })
  name!: string;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @Field(() => AreaStub, { nullable: true, description: 'The smallest area known to hold it (所在区域).' })
  get area(): AreaStub {
    return areaOf(this.areaId);
  }
}
