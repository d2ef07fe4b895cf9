/** Objects that a subgraph does not know, or cannot find: those of which it would have nothing but null, or nothing but failures, to tell. */
import { getNamedType, isCompositeType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';
import { keyFieldsOf, type Composed } from './composed.js';
import { isByCircumstance, isFails, typeOfRef, type DataGraph, type Datum } from './data-graph.js';

export type Absence = 'unknown' | 'unreachable';

/** The fields of an object type that a side resolves by itself; undefined where it may not do without an object of the type. */
export function ownFields(
  { api, facts }: Composed,
  side: string,
  typeName: string,
  keys: ReadonlySet<string>,
): string[] | undefined {
  const object = api.getType(typeName);
  if (!isObjectType(object)) return undefined;
  const names = [typeName, ...object.getInterfaces().map(({ name }) => name)];
  const { types } = facts.get(side)!;
  const fact = names
    .map((name) => types.get(name))
    .find((one) => one && (one.name === typeName || one.interfaceObject));
  if (!fact || fact.keys.length === 0) return undefined;
  // Where an interface has a key, the object's very type is learnt.
  if (names.some((name) => types.get(name)?.isInterface && types.get(name)!.keys.length > 0)) return undefined;
  // An object in a key has more to tell: who does not know the whole does not lead on to it either.
  for (const name of fact.fields.keys()) {
    const field = keys.has(`${typeName}.${name}`) ? object.getFields()[name] : undefined;
    if (field && isCompositeType(getNamedType(field.type))) return undefined;
  }
  // Nobody may need this side to get from one key to another.
  for (const other of facts.values()) {
    const there = other.types.get(typeName);
    if (other.name === side || !there || there.keys.length === 0) continue;
    if (!fact.keys.every(({ text }) => there.keys.some((key) => key.text === text && key.resolvable))) return undefined;
  }
  const own = [...fact.fields].filter(
    ([name, { external, overridden }]) => !external && !overridden && !keys.has(`${typeName}.${name}`),
  );
  return own.length > 0 ? own.map(([name]) => name) : undefined;
}

/** What a side makes of a reference to an object, judged by the data alone. */
export function absenceOf(composed: Composed, data: DataGraph, side: string, ref: string): Absence | undefined {
  const typeName = typeOfRef(ref);
  const own = ownFields(composed, side, typeName, keyFieldsOf(composed));
  const type = composed.api.getType(typeName);
  if (!own || !isObjectType(type)) return undefined;
  const kinds = own.map((name) => kindOf(data[ref]?.[name], type.getFields()[name]!.type));
  const [first] = kinds;
  return kinds.every((kind) => kind === first) ? first : undefined;
}

function kindOf(datum: Datum | undefined, type: GraphQLOutputType): Absence | undefined {
  if (datum === undefined) return isNonNullType(type) ? undefined : 'unknown';
  if (datum === null) return 'unknown';
  if (isFails(datum)) return 'unreachable';
  if (!isByCircumstance(datum)) return undefined;
  const kinds = datum.oneOf.map((one) => kindOf(one, type));
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined;
}
