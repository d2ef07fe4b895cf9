/** From the merged data to the text of the answer, in one walk: the client's names and order, nulls where GraphQL puts them, an error for each. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { Failure } from './failure.js';
import { writeLeaf } from './leaf.js';
import { reasonIn } from './merge.js';
import { isUnanswerable, responseName } from './operation.js';
import { makeField, missing, Walk, type Composite, type Field, type ShapeOptions, type Write } from './walk.js';

type Data = Record<string, unknown>;

export interface Shaped {
  /** JSON text of `data`. */
  readonly text: string;
  readonly errors: GraphQLFormattedError[];
}

/** Makes the walk for an operation. */
export function compileShape(options: ShapeOptions): (data: Data, introspection: Data) => Shaped {
  const { schema, operation } = options;
  const root = schema.getRootType(operation.node.operation);
  if (!root) throw new Error(`The graph has no ${operation.node.operation}.`);
  const shaper = new Shaper(options);
  const object = shaper.objectOf(root, [operation.node.selectionSet]);
  return (data, introspection) => {
    const walk = new Walk(options, introspection);
    const text = object(data, walk) ?? 'null';
    return { text, errors: walk.allErrors() };
  };
}

class Shaper {
  constructor(readonly options: ShapeOptions) {}

  /** The fields of a type that a selection asks for, each once, in the client's order. */
  objectOf(type: Composite, sets: readonly SelectionSetNode[]): (data: Data, walk: Walk) => string | undefined {
    const collected = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(type, set, collected, new Set());
    const fields = [...collected].map(([name, nodes]) => this.#fieldOf(type, name, nodes));
    const keys = fields.map(({ key }, index) => (index === 0 ? key : `,${key}`));
    return (data, walk) => {
      let text = '{';
      for (let i = 0; i < fields.length; i++) {
        const field = fields[i]!;
        const given = data[field.from];
        const value = field.write(given === undefined ? reasonIn(data) : given, walk, field);
        if (value === undefined) return undefined;
        text += keys[i]! + value;
      }
      return `${text}}`;
    };
  }

  #collect(type: Composite, set: SelectionSetNode, into: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (!this.options.operation.includes(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        const nodes = into.get(name);
        if (nodes) nodes.push(selection);
        else into.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(type, selection.typeCondition?.name.value))
          this.#collect(type, selection.selectionSet, into, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.options.operation.fragments.get(selection.name.value);
        if (fragment && this.#applies(type, fragment.typeCondition.name.value))
          this.#collect(type, fragment.selectionSet, into, spread);
      }
    }
  }

  /** Whether what is asked depends on the type of the object; if not, its interface is enough to know. */
  #tellsTypesApart(type: GraphQLInterfaceType, set: SelectionSetNode): boolean {
    return set.selections.some((selection) => {
      if (!this.options.operation.includes(selection)) return false;
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const { typeCondition, selectionSet } =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.options.operation.fragments.get(selection.name.value)!
          : selection;
      if (typeCondition && !this.#applies(type, typeCondition.name.value)) return true;
      return this.#tellsTypesApart(type, selectionSet);
    });
  }

  #applies(type: Composite, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const { schema } = this.options;
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && schema.isSubType(abstract, type);
  }

  #fieldOf(type: Composite, name: string, nodes: readonly FieldNode[]): Field {
    const [node] = nodes;
    const field = node!.name.value;
    const base = {
      key: `${JSON.stringify(name)}:`,
      name,
      from: this.options.operation.nameOf(node!),
      coordinate: `${type.name}.${field}`,
    };
    if (field === '__typename') return makeField({ ...base, write: constant(JSON.stringify(type.name)) });
    if (field === '__schema' || field === '__type')
      return makeField({ ...base, write: (_value, walk) => JSON.stringify(walk.introspection[name] ?? null) });
    const definition = type.getFields()[field];
    if (!definition) throw new Error(`The schema has no field ${type.name}.${field}.`);
    return makeField({ ...base, write: this.#writerOf(definition.type, nodes) });
  }

  #writerOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isUnanswerable(this.options.schema, type))
      return refuseUnanswerable(getNamedType(type).name, isNonNullType(type));
    if (isNonNullType(type)) return nonNull(this.#writerOf(getNullableType(type) as GraphQLOutputType, nodes));
    if (isListType(type)) return list(this.#writerOf(type.ofType, nodes));
    const named = getNamedType(type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(named)) return this.#objectWriter(() => named, sets);
    if (isAbstractType(named)) {
      const { schema } = this.options;
      const possible = new Map<unknown, Composite>(
        schema.getPossibleTypes(named).map((object) => [object.name, object]),
      );
      if (isInterfaceType(named) && !sets.some((set) => this.#tellsTypesApart(named, set))) {
        possible.set(named.name, named);
        possible.set(undefined, named);
      }
      return this.#objectWriter((data) => possible.get(data['__typename']), sets);
    }
    const write = writeLeaf(isEnumType(named) ? new Set(named.getValues().map(({ name }) => name)) : named.name);
    return (value, walk, field) => {
      if (value == null || value instanceof Failure) return walk.writeNull(value, field);
      return write(value) ?? walk.refuse(field, `The value of ${field.coordinate} is no ${named.name}.`);
    };
  }

  #objectWriter(typeOf: (data: Data) => Composite | undefined, sets: readonly SelectionSetNode[]): Write {
    const objects = new Map<Composite, (data: Data, walk: Walk) => string | undefined>();
    return (value, walk, field) => {
      if (value == null || value instanceof Failure) return walk.writeNull(value, field);
      if (typeof value !== 'object' || Array.isArray(value))
        return walk.refuse(field, `The value of ${field.coordinate} is no object.`);
      const type = typeOf(value as Data);
      if (!type) {
        const lost = failureIn(value as Data);
        if (lost) return walk.writeNullOf(lost, field);
        return walk.refuse(field, `The value of ${field.coordinate} is of no type that stands there.`);
      }
      let object = objects.get(type);
      if (!object) objects.set(type, (object = this.objectOf(type, sets)));
      walk.path.push(field);
      const text = object(value as Data, walk);
      walk.path.pop();
      return text ?? 'null';
    };
  }
}

/** Why the type of an object is not known, as seen from inside the object: whoever was to tell it failed. */
function failureIn(data: Data): Failure | undefined {
  const reason = reasonIn(data);
  if (reason) return reason;
  for (const [name, value] of Object.entries(data)) {
    if (!(value instanceof Failure)) continue;
    if (value.above) return new Failure(value.problems, false, value.above);
    return new Failure(
      value.problems.map((problem) => ({ ...problem, below: [name, ...problem.below] })),
      false,
      1,
    );
  }
  return undefined;
}

/** A field of an interface that no type implements: it was not planned, since there is nobody to ask. */
const refuseUnanswerable =
  (type: string, nonNullable: boolean): Write =>
  (_value, walk, field) => {
    const message = `No type of the graph implements ${type}, so that ${field.coordinate} cannot be answered.`;
    return walk.refuse(field, message) && (nonNullable ? undefined : 'null');
  };

const constant =
  (text: string): Write =>
  () =>
    text;

function nonNull(write: Write): Write {
  return (value, walk, field) => {
    if (value == null) {
      walk.refuse(
        field,
        value === null ? `Cannot return null for non-nullable field ${field.coordinate}.` : missing(field),
      );
      return undefined;
    }
    const text = write(value, walk, field);
    return text === 'null' ? undefined : text;
  };
}

function list(write: Write): Write {
  return (value, walk, field) => {
    if (value == null || value instanceof Failure) return walk.writeNull(value, field);
    if (!Array.isArray(value)) return walk.refuse(field, `The value of ${field.coordinate} is no list.`);
    if (value.length === 0) return '[]';
    let text = '[';
    const { path } = walk;
    const at = path.length;
    for (let i = 0; i < value.length; i++) {
      path[at] = field;
      path[at + 1] = i;
      const element = write(value[i], walk, field.element);
      path.length = at;
      if (element === undefined) return 'null';
      text += i === 0 ? element : `,${element}`;
    }
    return `${text}]`;
  };
}
