/**
 * The subgraph `linkable`: the interface to which the network adds its fields, and a stub of each type that links may lead to. Made at
 * composition from the types that subgraphs declare, so that no subgraph has to follow what the network offers.
 */

/** A type that links may lead to, and the prefix by which its ids are known: `{ type: 'Station', prefix: 'stn' }`. */
export interface LinkableType {
  readonly type: string;
  readonly prefix: string;
}

export const LINKABLE = 'linkable';

/** The interface's name, as the network has it. */
const INTERFACE = 'NetworkNode';

/** The network points to areas, and composition allows no subgraph with an interface object to define a type behind it; areas are no nodes. */
const NO_NODES: readonly string[] = ['Area'];

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
