/** Answers searches over the names and codes of all nodes. */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import { resolveAreaRefs } from '../../../shared/areas/area.query.js';
import { AreaRef } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { searchTextEmpty } from '../errors.js';
import { SearchResults } from '../node/network-node.type.js';
import { drawNodes } from '../walk/draw.js';
import { within } from '../walk/walk.args.js';
import { plainText } from './grams.js';

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      'Part of a name in Chinese or English, also with slips in it, a whole code, or an id (检索词): 1 to 100 characters.',
  })
  text!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only nodes of these types (类型), such as `Station`: at most 20.',
  })
  types?: string[] | null;

  @Field(() => AreaRef, { nullable: true, description: 'Only nodes in this area or below it (区域).' })
  area?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many at most: 0 to 1000, 20 when left out.' })
  first?: number | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchResults, {
    nullable: true,
    description: 'Nodes of all subgraphs by name, code or id, the best fit first (全网检索).',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context): Promise<SearchResults> {
    const { text, types, area } = args;
    if (plainText(text) === '' || text.length > 100) throw searchTextEmpty();
    within('types', types?.length ?? 0, 0, 20);
    const [meant] = area == null ? [undefined] : await resolveAreaRefs(context.reader.db, [area]);
    if (area != null && !meant) throw areaUnknown(area);
    const { hits, isCut } = context.service.search.search({
      text,
      limit: within('first', args.first ?? 20, 0, 1000),
      ...(types == null ? {} : { types }),
      ...(meant ? { area: meant.id } : {}),
    });
    const nodes = new Map((await drawNodes(context, hits)).map((node) => [node.id, node]));
    return {
      results: hits.flatMap(({ id, score, matched }) => {
        const node = nodes.get(id);
        return node ? [{ node, score, matched }] : [];
      }),
      isCut,
    };
  }
}
