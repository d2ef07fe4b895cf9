/** How many of the workers of a station were trained in a span of days, the certified ones apart. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import { TrainedWorkers } from './trained-workers.type.js';

@Resolver(() => Station)
export class TrainedWorkersResolver {
  @FieldResolver(() => TrainedWorkers, {
    description:
      'How many of its workers on record were trained in a span of days, by attendance told by reference (参训覆盖).',
  })
  trainedWorkers(
    @Root() { id }: Station,
    @Arg('from', () => DateScalar, { description: 'First day (起始日期).' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day (截止日期).' }) to: string,
    @Ctx() { load }: Context,
  ): Promise<TrainedWorkers> {
    checkRange(['from', from], ['to', to]);
    return load.trainedWorkers({ from, to }).load(id);
  }
}
