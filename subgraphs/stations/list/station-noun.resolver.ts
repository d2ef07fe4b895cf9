/** The four fields of every noun that belongs to a station: one by id, all, those of a station, and the station of one. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, type ClassType } from 'type-graphql';
import type { Moment } from '../../../shared/moment.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import type { ListArgs } from './list-args.js';
import type { NounFilter, NounList, NounLoaders } from './noun-list.js';

interface StationBound {
  id: string;
  stationId: string;
}

export interface NounFields<T extends object, F> {
  /** Names of the root fields for one and for many; the station's field is called like the latter. */
  readonly one: string;
  readonly many: string;
  /** What the records are, for descriptions: `Trainings (专业培训)`. */
  readonly told: string;
  /** The id's prefix, for the description of the argument. */
  readonly prefix: string;
  loaders(context: Context): NounLoaders<T, F>;
}

/** Makes the resolvers of a noun; dated nouns also take `asOf` and `knownAt`. */
export function stationNounResolvers<T extends StationBound, F extends NounFilter>(
  list: NounList<T, F>,
  { one, many, told, prefix, loaders }: NounFields<T, F>,
): ClassType<object>[] {
  const Dated = list.dated ? MomentArgs : undefined;

  @Resolver(() => list.node)
  class NounResolver {
    @Query(() => list.node, {
      name: one,
      nullable: true,
      description: `${told}: one by its id; null when there is none.`,
    })
    one(
      @Arg('id', () => ID, { description: `Its id, \`${prefix}_…\`.` }) id: string,
      @Ctx() context: Context,
    ): Promise<T | null> {
      return loaders(context).byId.load(id);
    }

    @Query(() => list.Connection, {
      name: many,
      description: `${told}: of all stations, or of those the filter names.`,
    })
    many(
      @Args(() => list.Args) args: ListArgs<F>,
      @Ctx() context: Context,
      @OptionalArgs(Dated) moment?: Moment,
    ): Promise<Connection<T>> {
      return loaders(context).all(args, moment);
    }

    @FieldResolver(() => Station, { description: 'The station it belongs to (所属站点).' })
    station(@Root() { stationId }: T, @Ctx() { load }: Context): Promise<Station | null> {
      return load.stationById.load(stationId);
    }
  }

  @Resolver(() => Station)
  class StationFieldResolver {
    // The method bears the field's name: TypeGraphQL tells the field resolvers of one type apart by their methods.
    @FieldResolver(() => list.Connection, { description: `${told} of this station.` })
    [many](
      @Root() { id }: Station,
      @Args(() => list.Args) args: ListArgs<F>,
      @Ctx() context: Context,
      @OptionalArgs(Dated) moment?: Moment,
    ): Promise<Connection<T>> {
      return loaders(context).under('stationId', id, args, moment);
    }
  }
  return [NounResolver, StationFieldResolver];
}

/** `@Args` for a class that only some nouns have. TypeGraphQL counts decorated parameters only, so it has to stand last. */
function OptionalArgs(type: ClassType<object> | undefined): ParameterDecorator {
  return type ? (Args(() => type) as ParameterDecorator) : () => undefined;
}
