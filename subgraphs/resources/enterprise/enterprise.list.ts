/** Lists and loaders of enterprises and of the figures about them. */
import { sql, type SqlBool } from 'kysely';
import { knownAt } from '../../../shared/dated.entity.js';
import { filterContradictory } from '../../../shared/errors.js';
import { ReportedFigure } from '../../../shared/figures/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import { makeAreaLists, type NounList } from '../list/noun-list.js';
import { Enterprise } from './enterprise.entity.js';
import { enterpriseOrdering, type EnterpriseFigureArgs, type EnterpriseFilter } from './enterprise.input.js';

export const enterpriseList: NounList<Enterprise, EnterpriseFilter> = {
  name: 'enterprises',
  node: Enterprise,
  ordering: enterpriseOrdering,
  check({ figure }) {
    if (figure?.min != null && figure.max != null && figure.max < figure.min)
      throw filterContradictory(`\`figure.max\` (${figure.max}) is below \`figure.min\` (${figure.min})`);
  },
  narrow(query, filter, moment) {
    let narrowed = query;
    const { figure } = filter;
    if (filter.creditCode != null) narrowed = narrowed.where('enterprise.credit_code', '=', filter.creditCode);
    if (figure != null) {
      const atLeast =
        figure.min == null
          ? sql`1 = 1`
          : sql`coalesce(reported_figure.upper_value, reported_figure.value) >= ${figure.min}`;
      const atMost = figure.max == null ? sql`1 = 1` : sql`reported_figure.value <= ${figure.max}`;
      narrowed = narrowed.where(
        sql<SqlBool>`exists (select 1 from reported_figure where reported_figure.subject_id = enterprise.id and reported_figure.metric = ${figure.metric}
          and reported_figure.value is not null and ${atLeast} and ${atMost} and ${knownAt('reported_figure', moment)})`,
      );
    }
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'enterprise', filter.linked, moment);
  },
};

export function makeEnterpriseLoaders(reader: Reader) {
  return {
    enterpriseById: rowById(reader, Enterprise),
    enterprisesOfArea: makeAreaLists(reader, enterpriseList),
    figuresOfEnterprise: perArguments((args: EnterpriseFigureArgs) =>
      rowsBy(reader, ReportedFigure, 'subjectId', (query) => {
        const known = query.where(knownAt('reported_figure', args)).orderBy('reported_figure.metric');
        const narrowed = args.metrics ? known.where('reported_figure.metric', 'in', args.metrics) : known;
        return narrowed
          .orderBy(sql`(reported_figure.as_of is null)`)
          .orderBy('reported_figure.as_of', 'desc')
          .orderBy('reported_figure.recorded_at', 'desc');
      }),
    ),
  };
}
