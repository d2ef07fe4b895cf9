/** A title that an authority gave a station: demonstration station, or a number of stars. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Station } from './station.entity.js';

/** Closed set: the kinds of titles. */
export enum DesignationKind {
  DEMONSTRATION = 'DEMONSTRATION',
  STAR_RATING = 'STAR_RATING',
}
registerEnumType(DesignationKind, {
  name: 'DesignationKind',
  description: 'Kind of a title given to a station (称号类型).',
  valuesConfig: {
    DEMONSTRATION: { description: 'Demonstration station (示范站).' },
    STAR_RATING: { description: 'Star rating (星级站点); `rating` has the number of stars.' },
  },
});

/** Closed set: the level of government whose title it is. */
export enum DesignationLevel {
  NATIONAL = 'NATIONAL',
  PROVINCIAL = 'PROVINCIAL',
  MUNICIPAL = 'MUNICIPAL',
  COUNTY = 'COUNTY',
}
registerEnumType(DesignationLevel, {
  name: 'DesignationLevel',
  description: 'Level of government whose title it is (称号级别).',
  valuesConfig: {
    NATIONAL: { description: 'National (国家级).' },
    PROVINCIAL: { description: 'Provincial (省级).' },
    MUNICIPAL: { description: 'Of a prefecture-level city (市级).' },
    COUNTY: { description: 'Of a county or district (县、区级).' },
  },
});

@ObjectType('StationDesignation', {
  description: 'A title that an authority gave a station (称号), such as demonstration station (示范站).',
})
@Entity({ tableName: 'station_designation' })
export class StationDesignation extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => DesignationKind, { description: 'Kind of the title (称号类型).' })
  @Enum({ items: () => DesignationKind })
  kind!: DesignationKind;

  @Field(() => DesignationLevel, { description: 'Level of government whose title it is (称号级别).' })
  @Enum({ items: () => DesignationLevel })
  level!: DesignationLevel;

  /** The area whose title it is. */
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id', nullable: true })
  areaId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the body that gave it (授予单位); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  issuedBy?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For a star rating: how many stars (星级), 1 to 5; otherwise null.',
  })
  @Property({ type: 'integer', nullable: true })
  rating?: number | null;
}
