/** How many workers were trained, as it is told. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many workers were trained (参训覆盖), those certified apart.', simpleResolvers: true })
export class TrainedWorkers {
  @Field(() => Int, { description: 'Workers on the last day (社工数).' })
  workers!: number;

  @Field(() => Int, { description: 'Of them, those who came to a training in the span (参训社工数).' })
  trained!: number;

  @Field(() => Int, { description: 'Workers certified on the last day (持证社工数).' })
  certified!: number;

  @Field(() => Int, { description: 'Of those certified, who came to a training in the span (参训持证社工数).' })
  certifiedTrained!: number;
}
