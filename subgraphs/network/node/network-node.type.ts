/** What the network says of nodes and links: any linkable record by its key, and copies that are ready to be drawn. */
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LinkKind, PartialDate } from '../../../shared/scalars/index.js';
import { AreaStub } from '../area/area.stub.js';

@ObjectType('NetworkNode', {
  simpleResolvers: true,
  description:
    'Any record that links may lead to (网络节点), of any subgraph: what it is linked with, and how it is reached. Its own fields are those of its type.',
})
@Directive('@federation__interfaceObject')
@Directive('@key(fields: "id")')
export class NetworkNode {
  @Field(() => ID, { description: 'Id of the record; its prefix tells the type.' })
  id!: string;
}

export const networkNodeOf = (id: string): NetworkNode => Object.assign(new NetworkNode(), { id });

/** Closed set: which way links are followed. */
export enum WalkDirection {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}
registerEnumType(WalkDirection, {
  name: 'WalkDirection',
  description: 'Which way links are followed (链接方向).',
  valuesConfig: {
    OUT: { description: 'As they point (正向).' },
    IN: { description: 'Against it (反向).' },
    BOTH: { description: 'Both ways (双向).' },
  },
});

/** Closed set: which side of a link vouches for it. */
export enum NetworkAsserter {
  FROM = 'FROM',
  TO = 'TO',
  BOTH = 'BOTH',
  THIRD_PARTY = 'THIRD_PARTY',
}
registerEnumType(NetworkAsserter, {
  name: 'NetworkAsserter',
  description: 'Which side of a link vouches for it (声明方).',
  valuesConfig: {
    FROM: { description: 'Its start (起点方).' },
    TO: { description: 'Its end (终点方).' },
    BOTH: { description: 'Both sides (双方).' },
    THIRD_PARTY: { description: 'Neither: someone else reports it, such as a newspaper (第三方).' },
  },
});

/** Closed set: why an answer ends before everything was seen. */
export enum CutReason {
  VISITS = 'VISITS',
  LIMIT = 'LIMIT',
  LENGTH = 'LENGTH',
}
registerEnumType(CutReason, {
  name: 'CutReason',
  description: 'Why an answer ends before everything was seen (截断原因).',
  valuesConfig: {
    VISITS: { description: 'As many links were looked at as one question may (查看上限).' },
    LIMIT: { description: 'As many were found as were asked for, and there are more (数量上限).' },
    LENGTH: { description: 'Nothing so near, and there is more farther away (长度上限).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'That an answer was cut, why, and how to go on (截断说明). An answer without it is whole.',
})
export class NetworkCut {
  @Field(() => CutReason, { description: 'Why it was cut (原因).' })
  because!: CutReason;

  @Field(() => Int, { description: 'Everything up to this number of links from the start has been seen (完整距离).' })
  complete!: number;

  @Field(() => [ID], {
    description: 'Nodes to go on from (继续节点): reached, but not all of their links looked at; at most 100.',
  })
  goOn!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A node as it is drawn (绘图节点): name, type and area as its own subgraph last told them; the record itself is `node`.',
})
export class DrawnNode {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'Its type (类型), such as `Station`.' })
  type!: string;

  @Field(() => String, { description: 'Its name (名称): Chinese where there is one, else English.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Its English name (英文名称); null when it has none.' })
  labelEn!: string | null;

  @Field(() => [String], { description: 'Codes that classify it (分类代码), such as a tier or kind; at most 20.' })
  classes!: string[];

  @Field(() => AreaStub, { nullable: true, description: 'Its area (所在区域); null when not told.' })
  area!: AreaStub | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many links it lies from the node asked about (距离); null where no node was.',
  })
  distance!: number | null;

  @Field(() => Boolean, { description: 'Named only by its kind (集合主体): it stands for nobody in particular.' })
  collective!: boolean;

  @Field(() => Boolean, { description: 'Made up, for tests and demonstrations (合成数据).' })
  synthetic!: boolean;

  @Field(() => NetworkNode, { nullable: true, description: 'The record itself (记录), with the fields of its type.' })
  get node(): NetworkNode {
    return networkNodeOf(this.id);
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Where a link is said (依据): the source, and the place in it.',
})
export class LinkEvidence {
  @Field(() => String, { description: 'Id or address of the source (来源).' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Place in it (位置), such as the number of a fact.' })
  fact!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A link of the network (网络链接): typed, directed, dated, and with whose word it is. A copy of what its feed tells.',
})
export class NetworkLink {
  @Field(() => ID, { description: 'Its id: the feed and the id within it, such as `resources:lnk_1`.' })
  id!: string;

  @Field(() => String, { description: 'The subgraph whose feed tells it (来源子图).' })
  feed!: string;

  @Field(() => LinkKind, { description: 'Kind of the link (链接类型).' })
  kind!: string;

  @Field(() => DrawnNode, { nullable: true, description: 'Its start (起点).' })
  from!: DrawnNode | null;

  @Field(() => DrawnNode, { nullable: true, description: 'Its end (终点).' })
  to!: DrawnNode | null;

  @Field(() => String, { nullable: true, description: 'What its source calls it (名称); null when it has no name.' })
  name!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it holds (起始); null when not told.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it held (终止); null while it holds.' })
  until!: string | null;

  @Field(() => NetworkAsserter, { description: 'Which side vouches for it (声明方).' })
  assertedBy!: NetworkAsserter;

  @Field(() => String, { nullable: true, description: 'Who that is, as a body or role (声明者); null when not told.' })
  asserter!: string | null;

  @Field(() => [LinkEvidence], { description: 'Where it is said (依据): at most 20.' })
  evidence!: LinkEvidence[];

  @Field(() => Boolean, {
    description: 'Told by a subgraph to which neither end belongs (外部声明): it speaks of others.',
  })
  isForeign!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the network first knew of it (知悉时点).' })
  recordedAt!: string;

  @Field(() => Boolean, { description: 'Made up, for tests and demonstrations (合成数据).' })
  synthetic!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many links a node has, and how many different nodes they lead to (度数).',
})
export class NetworkDegree {
  @Field(() => Int, { description: 'Links (链接数).' })
  links!: number;

  @Field(() => Int, { description: 'Different nodes at their other ends (相邻节点数).' })
  neighbours!: number;

  @Field(() => NetworkCut, {
    nullable: true,
    description: 'Where the count ended early (截断): then it is at least so many.',
  })
  cut!: NetworkCut | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the links of a node, the oldest known first (链接页).' })
export class NetworkLinkPage {
  @Field(() => [NetworkLink], { description: 'The links (链接): at most 1000.' })
  links!: NetworkLink[];

  @Field(() => String, {
    nullable: true,
    description: 'Give it to `after` for the links that follow (下一页); null when there are none.',
  })
  next!: string | null;

  @Field(() => NetworkCut, { nullable: true, description: 'Where the walk ended early (截断).' })
  cut!: NetworkCut | null;
}

@ObjectType({ simpleResolvers: true, description: 'Nodes that a question found, by id (节点集).' })
export class NetworkNodePage {
  @Field(() => [DrawnNode], { description: 'The nodes (节点): at most 1000.' })
  nodes!: DrawnNode[];

  @Field(() => Int, { nullable: true, description: 'How many there are in all (总数); null where it was not counted.' })
  totalCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give it to `after` for those that follow (下一页); null when there are none.',
  })
  next!: string | null;

  @Field(() => NetworkCut, { nullable: true, description: 'Where the walk ended early (截断).' })
  cut!: NetworkCut | null;
}

@ObjectType({ simpleResolvers: true, description: 'A way from one node to another (路径): each node once.' })
export class NetworkPath {
  @Field(() => Int, { description: 'How many links long it is (长度).' })
  length!: number;

  @Field(() => [DrawnNode], { description: 'Its nodes, from the first to the last (途经节点): at most 21.' })
  nodes!: DrawnNode[];

  @Field(() => [NetworkLink], { description: 'Its links, one between each two nodes (途经链接): at most 20.' })
  links!: NetworkLink[];
}

@ObjectType({ simpleResolvers: true, description: 'The shortest ways between two nodes, the shortest first (路径集).' })
export class NetworkPaths {
  @Field(() => [NetworkPath], { description: 'The ways (路径): at most 20, none when there is none so short.' })
  paths!: NetworkPath[];

  @Field(() => NetworkCut, {
    nullable: true,
    description: 'Where the search ended early (截断): there may be more ways.',
  })
  cut!: NetworkCut | null;
}

@ObjectType({ simpleResolvers: true, description: 'What lies around a node, as nodes and links ready to draw (邻域).' })
export class NetworkNeighbourhood {
  @Field(() => [DrawnNode], {
    description: 'The nodes, the one asked about first, then by distance (节点): at most 5000.',
  })
  nodes!: DrawnNode[];

  @Field(() => [NetworkLink], { description: 'The links among them (链接): at most 50000.' })
  links!: NetworkLink[];

  @Field(() => NetworkCut, { nullable: true, description: 'Where the walk ended early (截断).' })
  cut!: NetworkCut | null;
}

@ObjectType({ simpleResolvers: true, description: 'A node that a search found (检索结果).' })
export class SearchResult {
  @Field(() => DrawnNode, { description: 'The node (节点).' })
  node!: DrawnNode;

  @Field(() => Float, {
    description:
      'How well it fits (匹配度), 0 to 1: 1 for the same name, code or id; from 0.8 the text stands in the name.',
  })
  score!: number;

  @Field(() => String, { description: 'The name or code that fits (匹配名称).' })
  matched!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a search found, the best first (检索结果集).' })
export class SearchResults {
  @Field(() => [SearchResult], { description: 'The best fits (结果): at most 100.' })
  results!: SearchResult[];

  @Field(() => Boolean, {
    description: 'So many names fit that not all were compared (未尽): give more of the name, a type or an area.',
  })
  isCut!: boolean;
}
