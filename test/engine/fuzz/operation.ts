/** Random valid operations against a schema: fragments, aliases that get in each other's way, variables, conditions, introspection. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.js';

export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** Makes operations until one is valid; those that are not have fields of one name that do not merge. */
export function makeOperation(schema: GraphQLSchema, random: Random): Operation | undefined {
  for (let attempt = 0; attempt < 12; attempt++) {
    const writer = new Writer(schema, random, random.between(6, 30 - 2 * attempt), attempt > 6 ? 0.05 : 0.25);
    const text = writer.operation();
    const document = parse(text);
    if (validate(schema, document).length === 0) return { text, document, variables: writer.variables };
  }
  return undefined;
}

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly text: string;
}

class Writer {
  readonly variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: Fragment[] = [];
  readonly #conditions: string[] = [];
  #left: number;

  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
    budget: number,
    readonly aliasing: number,
  ) {
    this.#left = budget;
  }

  operation(): string {
    const mutation = this.schema.getMutationType();
    const root = mutation && this.random.chance(0.2) ? mutation : this.schema.getQueryType()!;
    const body = this.#selection(root, 0);
    const definitions = this.#definitions.length ? `(${this.#definitions.join(', ')})` : '';
    const operation = `${root === mutation ? 'mutation' : 'query'} Fuzz${definitions} ${body}`;
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`);
    return [operation, ...fragments].join('\n');
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const parts: string[] = [];
    const width = depth === 0 ? random.between(1, 3) : random.between(1, 4);
    for (let index = 0; index < width; index++) {
      const part = this.#part(type, depth);
      if (part !== undefined) parts.push(part);
    }
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string | undefined {
    const { random } = this;
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    if (depth === 0 && type === this.schema.getQueryType() && random.chance(0.03)) return this.#introspection();
    if (random.chance(0.08))
      return `${random.chance(0.3) ? `${this.#alias(type)}: ` : ''}__typename${this.#condition()}`;
    const inFragment = fields.length === 0 || random.chance(isAbstractType(type) ? 0.5 : 0.2);
    if (!inFragment) return this.#field(type, random.pick(fields), depth);
    if (depth > 6) return '__typename';
    if (random.chance(0.35)) return this.#spread(type, depth);
    const condition = random.chance(0.15) ? undefined : random.pick(this.#overlapping(type));
    const on = condition ? ` on ${condition.name}` : '';
    return `...${on}${this.#condition()} ${this.#selection(condition ?? type, depth + 1)}`;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const mine = this.#possible(type);
    return Object.values(this.schema.getTypeMap())
      .filter((other) => isCompositeType(other) && !other.name.startsWith('__'))
      .filter((other) =>
        this.#possible(other as GraphQLCompositeType).some((name) => mine.includes(name)),
      ) as GraphQLCompositeType[];
  }

  #possible(type: GraphQLCompositeType): string[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const condition = random.pick(this.#overlapping(type));
    const known = this.#fragments.filter((fragment) => fragment.type === condition);
    if (known.length > 0 && random.chance(0.6)) return `...${random.pick(known).name}${this.#condition()}`;
    const text = this.#selection(condition, depth + 1);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type: condition, text });
    return `...${name}${this.#condition()}`;
  }

  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string | undefined {
    const { random } = this;
    if (this.#left <= 0) return undefined;
    const named = getNamedType(field.type);
    const composite = isCompositeType(named);
    if (composite && depth > 5) return undefined;
    this.#left--;
    const args = this.#arguments(field.args);
    const alias = random.chance(args === '' ? this.aliasing : 0.45) ? `${this.#alias(parent)}: ` : '';
    const below = composite ? ` ${this.#selection(named, depth + 1)}` : '';
    return `${alias}${field.name}${args}${this.#condition()}${below}`;
  }

  /** Names that other fields of the type have, its keys among them: whoever fetches these too must not mix them up. */
  #alias(type: GraphQLCompositeType): string {
    const { random } = this;
    const fields = 'getFields' in type ? Object.keys(type.getFields()) : [];
    const possible = isInterfaceType(type)
      ? this.schema.getPossibleTypes(type).flatMap((one) => Object.keys(one.getFields()))
      : [];
    if (random.chance(0.5)) return random.pick(['x', 'y', 'z', 'w', 'v', 'u']);
    return random.pick(['id', 'code', ...fields, ...possible]);
  }

  #introspection(): string {
    const { random } = this;
    const types = Object.values(this.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    return random.chance(0.5)
      ? '__schema { queryType { name kind } mutationType { name } }'
      : `__type(name: "${random.pick(types).name}") { name kind __typename }`;
  }

  #condition(): string {
    const { random } = this;
    if (!random.chance(0.1)) return '';
    const both = random.chance(0.15);
    const one = (name: string): string =>
      ` @${name}(if: ${random.chance(0.15) ? String(random.chance(0.5)) : this.#flag()})`;
    return both ? `${one('include')}${one('skip')}` : one(random.chance(0.5) ? 'include' : 'skip');
  }

  /** A boolean variable, often one that stands elsewhere already. */
  #flag(): string {
    const { random } = this;
    if (this.#conditions.length > 0 && random.chance(0.5)) return random.pick(this.#conditions);
    const name = `if${this.#conditions.length}`;
    const preset = random.chance(0.2);
    this.#definitions.push(`$${name}: Boolean${preset ? ` = ${String(random.chance(0.5))}` : '!'}`);
    if (!preset || random.chance(0.5)) this.variables[name] = random.chance(0.5);
    this.#conditions.push(`$${name}`);
    return `$${name}`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter((arg) => isRequiredArgument(arg) || this.random.chance(0.65))
      .map((arg) => `${arg.name}: ${this.#value(arg.type, arg.defaultValue !== undefined, 0)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(type: GraphQLInputType, hasDefault: boolean, depth: number): string {
    const { random } = this;
    if (random.chance(0.4)) return this.#variable(type, hasDefault, depth);
    if (!isNonNullType(type) && random.chance(0.1)) return 'null';
    return this.#literal(type, depth);
  }

  #literal(type: GraphQLInputType, depth: number): string {
    const { random } = this;
    if (isNonNullType(type)) return this.#literal(type.ofType, depth);
    if (isListType(type)) {
      if (random.chance(0.15)) return this.#literal(type.ofType, depth + 1);
      return `[${Array.from({ length: random.between(0, 2) }, () => this.#value(type.ofType, false, depth + 1)).join(', ')}]`;
    }
    if (!isInputObjectType(type)) return this.#literalText(this.#json(type, depth), type);
    const fields = Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || (depth < 2 && random.chance(0.5)))
      .map((field) => `${field.name}: ${this.#value(field.type, field.defaultValue !== undefined, depth + 1)}`);
    return `{ ${fields.join(', ')} }`;
  }

  #literalText(value: unknown, type: GraphQLInputType): string {
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }

  #variable(type: GraphQLInputType, hasDefault: boolean, depth: number): string {
    const { random, variables } = this;
    const name = `v${this.#definitions.length}`;
    const required = isNonNullType(type);
    // Where null must not stand, a variable that may be left out is allowed if the place or the variable has a default.
    const loose = required && hasDefault && random.chance(0.3);
    const bare = required ? type.ofType : type;
    const preset = isPlain(bare) && random.chance(0.25) ? ` = ${this.#presetText(bare, depth)}` : '';
    const text =
      required && !loose && preset === ''
        ? String(type)
        : String(bare) + (!required && preset === '' && random.chance(0.15) ? '!' : '');
    this.#definitions.push(`$${name}: ${text}${preset}`);
    const mayMiss = !text.endsWith('!');
    if (mayMiss && random.chance(0.3)) return `$${name}`;
    variables[name] = mayMiss && !required && random.chance(0.15) ? null : this.#json(type, depth);
    return `$${name}`;
  }

  #presetText(type: GraphQLInputType, depth: number): string {
    return this.#literalText(this.#json(type, depth), type);
  }

  #json(type: GraphQLInputType, depth: number): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.#json(type.ofType, depth);
    if (isListType(type)) return Array.from({ length: random.between(0, 2) }, () => this.#json(type.ofType, depth + 1));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || (depth < 2 && random.chance(0.5)))
          .map((field) => [
            field.name,
            !isNonNullType(field.type) && random.chance(0.1) ? null : this.#json(field.type, depth + 1),
          ]),
      );
    switch (type.name) {
      case 'Int':
        return random.between(0, 3);
      case 'Float':
        return random.between(0, 6) / 2;
      case 'Boolean':
        return random.chance(0.5);
      default:
        return random.pick(['a', 'b', 'c', 'quote " and \\ and 枢']);
    }
  }
}

function isPlain(type: GraphQLInputType): boolean {
  return !isInputObjectType(type) && !isListType(type) && !isNonNullType(type);
}
