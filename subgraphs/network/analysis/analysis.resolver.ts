/** Takes wishes for analyses, and tells what they found. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { today } from '../../../shared/moment.js';
import { DateScalar, LinkKind } from '../../../shared/scalars/index.js';
import { areaOf } from '../area/area.stub.js';
import type { Context } from '../context.js';
import { resourcesNotNamed } from '../errors.js';
import { WalkDirection, type DrawnNode } from '../node/network-node.type.js';
import { drawNodes } from '../walk/draw.js';
import { within } from '../walk/walk.args.js';
import { ELEMENTS } from './five-elements.rules.js';
import type { AnalysisQuestion, NetworkAnalysisRow } from './network-analysis.entity.js';
import { AnalysisKind, NetworkAnalysis, type AnalysisState } from './network-analysis.type.js';
import type { AnalysisResult } from './result.js';

@InputType({ description: 'Which part of the network an analysis is about (分析范围).' })
export class NetworkAnalysisFilter {
  @Field(() => [LinkKind], {
    nullable: true,
    description: 'Only links of these kinds (链接类型): at most 50; of all kinds when left out.',
  })
  kinds?: string[] | null;

  @Field(() => WalkDirection, {
    nullable: true,
    description: 'Which way links are followed, for DEGREE, BETWEENNESS and PAGE_RANK (方向); BOTH when left out.',
  })
  direction?: WalkDirection | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of nodes that are thought away (排除节点): at most 100.',
  })
  avoid?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether nodes that are named only by their kind count (含集合主体); no when left out. FIVE_ELEMENTS and RESOURCE_DESERTS always count them.',
  })
  collectives?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only nodes of these types are ranked or compared (类型): at most 20. DUPLICATES compares SocialOrganization and Enterprise when left out.',
  })
  types?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'For RESOURCE_DESERTS, which needs it: types of the resource that is looked for (资源类型), such as `VolunteerTeam`; at most 20.',
  })
  resources?: string[] | null;
}

@InputType({ description: 'An analysis that is wished for (网络分析请求).' })
export class AnalyseNetworkInput {
  @Field(() => AnalysisKind, { description: 'What to look for (分析类型).' })
  kind!: AnalysisKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is about (截至日期); today in China (UTC+8) when left out.',
  })
  asOf?: string | null;

  @Field(() => NetworkAnalysisFilter, {
    nullable: true,
    description: 'Of what (分析范围); of the whole network when left out.',
  })
  filter?: NetworkAnalysisFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many nodes, groups or pairs are told (返回数量): 1 to 1000, 20 when left out.',
  })
  most?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The analysis that was asked for (网络分析结果).' })
export class AnalyseNetworkPayload {
  @Field(() => NetworkAnalysis, { description: 'Look at it again by its id until it is DONE (分析).' })
  analysis!: NetworkAnalysis;
}

@Resolver()
export class AnalysisResolver {
  @Mutation(() => AnalyseNetworkPayload, {
    nullable: true,
    description:
      'Begins an analysis of the network (发起网络分析), which is worked on beside other requests. The same question of the same data is one analysis, however often it is asked for.',
  })
  async analyseNetwork(
    @Arg('input', () => AnalyseNetworkInput) input: AnalyseNetworkInput,
    @Ctx() context: Context,
  ): Promise<AnalyseNetworkPayload> {
    const row = await context.service.analyses.ask(questionOf(input, context.now()));
    return { analysis: await told(context, row) };
  }

  @Query(() => NetworkAnalysis, {
    nullable: true,
    description: 'An analysis by its id (网络分析); null when nobody asked for it.',
  })
  async networkAnalysis(
    @Arg('id', () => ID, { description: 'Its id, as `analyseNetwork` gave it.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NetworkAnalysis | null> {
    const row = await context.service.analyses.find(id);
    return row && told(context, row);
  }
}

function questionOf({ kind, asOf, filter, most }: AnalyseNetworkInput, now: Date): AnalysisQuestion {
  const { kinds, direction, avoid, collectives, types, resources } = filter ?? {};
  within('kinds', kinds?.length ?? 0, 0, 50);
  within('avoid', avoid?.length ?? 0, 0, 100);
  within('types', types?.length ?? 0, 0, 20);
  within('resources', resources?.length ?? 0, 0, 20);
  if (kind === AnalysisKind.RESOURCE_DESERTS && !resources?.length) throw resourcesNotNamed();
  return {
    kind,
    asOf: asOf ?? today(now.getTime()),
    kinds: inOrder(kinds),
    direction: direction ?? WalkDirection.BOTH,
    avoid: inOrder(avoid) ?? [],
    collectives: collectives ?? false,
    types: inOrder(types),
    resources: inOrder(resources),
    most: within('most', most ?? 20, 1, 1000),
  };
}

/** However it was written down, the same question is the same text. */
function inOrder(values: readonly string[] | null | undefined): string[] | null {
  return values == null ? null : [...new Set(values)].sort();
}

async function told(context: Context, row: NetworkAnalysisRow): Promise<NetworkAnalysis> {
  const { id, question, state, progress, dataVersion, askedAt, endedAt, problem } = row;
  const found = row.result ?? ({ measures: {} } as Partial<AnalysisResult>);
  const drawn = new Map(
    (
      await drawNodes(
        context,
        idsIn(found).map((each) => ({ id: each })),
      )
    ).map((node) => [node.id, node]),
  );
  const some = (ids: readonly string[]): DrawnNode[] => ids.flatMap((each) => drawn.get(each) ?? []);
  /** What is about nodes that are no more is left out. */
  const about = <T, N extends string>(
    list: readonly T[] | undefined,
    nodes: (each: T) => Record<N, string>,
  ): (T & Record<N, DrawnNode>)[] =>
    (list ?? []).flatMap((each) => {
      const named = Object.entries<string>(nodes(each)).map(([name, node]) => [name, drawn.get(node)] as const);
      return named.every(([, node]) => node)
        ? [{ ...each, ...Object.fromEntries(named) } as T & Record<N, DrawnNode>]
        : [];
    });
  return Object.assign(new NetworkAnalysis(), {
    id,
    progress,
    dataVersion,
    askedAt,
    endedAt,
    problem,
    kind: question.kind as AnalysisKind,
    asOf: question.asOf,
    state: state as AnalysisState,
    nodes: found.nodes ?? null,
    isExact: found.isExact ?? null,
    measures: Object.entries(found.measures ?? {}).map(([code, value]) => ({ code, value })),
    ranking: about(found.ranking, (each) => ({ node: each.id })),
    groups: (found.groups ?? []).map(({ size, sample }) => ({ size, sample: some(sample) })),
    bridges: about(found.bridges, ({ one, other }) => ({ one, other })),
    linkKinds: (found.kinds ?? []).map(({ asserted, life, ...kind }) => ({
      ...kind,
      ...life,
      assertedByFrom: asserted.from,
      assertedByTo: asserted.to,
      assertedByBoth: asserted.both,
      assertedByThirdParty: asserted.thirdParty,
    })),
    subjects: about(found.subjects, (each) => ({ node: each.id })).map((each) => ({
      ...each,
      completeness: each.present.length / ELEMENTS.length,
    })),
    missing: [...(found.missing ?? [])],
    deserts: (found.deserts ?? []).map(({ area, count, subjects }) => ({
      area: areaOf(area),
      count,
      subjects: some(subjects),
    })),
    duplicates: about(found.duplicates, ({ one, other }) => ({ one, other })),
  });
}

function idsIn({ ranking, groups, bridges, subjects, deserts, duplicates }: Partial<AnalysisResult>): string[] {
  return [
    ...new Set([
      ...(ranking ?? []).map(({ id }) => id),
      ...(groups ?? []).flatMap(({ sample }) => sample),
      ...(bridges ?? []).flatMap(({ one, other }) => [one, other]),
      ...(subjects ?? []).map(({ id }) => id),
      ...(deserts ?? []).flatMap(({ subjects: ids }) => ids),
      ...(duplicates ?? []).flatMap(({ one, other }) => [one, other]),
    ]),
  ];
}
