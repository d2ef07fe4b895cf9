/** What may be asked of lists of contracts and of purchasers' policies. */
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../../../shared/paging/index.js';
import { AreaRef, DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { MomentPageArgs } from '../lists.js';
import { ProcurementMethod, PurchaserKind } from './purchase.enums.js';

@InputType({ description: 'Which contracts (合同筛选); conditions are joined by AND.' })
export class ProjectContractFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: "Area of the project's performing station (实施站点所在区域), by id or code.",
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [ProcurementMethod], { nullable: true, description: 'By any of these methods (采购方式).' })
  methods?: ProcurementMethod[] | null;

  @Field(() => [PurchaserKind], { nullable: true, description: 'Bought by any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these as provider of record (承接主体), `org_…`.' })
  provider?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed on this day or later (签订日期起).' })
  signedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed on this day or earlier (签订日期止).' })
  signedTo?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Amount of at least so many yuan (金额不低于).' })
  amountAtLeast?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Term longer than so many whole years, 0 to 100 (期限超过年数); a term that is not on record does not count.',
  })
  longerThanYears?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those signed after their last day or, on `asOf`, past it and unsigned (签订逾期); false: all others.',
  })
  signedLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those announced after their last day or, on `asOf`, past it and not announced (公告逾期); false: all others.',
  })
  announcedLate?: boolean | null;
}

export enum ProjectContractOrderField {
  SIGNED_ON = 'SIGNED_ON',
  AMOUNT = 'AMOUNT',
}
registerEnumType(ProjectContractOrderField, {
  name: 'ProjectContractOrderField',
  description: 'What contracts may be ordered by (排序字段); contracts without a value come last.',
  valuesConfig: {
    SIGNED_ON: { description: 'Day of signing (签订日期).' },
    AMOUNT: { description: 'Amount (金额).' },
  },
});

@InputType({ description: 'Ordering of contracts (排序).' })
export class ProjectContractOrder {
  @Field(() => ProjectContractOrderField, { description: 'What to order by.' })
  field!: ProjectContractOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ProjectContractListArgs extends MomentPageArgs {
  @Field(() => ProjectContractFilter, { nullable: true, description: 'Which contracts; all when left out.' })
  filter?: ProjectContractFilter | null;

  @Field(() => ProjectContractOrder, {
    nullable: true,
    description: 'In which order; by day of signing when left out.',
  })
  orderBy?: ProjectContractOrder | null;
}

@InputType({ description: 'Which policies on purchasers (购买主体规定筛选); conditions are joined by AND.' })
export class PurchaserPolicyFilter {
  @Field(() => AreaRef, { nullable: true, description: 'Area whose plan it is (适用区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also plans of areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [PurchaserKind], { nullable: true, description: 'For any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;
}

@ArgsType()
export class PurchaserPolicyListArgs extends MomentPageArgs {
  @Field(() => PurchaserPolicyFilter, { nullable: true, description: 'Which policies; all that hold when left out.' })
  filter?: PurchaserPolicyFilter | null;
}
