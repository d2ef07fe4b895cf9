/** The vocabulary of metrics, as a list. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Metric } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { MetricTermRow } from './metric-term.entity.js';

@Resolver(() => MetricTermRow)
export class MetricTermResolver {
  @Query(() => [MetricTermRow], {
    description: 'The vocabulary of metrics (指标词表), by code. At most 1000.',
  })
  async metrics(
    @Arg('codes', () => [Metric], {
      nullable: true,
      description: 'Only these codes (代码); all when left out. An unknown one is refused.',
    })
    codes: string[] | null,
    @Ctx() { load }: Context,
  ): Promise<MetricTermRow[]> {
    await load.requireMetrics(codes);
    const terms = await load.metricTerms();
    return codes ? terms.filter((term) => codes.includes(term.code)) : terms;
  }
}
