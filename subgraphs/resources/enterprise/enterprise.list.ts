/** Lists and loaders of enterprises and of the figures about them. */
import { sql } from 'kysely';
import { knownAt } from '../../../shared/dated.entity.js';
import { filterContradictory } from '../../../shared/errors.js';
import { ReportedFigure } from '../../../shared/figures/index.js';
import {
  defineNounList,
  listsOf,
  refuseEmptyChoices,
  type Condition,
  type Conditions,
} from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import { Enterprise } from './enterprise.entity.js';
import { type EnterpriseFigureArgs, type EnterpriseFigureFilter, EnterpriseFilter } from './enterprise.input.js';

export const enterpriseList = defineNounList<Enterprise, EnterpriseFilter>({
  ...LOCATED,
  node: Enterprise,
  name: 'Enterprise',
  field: 'enterprises',
  plural: 'enterprises',
  filter: EnterpriseFilter,
  check({ figure }) {
    if (figure?.min != null && figure.max != null && figure.max < figure.min)
      throw filterContradictory(`\`figure.max\` (${figure.max}) is below \`figure.min\` (${figure.min})`);
  },
  where: ({ creditCode, figure, linked: wanted }, on) => [
    on.equals('creditCode', creditCode),
    figure ? hasFigure(figure, on) : undefined,
    linked(wanted, on),
  ],
});

function hasFigure({ metric, min, max }: EnterpriseFigureFilter, { moment }: Conditions): Condition {
  const atLeast =
    min == null ? sql`1 = 1` : sql`coalesce(reported_figure.upper_value, reported_figure.value) >= ${min}`;
  const atMost = max == null ? sql`1 = 1` : sql`reported_figure.value <= ${max}`;
  return sql`exists (select 1 from reported_figure where reported_figure.subject_id = enterprise.id and reported_figure.metric = ${metric}
    and reported_figure.value is not null and ${atLeast} and ${atMost} and ${knownAt('reported_figure', moment)})`;
}

export function makeEnterpriseLoaders(reader: Reader) {
  return {
    enterprises: listsOf(reader, enterpriseList),
    figuresOfEnterprise: perArguments((args: EnterpriseFigureArgs) => {
      refuseEmptyChoices(args);
      return rowsBy(reader, ReportedFigure, 'subjectId', (query) => {
        const known = query.where(knownAt('reported_figure', args)).orderBy('reported_figure.metric');
        const narrowed = args.metrics ? known.where('reported_figure.metric', 'in', args.metrics) : known;
        return narrowed
          .orderBy(sql`(reported_figure.as_of is null)`)
          .orderBy('reported_figure.as_of', 'desc')
          .orderBy('reported_figure.recorded_at', 'desc');
      });
    }),
  };
}
