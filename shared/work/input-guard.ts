/** Looks at every text of a mutation's input before anything else does: no personal number, nothing blank, nothing too long. */
import {
  defaultFieldResolver,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputType,
} from 'graphql';
import { listTooLong, personalDataRefused, textUnfit } from './errors.js';
import { personalDataIn } from './personal-data.js';

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 200;

/** Scalars whose own check says what they are; a credit code may look like a resident ID, and is none. */
const CHECKED = new Set([
  'CreditCode',
  'AreaCode',
  'AreaRef',
  'Date',
  'DateTime',
  'YearMonth',
  'PartialDate',
  'Decimal',
  'Ratio',
]);

/** A mutation's resolver behind the guard. */
export function guarded<S, C>(
  args: readonly GraphQLArgument[],
  resolve: GraphQLFieldResolver<S, C> = defaultFieldResolver,
): GraphQLFieldResolver<S, C> {
  return (source, given, context, info) => {
    for (const { name, type } of args) look(given[name], type, name);
    return resolve(source, given, context, info);
  };
}

function look(value: unknown, type: GraphQLInputType, place: string): void {
  if (value == null) return;
  if (isNonNullType(type)) return look(value, type.ofType, place);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    if (items.length > LONGEST_LIST) throw listTooLong(place, items.length);
    return items.forEach((item, index) => look(item, type.ofType, `${place}[${index}]`));
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      look((value as Record<string, unknown>)[field.name], field.type, `${place}.${field.name}`);
    }
    return;
  }
  if (typeof value !== 'string' || isEnumType(type) || CHECKED.has(type.name)) return;
  const found = personalDataIn(value);
  if (found) throw personalDataRefused(place, found);
  if (value.trim() === '') throw textUnfit(place, 'is blank');
  if (value.length > LONGEST_TEXT)
    throw textUnfit(place, `has ${value.length} characters; the bound is ${LONGEST_TEXT}`);
}
