/** By which fields each subgraph finds each type, read from a supergraph. */
import { Kind, visit, type DocumentNode } from 'graphql';
import { argumentOf, graphNames, parseFieldSet } from './supergraph.js';

/** By subgraph and type: the top-level fields of each key that can be resolved. */
export function keysOf(document: DocumentNode): Map<string, Map<string, string[][]>> {
  const graphs = graphNames(document);
  const keys = new Map<string, Map<string, string[][]>>();
  visit(document, {
    Directive(node, _key, _parent, _path, ancestors) {
      if (node.name.value !== 'join__type') return;
      const type = ancestors.at(-1);
      if (!type || Array.isArray(type) || !('name' in type) || type.name?.kind !== Kind.NAME) return;
      const graph = argumentOf(node, 'graph');
      const key = argumentOf(node, 'key');
      const resolvable = argumentOf(node, 'resolvable');
      if (graph?.kind !== Kind.ENUM || key?.kind !== Kind.STRING) return;
      if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) return;
      const fields = parseFieldSet(key.value).selections.flatMap((selection) =>
        selection.kind === Kind.FIELD ? [selection.name.value] : [],
      );
      const subgraph = graphs.get(graph.value) ?? graph.value;
      const ofSubgraph = keys.get(subgraph) ?? new Map<string, string[][]>();
      keys.set(subgraph, ofSubgraph);
      const known = ofSubgraph.get(type.name.value) ?? [];
      ofSubgraph.set(type.name.value, [...known, fields.filter((field) => field !== '__typename')]);
    },
  });
  return keys;
}
