/** The planner's rewrites of data: a `__typename` set on the way in, an alias of its own renamed on the way out. */
import type { FetchDataRewrite } from '@apollo/query-planner';
import { isAbstractType, isObjectType, isInterfaceType, type GraphQLSchema } from 'graphql';

type Data = Record<string, unknown>;

const CONDITION = '... on ';

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], data: unknown): void {
  for (const rewrite of rewrites) applyAt(schema, rewrite, rewrite.path, data);
}

function applyAt(schema: GraphQLSchema, rewrite: FetchDataRewrite, path: readonly string[], data: unknown): void {
  if (Array.isArray(data)) {
    for (const element of data) applyAt(schema, rewrite, path, element);
    return;
  }
  const [first, ...rest] = path;
  if (!isObject(data) || first === undefined) return;
  if (first.startsWith(CONDITION)) {
    if (isOfType(schema, data['__typename'], first.slice(CONDITION.length), true)) applyAt(schema, rewrite, rest, data);
  } else if (rest.length) {
    applyAt(schema, rewrite, rest, data[first]);
  } else if (rewrite.kind === 'ValueSetter') {
    data[first] = rewrite.setValueTo;
  } else if (Object.hasOwn(data, first)) {
    data[rewrite.renameKeyTo] = data[first];
    delete data[first];
  }
}

/** Whether an object of the type named falls under a type condition; `unknown` is the answer where the data names no type. */
export function isOfType(schema: GraphQLSchema, typename: unknown, condition: string, unknown: boolean): boolean {
  if (typeof typename !== 'string') return unknown;
  if (typename === condition) return true;
  const type = schema.getType(typename);
  const abstract = schema.getType(condition);
  if (!type || !abstract || !isAbstractType(abstract)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}
