/** What analyses of the network tell, each thing with the nodes it is about. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar, LinkKind } from '../../../shared/scalars/index.js';
import { AreaStub } from '../area/area.stub.js';
import { DrawnNode } from '../node/network-node.type.js';
import { LinkageElement } from './linkage.enums.js';

/** Closed set: what an analysis looks for. */
export enum AnalysisKind {
  DEGREE = 'DEGREE',
  BETWEENNESS = 'BETWEENNESS',
  PAGE_RANK = 'PAGE_RANK',
  COMMUNITIES = 'COMMUNITIES',
  ARTICULATION = 'ARTICULATION',
  COMPONENTS = 'COMPONENTS',
  LINK_KINDS = 'LINK_KINDS',
  FIVE_ELEMENTS = 'FIVE_ELEMENTS',
  RESOURCE_DESERTS = 'RESOURCE_DESERTS',
  DUPLICATES = 'DUPLICATES',
}
registerEnumType(AnalysisKind, {
  name: 'AnalysisKind',
  description: 'What an analysis looks for (分析类型).',
  valuesConfig: {
    DEGREE: { description: 'Who is linked with most others (度中心性). Fills `ranking`.' },
    BETWEENNESS: {
      description:
        'Who stands on most shortest ways between others (中介中心性), 0 to 1: exact in a small network, with its standard error in a large one. Fills `ranking`.',
    },
    PAGE_RANK: { description: 'Who is come by most often on a walk at random (网页排名算法). Fills `ranking`.' },
    COMMUNITIES: { description: 'Groups with more links inside than chance would have it (社群). Fills `groups`.' },
    ARTICULATION: {
      description:
        'What falls apart without whom (割点与桥): how many nodes would be cut off from the largest piece. Fills `ranking` and `bridges`.',
    },
    COMPONENTS: { description: 'What hangs together (连通分量). Fills `groups`.' },
    LINK_KINDS: {
      description: 'Links by kind (链接分类统计): who vouches for them, and how long they last. Fills `linkKinds`.',
    },
    FIVE_ELEMENTS: {
      description:
        'Which of the five elements (五社联动) each station and room has. A station is the social workers itself, a room the community; the others are brought by links, also with parties that are named only by their kind. Fills `subjects` and `missing`.',
    },
    RESOURCE_DESERTS: {
      description:
        'Areas where stations or rooms serve, and so there is need, but none of them is linked with a node of the `resources` asked for (资源荒漠). Fills `deserts`.',
    },
    DUPLICATES: {
      description:
        'Pairs that may be one (疑似重复): the same code, or nearly the same name. Suggestions, for a person to confirm. Fills `duplicates`.',
    },
  },
});

/** Closed set: how far an analysis is. */
export enum AnalysisState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(AnalysisState, {
  name: 'AnalysisState',
  description: 'How far an analysis is (分析状态).',
  valuesConfig: {
    QUEUED: { description: 'It waits for others (排队中).' },
    RUNNING: { description: 'It is being worked on (进行中).' },
    DONE: { description: 'It is there (已完成).' },
    FAILED: { description: 'It came to nothing (失败); `problem` says why.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A node and what an analysis makes of it (节点排名).' })
export class RankedNode {
  @Field(() => DrawnNode, { description: 'The node (节点).' })
  node!: DrawnNode;

  @Field(() => Float, { description: 'What was measured (得分), in the unit that the kind of the analysis names.' })
  score!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard error of the score (标准误差), where it is estimated; null where it is exact.',
  })
  error!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many pieces what it hangs together with would be without it (分裂块数); for ARTICULATION.',
  })
  pieces!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Nodes that belong together (节点群).' })
export class NodeGroup {
  @Field(() => Int, { description: 'How many they are (规模).' })
  size!: number;

  @Field(() => [DrawnNode], { description: 'Some of them, the first by id (样例): at most 10.' })
  sample!: DrawnNode[];
}

@ObjectType({ simpleResolvers: true, description: 'Two nodes with the only link between two parts (桥).' })
export class NetworkBridge {
  @Field(() => DrawnNode, { description: 'One end (一端).' })
  one!: DrawnNode;

  @Field(() => DrawnNode, { description: 'The other end (另一端).' })
  other!: DrawnNode;

  @Field(() => Int, { description: 'Nodes in the smaller of the two parts (较小一侧节点数).' })
  smaller!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is known of all links of a kind (链接类型统计): at most 1000.',
})
export class LinkKindFigures {
  @Field(() => LinkKind, { description: 'The kind (链接类型).' })
  kind!: string;

  @Field(() => Int, { description: 'Links (链接数).' })
  links!: number;

  @Field(() => Int, { description: 'Of these, those that only the side they come from vouches for (仅起点方声明).' })
  assertedByFrom!: number;

  @Field(() => Int, { description: 'Those that only the side they lead to vouches for (仅终点方声明).' })
  assertedByTo!: number;

  @Field(() => Int, { description: 'Those that both sides vouch for (双方声明).' })
  assertedByBoth!: number;

  @Field(() => Int, { description: 'Those that someone else reports (第三方声明).' })
  assertedByThirdParty!: number;

  @Field(() => Int, { description: 'Those with a link of the same kind that leads back (有回链).' })
  returned!: number;

  @Field(() => Int, { description: 'Those that had ended by the day (已终止).' })
  ended!: number;

  @Field(() => Int, { description: 'Those that had begun and went on (持续中).' })
  going!: number;

  @Field(() => Int, { description: 'Those with no day on which they surely had begun (起始不明).' })
  undated!: number;

  @Field(() => Float, { nullable: true, description: 'Mean life of those that ended, in days (平均存续天数).' })
  meanEndedDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean age of those that go on, in days (平均已持续天数).' })
  meanGoingDays!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Expected life in days (预期存续天数): all days lasted through the number of ends; null before any.',
  })
  expectedDays!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The five elements of a station or room (五社要素完备度).' })
export class ElementsOfSubject {
  @Field(() => DrawnNode, { description: 'The station or room (站点).' })
  node!: DrawnNode;

  @Field(() => [LinkageElement], { description: 'The elements that it has (已具备要素): at most 5.' })
  present!: LinkageElement[];

  @Field(() => [LinkageElement], { description: 'The elements that are not on record (缺少要素): at most 5.' })
  missing!: LinkageElement[];

  @Field(() => Float, { description: 'The share of the five that it has (完备度), 0 to 1.' })
  completeness!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many stations and rooms lack an element (要素缺口): at most 5.',
})
export class MissingElement {
  @Field(() => LinkageElement, { description: 'The element (要素).' })
  element!: LinkageElement;

  @Field(() => Int, { description: 'Stations and rooms without it (缺少的站点数).' })
  subjects!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An area without a resource that others have (资源荒漠).' })
export class ResourceDesert {
  @Field(() => AreaStub, { nullable: true, description: 'The area (区域).' })
  area!: AreaStub | null;

  @Field(() => Int, { description: 'Stations and rooms that stand there (站点数).' })
  count!: number;

  @Field(() => [DrawnNode], { description: 'Some of them, the first by id (样例): at most 10.' })
  subjects!: DrawnNode[];
}

@ObjectType({ simpleResolvers: true, description: 'Two nodes that may be one (疑似重复): a suggestion to confirm.' })
export class DuplicateSuggestion {
  @Field(() => DrawnNode, { description: 'One (其一).' })
  one!: DrawnNode;

  @Field(() => DrawnNode, { description: 'The other (其二).' })
  other!: DrawnNode;

  @Field(() => Float, { description: 'How like they are (相似度), 0.7 to 1: 1 for the same code or name.' })
  score!: number;

  @Field(() => String, { description: 'The name or code by which they are alike (依据).' })
  matched!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A single figure of an analysis (指标).' })
export class AnalysisMeasure {
  @Field(() => String, { description: 'What it measures (指标代码), such as MODULARITY.' })
  code!: string;

  @Field(() => Float, { description: 'The figure (数值).' })
  value!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An analysis of the network (网络分析), with the data that it is of.',
})
export class NetworkAnalysis {
  @Field(() => ID, { description: 'Its id, `ana_…`: one for the same question of the same data.' })
  id!: string;

  @Field(() => AnalysisKind, { description: 'What it looks for (分析类型).' })
  kind!: AnalysisKind;

  @Field(() => DateScalar, { description: 'The day it is about (截至日期).' })
  asOf!: string;

  @Field(() => AnalysisState, { description: 'How far it is (状态).' })
  state!: AnalysisState;

  @Field(() => Float, { description: 'How much of it is done (进度), 0 to 1.' })
  progress!: number;

  @Field(() => String, {
    nullable: true,
    description: 'How far each feed had been read in what it looked at (数据版本); null until it runs.',
  })
  dataVersion!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for (提出时间).' })
  askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended (结束时间); null until then.' })
  endedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came to nothing, and what to do (问题).' })
  problem!: string | null;

  @Field(() => Int, { nullable: true, description: 'Nodes that it looked at (节点数); null until it is done.' })
  nodes!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False where it estimates (是否精确); null until it is done.' })
  isExact!: boolean | null;

  @Field(() => [AnalysisMeasure], { description: 'Single figures of the whole (总体指标): at most 10.' })
  measures!: AnalysisMeasure[];

  @Field(() => [RankedNode], { description: 'Nodes, the highest score first (排名): at most 1000.' })
  ranking!: RankedNode[];

  @Field(() => [NodeGroup], { description: 'Groups, the largest first (节点群): at most 1000.' })
  groups!: NodeGroup[];

  @Field(() => [NetworkBridge], { description: 'Bridges, the widest first (桥): at most 1000.' })
  bridges!: NetworkBridge[];

  @Field(() => [LinkKindFigures], { description: 'Links by kind (链接类型统计): at most 1000.' })
  linkKinds!: LinkKindFigures[];

  @Field(() => [ElementsOfSubject], {
    description: 'Stations and rooms, the most complete first (站点): at most 1000.',
  })
  subjects!: ElementsOfSubject[];

  @Field(() => [MissingElement], {
    description: 'The five elements, the one missing most first (要素缺口): at most 5.',
  })
  missing!: MissingElement[];

  @Field(() => [ResourceDesert], { description: 'Areas, those with most stations first (资源荒漠): at most 1000.' })
  deserts!: ResourceDesert[];

  @Field(() => [DuplicateSuggestion], { description: 'Pairs, the likeliest first (疑似重复): at most 1000.' })
  duplicates!: DuplicateSuggestion[];
}
