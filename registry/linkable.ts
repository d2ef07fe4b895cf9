/**
 * The subgraph `linkable`: the interface to which the network adds its fields, and a stub of each type that links may lead to. Made at
 * composition from the types that subgraphs declare, so that no subgraph has to follow what the network offers.
 */

import type { LinkableType } from '../shared/subgraph/index.js';
import type { SubgraphSdl } from './compose.js';

export const LINKABLE = 'linkable';

/** The interface's name, as the network has it. */
const INTERFACE = 'NetworkNode';

/** The network points to areas, and composition allows no subgraph with an interface object to define a type behind it; areas are no nodes. */
const NO_NODES: readonly string[] = ['Area'];

/** The subgraph as composition takes it; the gateway answers for it in its own process, so its address is only a label. */
export function linkableSubgraph(types: readonly LinkableType[]): SubgraphSdl {
  return { name: LINKABLE, url: 'http://gateway.invalid/linkable', sdl: linkableSdl(types) };
}

export function linkableSdl(types: readonly LinkableType[]): string {
  const stubs = types
    .filter(({ type }) => !NO_NODES.includes(type))
    .map(({ type }) => `type ${type} implements ${INTERFACE} @key(fields: "id") {\n  id: ID!\n}\n`);
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])

"""
Any record that links may lead to (网络节点), of any subgraph: what it is linked with, and how it is reached. Its own fields are those of its type.
"""
interface ${INTERFACE} @key(fields: "id") {
  """Id of the record; its prefix tells the type."""
  id: ID!
}

${stubs.join('\n')}`;
}

/** Which type an id is of, by its prefix; undefined when no subgraph has declared it. */
export function typeOfId(types: readonly LinkableType[]): (id: string) => string | undefined {
  const byPrefix = new Map(types.map(({ type, prefix }) => [prefix, type]));
  return (id) => byPrefix.get(id.slice(0, Math.max(id.indexOf('_'), 0)));
}
