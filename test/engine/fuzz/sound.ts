/** Whether data fit a graph: a difference over data that no honest set of subgraphs could hold says nothing of a gateway. */
import {
  getNamedType,
  getNullableType,
  isListType,
  isCompositeType,
  isEnumType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { enumValuesHere, keyFieldsOf, possibleHere, servingOf, type Composed } from './composed.js';
import { isByCircumstance, isFails, typeOfRef, type DataGraph, type Datum } from './data-graph.js';
import { OneServer } from './one-server.js';

/** What is wrong with the data, in words; undefined when they fit. */
export function findUnsound(composed: Composed, data: DataGraph): string | undefined {
  const keys = keyFieldsOf(composed);
  for (const [ref, object] of Object.entries(data)) {
    const type = composed.api.getType(typeOfRef(ref));
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!hasShape(object[field.name] ?? null, field.type)) return `${ref}.${field.name} is no ${String(field.type)}`;
      const wrong = wrongWith(composed, data, type.name, field.name, field.type, object[field.name]);
      if (wrong) return `${ref}.${field.name} ${wrong}`;
      if (
        keys.has(`${type.name}.${field.name}`) &&
        leavesOf(object[field.name]).some((leaf) => leaf === null || isFails(leaf))
      )
        return `${ref}.${field.name} is a key without a value`;
    }
  }
  return findAmbiguousKey(composed, data);
}

function wrongWith(
  composed: Composed,
  data: DataGraph,
  typeName: string,
  fieldName: string,
  type: GraphQLOutputType,
  datum: Datum | undefined,
): string | undefined {
  const named = getNamedType(type);
  const serving = servingOf(composed, typeName, fieldName);
  const leaves = leavesOf(datum);
  if (new Set(serving.map(({ form }) => form)).size > 1 && leaves.some((leaf) => leaf === null || isFails(leaf)))
    return 'is null or fails where the sides differ about null';
  for (const { subgraph, typeName: here } of serving)
    for (const leaf of leaves) {
      if (typeof leaf !== 'string') continue;
      if (isCompositeType(named) && data[leaf] === undefined) return `names ${leaf}, which is not there`;
      if (isCompositeType(named) && !possibleHere(composed, subgraph, here).has(typeOfRef(leaf)))
        return `is a ${typeOfRef(leaf)}, which ${subgraph} does not know there`;
      if (isEnumType(named) && !enumValuesHere(composed, subgraph, named.name).has(leaf))
        return `is ${leaf}, which ${subgraph} does not know`;
    }
  return undefined;
}

/** Lists where lists are due, and nowhere else. */
function hasShape(datum: Datum, type: GraphQLOutputType): boolean {
  const bare = getNullableType(type);
  if (datum === null || isFails(datum)) return true;
  if (isByCircumstance(datum)) return datum.oneOf.every((one) => hasShape(one, type));
  if (!isListType(bare)) return !Array.isArray(datum);
  return Array.isArray(datum) && (datum as Datum[]).every((item) => hasShape(item, bare.ofType));
}

function leavesOf(datum: Datum | undefined): Datum[] {
  if (datum === undefined) return [null];
  if (isByCircumstance(datum)) return datum.oneOf.flatMap(leavesOf);
  if (Array.isArray(datum)) return (datum as Datum[]).flatMap(leavesOf);
  return [datum];
}

function findAmbiguousKey({ api, facts }: Composed, data: DataGraph): string | undefined {
  const server = new OneServer(api, facts, data);
  for (const { types } of facts.values())
    for (const type of types.values())
      for (const key of type.keys) {
        const seen = new Set<string>();
        for (const ref of Object.keys(data)) {
          if (!server.possibleTypes(type.name).includes(typeOfRef(ref))) continue;
          let taking: string;
          try {
            taking = server.taking(ref, key.fields);
          } catch (error) {
            return `${ref} has no key "${key.text}": ${(error as Error).message}`;
          }
          if (seen.has(taking)) return `two objects of ${type.name} have the key ${taking}`;
          seen.add(taking);
        }
      }
  return undefined;
}
