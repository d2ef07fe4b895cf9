/** The four tables of the area tree that every room keeps in its own database: areas, dated parent links, successions, import progress. */
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { AreaKind, AreaLevel, AreaRelation, Evidence, SuccessionKind } from './area.rules.js';

/** An area (区域): a row of the code table, or a zone that has no code. Text dates are EDTF partial dates. */
@Entity({ tableName: 'area' })
export class AreaRow {
  /** `area_<code>`, or a fixed slug such as `area_yibin-district` for a zone without a code. */
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Unique()
  @Property({ type: 'string', nullable: true })
  code!: string | null;

  @Index()
  @Property({ type: 'string' })
  name!: string;

  @Property({ type: 'string', nullable: true })
  nameEn!: string | null;

  @Index()
  @Property({ type: 'string' })
  level!: AreaLevel;

  /** GROUPING marks a row that only groups others in the code table (市辖区, 县, 省直辖县级行政区划) and has no authority of its own. */
  @Property({ type: 'string' })
  kind!: AreaKind;

  /** The code table's edition that this row was read from: the day it describes. Null for a zone that no edition lists. */
  @Property({ type: 'string', nullable: true })
  edition!: string | null;

  @Property({ type: 'string', nullable: true })
  validFrom!: string | null;

  @Property({ type: 'string', nullable: true })
  validTo!: string | null;
}

/** One dated, typed statement that an area lies under another. */
@Entity({ tableName: 'area_parent' })
@Index({ properties: ['parentId', 'relation'] })
@Index({ properties: ['childId', 'relation'] })
export class AreaParentRow {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  childId!: string;

  @Property({ type: 'string' })
  parentId!: string;

  @Property({ type: 'string' })
  relation!: AreaRelation;

  @Property({ type: 'string', nullable: true })
  validFrom!: string | null;

  @Property({ type: 'string', nullable: true })
  validTo!: string | null;

  /** The latest day that `validFrom` can mean; the link holds from here on. Null: always has. */
  @Property({ type: 'string', nullable: true })
  validFromLatest!: string | null;

  /** The earliest day that `validTo` can mean; the link no longer holds on it. Null: still does. */
  @Property({ type: 'string', nullable: true })
  validToEarliest!: string | null;

  @Property({ type: 'string' })
  recordedAt!: string;

  @Property({ type: 'string', nullable: true })
  supersededAt!: string | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'string' })
  evidence!: Evidence;
}

/** One area taking another's place: a recoded area is a new area, and this row says which came after which. */
@Entity({ tableName: 'area_succession' })
export class AreaSuccessionRow {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Index()
  @Property({ type: 'string' })
  fromId!: string;

  @Index()
  @Property({ type: 'string' })
  toId!: string;

  /** When it took effect, as a partial date; null when unknown. */
  @Property({ type: 'string', nullable: true })
  on!: string | null;

  @Property({ type: 'string' })
  kind!: SuccessionKind;

  @Property({ type: 'text', nullable: true })
  note!: string | null;
}

/** How far a large import came, written in the same transaction as its rows, so that it can go on where it stopped. */
@Entity({ tableName: 'area_import' })
export class AreaImportRow {
  /** What is imported, e.g. `villages under 33`. */
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  edition!: string;

  /** Lines of the source that are dealt with. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'string' })
  state!: 'RUNNING' | 'DONE';
}

export const areaEntities = [AreaRow, AreaParentRow, AreaSuccessionRow, AreaImportRow];
