/** Who may buy services in an area by a plan of its own: one row for each kind of purchaser, as long as it holds. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { DatedRow } from '../../../shared/dated.entity.js';
import { AreaStub } from '../area.stub.js';
import { Programme } from '../project/programme.entity.js';
import { refer } from '../stub.js';
import { PurchaserBasis, PurchaserKind } from './purchase.enums.js';
import { judgePurchaser } from './purchase.rules.js';

export enum PurchaserRole {
  MAIN = 'MAIN',
  ENCOURAGED = 'ENCOURAGED',
}
registerEnumType(PurchaserRole, {
  name: 'PurchaserRole',
  description: 'Part of a kind of purchaser in a plan (购买主体地位).',
  valuesConfig: {
    MAIN: { description: 'The main purchaser (主要购买主体).' },
    ENCOURAGED: { description: 'Encouraged to buy on its own (鼓励自行购买).' },
  },
});

@ObjectType({ description: 'Who may buy services in an area, by a plan of that area (购买主体规定).' })
@Entity({ tableName: 'purchaser_policy' })
export class PurchaserPolicy extends DatedRow {
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @Field(() => AreaStub, { nullable: true, description: 'Area whose plan it is (适用区域).' })
  get area(): AreaStub | null {
    return refer(AreaStub, this.areaId);
  }

  @ManyToOne(() => Programme, { mapToPk: true, fieldName: 'programme_id', nullable: true })
  programmeId?: string | null;

  @Field(() => PurchaserKind, { description: 'Kind of purchaser (购买主体类型).' })
  @Enum({ items: () => PurchaserKind })
  purchaserKind!: PurchaserKind;

  @Field(() => PurchaserRole, { description: 'Main purchaser, or one that is encouraged (地位).' })
  @Enum({ items: () => PurchaserRole })
  role!: PurchaserRole;

  @Field(() => PurchaserBasis, { description: 'On what ground it buys (依据).' })
  @Enum({ items: () => PurchaserBasis })
  basis!: PurchaserBasis;

  @Field(() => String, {
    nullable: true,
    description: 'Condition as printed (条件), such as 有条件的; null when there is none.',
  })
  @Property({ type: 'string', nullable: true })
  condition?: string | null;

  @Field(() => [String], { description: "What it may buy or build, in the plan's terms (事项); at most 10." })
  @Property({ type: 'json' })
  purposes: string[] = [];

  @Field(() => String, {
    nullable: true,
    description:
      'What speaks against it in national rules (提示); a warning that blocks nothing, null when nothing does.',
  })
  get warning(): string | null {
    return this.finding?.text ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The articles that the warning rests on (条款).' })
  get warningArticle(): string | null {
    return this.finding?.article ?? null;
  }

  private get finding() {
    return judgePurchaser(this.purchaserKind, this.basis, this.recordedAt.slice(0, 10))[0]?.rule;
  }
}
