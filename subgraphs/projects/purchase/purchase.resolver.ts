/** Contracts across projects, and who may buy services where. */
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { heldAt } from '../../../shared/dated.entity.js';

import { connectionOf, openListing, OrderDirection, type Connection } from '../../../shared/paging/index.js';
import { decimalToFen } from '../../../shared/scalars/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { contractYearsOutOfRange } from '../errors.js';
import { between, currentRows, dayOf, findScope, inArea, oneOf, type AreaScope } from '../lists.js';
import { Programme } from '../project/programme.entity.js';
import { Project } from '../project/project.entity.js';
import { projectIds } from '../project/project.listing.js';
import { ProjectContract } from './contract.entity.js';
import {
  ProjectContractListArgs,
  ProjectContractOrderField,
  PurchaserPolicyListArgs,
  type ProjectContractFilter,
} from './purchase.input.js';
import { PurchaserPolicy } from './purchaser-policy.entity.js';

const ProjectContractConnection = connectionOf(ProjectContract, 'ProjectContract');
const PurchaserPolicyConnection = connectionOf(PurchaserPolicy, 'PurchaserPolicy');

@Resolver(() => ProjectContract)
export class ProjectContractResolver {
  @Query(() => ProjectContractConnection, { description: 'Contracts of all projects (合同列表), renewals included.' })
  async projectContracts(
    @Args(() => ProjectContractListArgs) args: ProjectContractListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<ProjectContract>> {
    const scope = await findScope(load.areaByRef, args.filter, args);
    const rows = (): Select => {
      const query = currentRows(reader.select(ProjectContract), 'project_contract', args);
      return args.filter ? narrowContracts(reader, query, args.filter, scope, dayOf(args)) : query;
    };
    const descending = args.orderBy?.direction === OrderDirection.DESC;
    const order =
      args.orderBy?.field === ProjectContractOrderField.AMOUNT
        ? [{ property: 'amountFen', type: 'number', descending } as const]
        : [{ property: 'signedOn', type: 'text', descending } as const];
    return openListing(reader, { name: 'projectContracts', node: ProjectContract, rows, order }, args)();
  }

  @FieldResolver(() => Project, { description: 'The project it is for (项目).' })
  project(@Root() { projectId }: ProjectContract, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projectById.load(projectId);
  }
}

@Resolver(() => PurchaserPolicy)
export class PurchaserPolicyResolver {
  @Query(() => PurchaserPolicyConnection, {
    description:
      'Who may buy services, by the plans of areas (购买主体规定); those that hold on `asOf`, by area, main purchasers first.',
  })
  async purchaserPolicies(
    @Args(() => PurchaserPolicyListArgs) args: PurchaserPolicyListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<PurchaserPolicy>> {
    const scope = await findScope(load.areaByRef, args.filter, args);
    const rows = (): Select => {
      const held = reader.select(PurchaserPolicy).where(heldAt('purchaser_policy', args));
      const query = inArea(reader, held, 'purchaser_policy.area_id', scope);
      return oneOf(reader, query, 'purchaser_policy.purchaser_kind', args.filter?.purchaserKinds);
    };
    const order = [
      { property: 'areaId', type: 'text', descending: false } as const,
      { property: 'role', type: 'text', descending: true } as const,
    ];
    return openListing(reader, { name: 'purchaserPolicies', node: PurchaserPolicy, rows, order }, args)();
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'Programme that it is part of (项目计划).' })
  programme(@Root() { programmeId }: PurchaserPolicy, @Ctx() { load }: Context): Promise<Programme | null> | null {
    return programmeId == null ? null : load.programmeById.load(programmeId);
  }
}

function narrowContracts(
  reader: Reader,
  all: Select,
  filter: ProjectContractFilter,
  scope: AreaScope | undefined,
  day: string,
): Select {
  let query = oneOf(reader, all, 'project_contract.method', filter.methods);
  query = between(
    query,
    'project_contract.signed_on',
    [filter.signedFrom, 'signedFrom'],
    [filter.signedTo, 'signedTo'],
  );
  if (filter.amountAtLeast != null) {
    query = query.where('project_contract.amount_fen', '>=', Number(decimalToFen(filter.amountAtLeast)));
  }
  if (scope || filter.purchaserKinds != null || filter.provider != null) {
    let projects = oneOf(reader, projectIds(reader, scope), 'project.purchaser_kind', filter.purchaserKinds);
    projects = oneOf(reader, projects, 'project.provider_id', filter.provider);
    query = query.where('project_contract.project_id', 'in', projects);
  }
  if (filter.longerThanYears != null) query = query.where(longerThan(filter.longerThanYears));
  if (filter.signedLate != null) query = query.where(late('signed_on', 'sign_due_on', day, filter.signedLate));
  if (filter.announcedLate != null) {
    query = query.where(late('announced_on', 'announce_due_on', day, filter.announcedLate));
  }
  return query;
}

/** The same comparison as `isLongerThanYears`, on the columns: days are texts of one form, so the anniversary is too. */
function longerThan(years: number) {
  if (years < 0 || years > 100) throw contractYearsOutOfRange(years);
  const start = sql.ref('project_contract.term_start');
  const end = sql.ref('project_contract.term_end');
  const anniversary = sql`cast(cast(substr(${start}, 1, 4) as integer) + ${sql.lit(years)} as text) || substr(${start}, 5)`;
  return sql<boolean>`${end} >= ${anniversary}`;
}

/** Done after its last day or, on the day asked of, past it and not done; small contracts, which no timer binds, are never late. */
function late(doneColumn: string, dueColumn: string, day: string, wanted: boolean) {
  const done = sql`coalesce(${sql.ref(`project_contract.${doneColumn}`)}, ${day})`;
  const due = sql.ref(`project_contract.${dueColumn}`);
  const above = sql.ref('project_contract.above_threshold');
  const isLate = sql`(${due} is not null and ${done} > ${due} and (${above} is null or ${above}))`;
  return wanted ? sql<boolean>`${isLate}` : sql<boolean>`not ${isLate}`;
}
