/** The visits on which a station guided others, as a list that can be narrowed by station and day. */
import { Field, ID, InputType } from 'type-graphql';
import { knownAt } from '../../../shared/dated.entity.js';
import { filterContradictory } from '../../../shared/errors.js';
import { listArgsOf, type ListArgs } from '../../../shared/listing/index.js';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { GuidanceVisit } from './station-guidance.entity.js';

export const GuidanceVisitConnection = connectionOf(GuidanceVisit, 'GuidanceVisit');

@InputType({ description: 'Which visits (指导走访筛选); conditions are joined by AND.' })
export class GuidanceVisitFilter {
  @Field(() => ID, { nullable: true, description: 'To this station, `stn_…` (被指导站点).' })
  guided?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Surely before this day (早于).' })
  visitedBefore?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'On a day that can lie after this one (晚于); visits of unknown day are left out.',
  })
  visitedAfter?: string | null;
}

export const visitList = listArgsOf({
  name: 'GuidanceVisit',
  plural: 'visits',
  filter: GuidanceVisitFilter,
  order: {
    VISITED_ON: {
      property: 'visitedLatest',
      type: 'text',
      description: 'The last day the date of the visit can mean (走访时间).',
    },
  },
});

export type GuidanceVisitArgs = ListArgs<GuidanceVisitFilter>;

export function openVisits(reader: Reader, args: GuidanceVisitArgs): (guide?: string) => Connection<GuidanceVisit> {
  const { guided, visitedBefore: before, visitedAfter: after } = args.filter ?? {};
  if (before != null && after != null && after >= before)
    throw filterContradictory(
      `nothing lies after ${after} (\`visitedAfter\`) and before ${before} (\`visitedBefore\`)`,
    );
  let query = reader.select(GuidanceVisit).where(knownAt('guidance_visit', {}));
  if (guided != null) query = query.where('guidance_visit.guided_id', '=', guided);
  if (before != null) query = query.where('guidance_visit.visited_latest', '<', before);
  if (after != null) query = query.where('guidance_visit.visited_latest', '>', after);
  return openListing(
    reader,
    {
      name: 'Station.guidanceVisits',
      node: GuidanceVisit,
      parent: 'guideId',
      rows: () => query,
      order: visitList.ordering.terms(args.orderBy),
    },
    args,
  );
}
