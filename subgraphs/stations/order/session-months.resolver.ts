/** How many sessions of each kind a station held in each month of a span. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import { YearMonthScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { countMonths } from '../service/months.rules.js';
import { monthSpanTooLong } from '../service/service.errors.js';
import { Station } from '../station/station.entity.js';
import { SessionMonth } from './session-month.type.js';

/** Ten years, of five kinds each. */
const MAX_MONTHS = 120;

@Resolver(() => Station)
export class SessionMonthsResolver {
  @FieldResolver(() => [SessionMonth], {
    description:
      'Sessions that the station answers for, by month and kind (每月各类服务场次): at most 120 months at once, those without any left out.',
  })
  sessionsByMonth(
    @Root() { id }: Station,
    @Arg('from', () => YearMonthScalar, { description: 'First month of the span (起始月份).' }) from: string,
    @Arg('to', () => YearMonthScalar, { description: 'Last month of the span (截止月份).' }) to: string,
    @Ctx() { load }: Context,
  ): Promise<SessionMonth[]> {
    checkRange(['from', from], ['to', to]);
    if (countMonths(from, to) > MAX_MONTHS) throw monthSpanTooLong(countMonths(from, to), MAX_MONTHS);
    return load.sessionMonthsIn({ from, to }).load(id);
  }
}
