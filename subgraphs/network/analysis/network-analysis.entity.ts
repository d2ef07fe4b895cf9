/** An analysis of the network: what was asked, how far it is, and what it found of which data. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AnalysisResult } from './result.js';

/** What is asked for, as it is kept: whatever was left out stands with its default. */
export interface AnalysisQuestion {
  readonly kind: string;
  readonly asOf: string;
  readonly kinds: readonly string[] | null;
  readonly direction: string;
  readonly avoid: readonly string[];
  readonly collectives: boolean;
  readonly types: readonly string[] | null;
  readonly resources: readonly string[] | null;
  readonly most: number;
}

@Entity({ tableName: 'network_analysis' })
export class NetworkAnalysisRow {
  /** Made of the question and the version of the data: the same question of the same data is one analysis. */
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'json' })
  question!: AnalysisQuestion;

  /** `QUEUED`, `RUNNING`, `DONE` or `FAILED`. */
  @Property({ type: 'string' })
  state!: string;

  /** 0 to 1. */
  @Property({ type: 'double' })
  progress!: number;

  /** How far each feed had been read in what it looked at; null until it runs. */
  @Property({ type: 'text', nullable: true })
  dataVersion!: string | null;

  @Property({ type: 'string' })
  askedAt!: string;

  /** When the hub that works on it last said so: one that says nothing any more has stopped. */
  @Property({ type: 'string' })
  beatAt!: string;

  @Index()
  @Property({ type: 'string', nullable: true })
  endedAt!: string | null;

  @Property({ type: 'json', nullable: true })
  result!: AnalysisResult | null;

  @Property({ type: 'text', nullable: true })
  problem!: string | null;
}
