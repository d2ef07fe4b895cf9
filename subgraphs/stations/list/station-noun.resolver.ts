/** The four fields of every noun that belongs to a station: one by id, all, those of a station, and the station of one. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, type ClassType } from 'type-graphql';
import type { ListArgs, NounList, NounLists } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';

interface StationBound {
  id: string;
  stationId: string;
}

export interface NounFields<T extends object, F> {
  /** Name of the root field for one; the station's field is called like the root field for many. */
  readonly one: string;
  /** What the records are, for descriptions: `Trainings (专业培训)`. */
  readonly told: string;
  /** The id's prefix, for the description of the argument. */
  readonly prefix: string;
  loaders(context: Context): NounLists<T, F>;
}

/** Makes the resolvers of a noun. */
export function stationNounResolvers<T extends StationBound, F extends object>(
  list: NounList<T, F>,
  { one, told, prefix, loaders }: NounFields<T, F>,
): ClassType<object>[] {
  const many = list.field;

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
    many(@Args(() => list.Args) args: ListArgs<F>, @Ctx() context: Context): Promise<Connection<T>> {
      return loaders(context).all(args);
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
    ): Promise<Connection<T>> {
      return loaders(context).under('stationId', id, args);
    }
  }
  return [NounResolver, StationFieldResolver];
}
