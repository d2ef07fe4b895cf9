/** Answers for the subgraph `linkable` in the gateway's own process: of which type a node is, told by the prefix of its id. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { linkableSdl, typeOfId } from '../registry/linkable.js';
import type { LinkableType } from '../shared/subgraph/index.js';
import { makeExecutor } from '../shared/subgraph/execute.js';
import { inProcess } from './engine/in-process.js';
import type { Reach } from './engine/reach.js';

export function linkableReach(types: readonly LinkableType[]): Reach {
  const typeOf = typeOfId(types);
  const resolveReference = ({ id }: { readonly id: string }): object | null => {
    const type = typeOf(id);
    return type === undefined ? null : { __typename: type, id };
  };
  const resolvers = Object.fromEntries(
    ['NetworkNode', ...types.map(({ type }) => type)].map((type) => [type, { __resolveReference: resolveReference }]),
  );
  const schema = buildSubgraphSchema([{ typeDefs: parse(linkableSdl(types)), resolvers: resolvers as never }]);
  return inProcess(makeExecutor('linkable', schema, () => ({})));
}
