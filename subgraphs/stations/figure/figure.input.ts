/** What may be asked of the figures of one subject. */
import { ArgsType, Field } from 'type-graphql';
import { FigureKind } from '../../../shared/figures/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import { Metric } from '../../../shared/scalars/index.js';

@ArgsType()
export class FigureArgs extends MomentArgs {
  @Field(() => [Metric], {
    nullable: true,
    description: 'Only these metrics (指标), codes of `metrics`; all when left out. An unknown one is refused.',
  })
  metrics?: string[] | null;

  @Field(() => [FigureKind], {
    nullable: true,
    description: 'Only figures of these kinds (性质), such as ACTUAL; all when left out.',
  })
  kinds?: FigureKind[] | null;
}

/** Descriptions of the three fields that every subject of figures has, so that they read alike wherever they stand. */
export const FIGURES =
  'Figures that were reported about it (公布数字), by metric, kind and id; at most 1000. With `asOf`, without those that tell of a later day; corrected ones only with `knownAt`.';
export const DERIVED_FIGURES =
  'What the hub computes from its reported figures (推算数字), each with its formula and inputs; at most 100.';
export const RECONCILIATIONS =
  'Reported figures held against derived ones (核对), with the explanations on record; at most 100.';
