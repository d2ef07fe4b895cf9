/** Who buys a project's services: a value read from the project's own columns. */
import { Field, ObjectType } from 'type-graphql';
import { GovernmentAgencyStub } from '../government-agency.stub.js';
import { PurchaserBasis, PurchaserKind } from './purchase.enums.js';

@ObjectType({ simpleResolvers: true, description: 'Who buys the services of a project (购买主体).' })
export class Purchaser {
  @Field(() => String, { nullable: true, description: 'Name (名称); null when only its kind is known.' })
  name!: string | null;

  @Field(() => PurchaserKind, {
    nullable: true,
    description: 'Kind of body (类型); null when the source does not say.',
  })
  kind!: PurchaserKind | null;

  @Field(() => PurchaserBasis, {
    nullable: true,
    description: 'On what ground it buys (依据); null when the source does not say.',
  })
  basis!: PurchaserBasis | null;

  @Field(() => GovernmentAgencyStub, { nullable: true, description: 'The agency on record (政府机构), if it is one.' })
  agency!: GovernmentAgencyStub | null;
}
