/** A Party-mass centre: a place where Party branches and residents meet, of a subdistrict, a community or a field. */
import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocatedRow } from '../list/located.entity.js';

/** Closed set: whose centre it is. */
export enum PartyMassCentreKind {
  COUNTY = 'COUNTY',
  SUBDISTRICT = 'SUBDISTRICT',
  COMMUNITY = 'COMMUNITY',
  SOCIAL_ORG = 'SOCIAL_ORG',
  ENTERPRISE = 'ENTERPRISE',
  OTHER = 'OTHER',
}
registerEnumType(PartyMassCentreKind, {
  name: 'PartyMassCentreKind',
  description: 'Whose Party-mass centre it is (党群中心类型).',
  valuesConfig: {
    COUNTY: { description: "A county's, district's or city's (县区级)." },
    SUBDISTRICT: { description: "A subdistrict's or town's (街道、乡镇党群中心)." },
    COMMUNITY: { description: "A community's or village's (社区、村级)." },
    SOCIAL_ORG: { description: 'For social organisations (社会组织党群中心).' },
    ENTERPRISE: { description: 'For firms, of one or of a zone (企业、园区).' },
    OTHER: { description: 'Any other (其他).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A Party-mass centre (党群中心).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'party_mass_centre' })
export class PartyMassCentre extends LocatedRow {
  @Field(() => PartyMassCentreKind, { description: 'Whose centre it is (类型).' })
  @Enum({ items: () => PartyMassCentreKind })
  kind!: PartyMassCentreKind;
}
