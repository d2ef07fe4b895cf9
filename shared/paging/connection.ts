/** Relay connections as classes: `connectionOf(Station)` makes `StationConnection` and `StationEdge`, described, one per type. */
import type { EntityClass } from '@mikro-orm/core';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a list lies in it (分页信息), as Relay has it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'There are more records after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There are more records before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record of the page; give it to `after`.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** One page of a list; each part is worked out only when it is selected. */
export interface Connection<T> {
  edges(): Promise<readonly Edge<T>[]>;
  nodes(): Promise<readonly T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** Makes the connection type of a node; call it once per node type and give the result to `@Field(() => …)`. */
export function connectionOf<T extends object>(node: EntityClass<T>, name: string): new () => Connection<T> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list, with its cursor.` })
  class NodeEdge {
    @Field(() => node, { description: `The ${name}.` })
    node!: T;

    @Field(() => String, { description: 'Place of this record in the list; it stays valid when records are added.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} records.` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The records of this page with their cursors.' })
    edges!: NodeEdge[];

    @Field(() => [node], { description: 'The records of this page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many records match in all (总数), whatever the page; counted only when asked for.',
    })
    totalCount!: number;
  }
  return NodeConnection as unknown as new () => Connection<T>;
}
