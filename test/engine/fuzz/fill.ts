/** Random data for a composed graph: every value fits every subgraph that may be asked for it. */
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { enumValuesHere, keyFieldsOf, possibleHere, servingOf, type Composed } from './composed.js';
import { ownFields } from './absence.js';
import { typeOfRef, type DataGraph, type Datum } from './data-graph.js';
import type { Random } from './random.js';

export interface Failures {
  /** How likely a value fails, or is null where it must not be. */
  readonly rate: number;
}

const OBJECTS = 3;

export function fillGraph(composed: Composed, random: Random, { rate }: Failures): DataGraph {
  const { api, facts } = composed;
  const keys = keyFieldsOf(composed);
  const required = new Set<string>();
  for (const { types } of facts.values())
    for (const type of types.values()) for (const [name, field] of type.fields) if (field.requires) required.add(name);
  const data: Record<string, Record<string, Datum>> = {};
  const types = Object.values(api.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  for (const type of types) {
    if (!isObjectType(type)) continue;
    const isRoot = type === api.getQueryType() || type === api.getMutationType();
    for (let index = 0; index < (isRoot ? 1 : OBJECTS); index++) {
      const object: Record<string, Datum> = {};
      data[isRoot ? type.name : `${type.name}:${index}`] = object;
      for (const field of Object.values(type.getFields())) {
        if (keys.has(`${type.name}.${field.name}`)) {
          object[field.name] = keyValue(field.type, type.name, field.name, index);
          continue;
        }
        const make = makerOf(composed, random, type.name, field.name, field.type, rate);
        const varies = field.args.length > 0 || required.has(field.name) || type === api.getMutationType();
        object[field.name] = varies ? { oneOf: [make(), make(), make()] } : make();
      }
    }
  }
  takeAway(composed, random, data, rate);
  return data;
}

/** Makes some objects unknown to a side that could be asked for them, and some beyond its reach. */
function takeAway(composed: Composed, random: Random, data: Record<string, Record<string, Datum>>, rate: number): void {
  const keys = keyFieldsOf(composed);
  for (const [ref, object] of Object.entries(data)) {
    const type = composed.api.getType(typeOfRef(ref));
    if (!isObjectType(type) || !ref.includes(':')) continue;
    for (const side of composed.facts.keys()) {
      if (!random.chance(0.06)) continue;
      const own = ownFields(composed, side, type.name, keys) ?? [];
      const able = own.every(
        (name) =>
          new Set(servingOf(composed, type.name, name).map(({ form }) => form)).size === 1 &&
          (rate > 0 || !isNonNullType(type.getFields()[name]!.type)),
      );
      if (!able) continue;
      const nothing = rate > 0 && random.chance(0.4) ? { fails: `${side} cannot find ${ref}.` } : null;
      for (const name of own) object[name] = nothing;
    }
  }
}

/** Unique within the type by each of its fields but `region`, which is unique with `num`. */
function keyValue(type: GraphQLOutputType, typeName: string, fieldName: string, index: number): Datum {
  const named = getNamedType(type);
  if (isCompositeType(named)) return `${named.name}:${index}`;
  if (fieldName === 'region') return `r${index % 2}`;
  if (fieldName === 'num') return Math.floor(index / 2);
  return named.name === 'Int' ? index : `${typeName.toLowerCase()}${fieldName === 'id' ? '' : fieldName}${index}`;
}

function makerOf(
  composed: Composed,
  random: Random,
  typeName: string,
  fieldName: string,
  type: GraphQLOutputType,
  rate: number,
): () => Datum {
  const named = getNamedType(type);
  const serving = servingOf(composed, typeName, fieldName);
  // Where the sides differ about null, there is none, and nothing fails.
  const differs = new Set(serving.map(({ form }) => form)).size > 1;
  const sets = serving.map(({ subgraph, typeName: here }) =>
    isEnumType(named) ? enumValuesHere(composed, subgraph, named.name) : possibleHere(composed, subgraph, here),
  );
  const common = sets.length ? [...sets[0]!].filter((one) => sets.every((set) => set.has(one))) : [];
  const fails = (): boolean => !differs && rate > 0 && random.chance(rate);
  const leaf = (): Datum => {
    if (isCompositeType(named))
      return common.length ? `${random.pick(common)}:${random.between(0, OBJECTS - 1)}` : null;
    if (isEnumType(named)) return common.length ? random.pick(common) : null;
    return scalarValue(random, named.name, fieldName);
  };
  const make = (at: GraphQLOutputType): Datum => {
    if (fails()) return { fails: `${fieldName} fails` };
    const required = isNonNullType(at);
    if (required ? fails() : !differs && random.chance(0.12)) return null;
    const bare = required ? at.ofType : at;
    if (!isListType(bare)) return leaf();
    return Array.from({ length: random.pick([0, 1, 2, 2, 3]) }, () => make(bare.ofType as GraphQLOutputType));
  };
  return () => make(type);
}

function scalarValue(random: Random, name: string, fieldName: string): Datum {
  switch (name) {
    case 'Int':
      return random.between(0, 20);
    case 'Float':
      return random.between(0, 40) / 4;
    case 'Boolean':
      return random.chance(0.5);
    default:
      return random.chance(0.05) ? '' : `${fieldName}${random.between(0, 9)}`;
  }
}
