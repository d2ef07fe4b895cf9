/** A random graph as its designer would think of it: types and fields, before anybody has cut it into subgraphs. */
import type { Random } from './random.js';

export interface TypeText {
  readonly name: string;
  readonly list: boolean;
  readonly itemRequired: boolean;
  readonly required: boolean;
}

export interface Argument {
  readonly name: string;
  readonly type: string;
  /** As SDL. */
  readonly default?: string;
}

export interface Field {
  readonly name: string;
  readonly type: TypeText;
  readonly args: readonly Argument[];
  /** Fields may require only fields that were made before them, so that no two wait for each other. */
  readonly order: number;
}

export interface ObjectModel {
  readonly name: string;
  readonly entity: boolean;
  /** Field sets, each of which tells its objects apart. */
  readonly keys: readonly string[];
  readonly keyFields: Map<string, Field>;
  readonly fields: Map<string, Field>;
}

export interface InterfaceModel {
  readonly name: string;
  readonly implementors: readonly string[];
  readonly fields: readonly string[];
}

export interface World {
  readonly objects: Map<string, ObjectModel>;
  readonly interfaces: Map<string, InterfaceModel>;
  readonly unions: Map<string, readonly string[]>;
  readonly enums: Map<string, { readonly values: readonly string[]; readonly use: 'in' | 'out' | 'both' }>;
  readonly inputs: Map<string, readonly Argument[]>;
  nextOrder(): number;
}

export const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'ID'] as const;

export function textOf({ name, list, itemRequired, required }: TypeText): string {
  const item = list ? `[${name}${itemRequired ? '!' : ''}]` : name;
  return `${item}${required ? '!' : ''}`;
}

export function makeWorld(random: Random): World {
  let order = 0;
  const world: World = {
    objects: new Map(),
    interfaces: new Map(),
    unions: new Map(),
    enums: new Map(),
    inputs: new Map(),
    nextOrder: () => order++,
  };
  const values = ['RED', 'GREEN', 'BLUE', 'GREY'];
  for (const use of ['out', 'both', 'in'] as const)
    if (random.chance(0.4))
      world.enums.set(`Tone${world.enums.size}`, { use, values: values.slice(0, random.between(2, 4)) });
  if (random.chance(0.4)) addInputs(world, random);

  const entities = names('T', random.between(2, 5));
  const valueTypes = names('V', random.between(0, 2));
  for (const name of valueTypes) world.objects.set(name, emptyObject(name, false, []));
  for (const name of entities) addEntity(world, random, name, valueTypes);
  if (random.chance(0.6)) {
    const implementors = random.some(entities, Math.min(2, entities.length), 3);
    world.interfaces.set('I0', { name: 'I0', implementors, fields: ['id'] });
  }
  if (random.chance(0.45)) world.unions.set('U0', random.some([...entities, ...valueTypes], 2, 3));

  const composite = [...entities, ...entities, ...world.interfaces.keys(), ...world.unions.keys(), ...valueTypes];
  for (const name of valueTypes) fill(world, random, name, random.between(2, 3), entities.slice(0, 1));
  for (const { implementors, name } of world.interfaces.values()) {
    // The same fields on every type that implements it.
    const shared = Array.from({ length: random.between(1, 3) }, (_, index) =>
      makeField(world, random, `i${index}`, random.chance(0.3) ? composite : []),
    );
    for (const field of shared)
      for (const implementor of implementors) world.objects.get(implementor)!.fields.set(field.name, field);
    world.interfaces.set(name, { name, implementors, fields: ['id', ...shared.map((field) => field.name)] });
  }
  for (const name of entities) fill(world, random, name, random.between(2, 5), composite);
  return world;
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

function emptyObject(name: string, entity: boolean, keys: readonly string[]): ObjectModel {
  return { name, entity, keys, keyFields: new Map(), fields: new Map() };
}

function addEntity(world: World, random: Random, name: string, values: readonly string[]): void {
  const keys = ['id'];
  const keyFields: [string, string][] = [['id', 'ID!']];
  const earlier = [...world.objects.values()].filter(({ entity }) => entity).map((other) => other.name);
  if (random.chance(0.35)) {
    keys.push('code');
    keyFields.push(['code', 'String!']);
  }
  if (random.chance(0.25)) {
    keys.push('region num');
    keyFields.push(['region', 'String!'], ['num', 'Int!']);
  }
  if (values.length > 0 && random.chance(0.2)) {
    const value = random.pick(values);
    // Every value type has this field, which tells its objects apart.
    world.objects
      .get(value)!
      .fields.set('x', { name: 'x', type: typeText('Int!'), args: [], order: world.nextOrder() });
    keys.push('spot { x }');
    keyFields.push(['spot', `${value}!`]);
  }
  if (earlier.length > 0 && random.chance(0.2)) {
    keys.push('owner { id } seq');
    keyFields.push(['owner', `${random.pick(earlier)}!`], ['seq', 'Int!']);
  }
  const object = emptyObject(name, true, keys);
  for (const [field, type] of keyFields)
    object.keyFields.set(field, { name: field, type: typeText(type), args: [], order: world.nextOrder() });
  world.objects.set(name, object);
}

function typeText(text: string): TypeText {
  return { name: text.replace('!', ''), list: false, itemRequired: false, required: text.endsWith('!') };
}

function fill(world: World, random: Random, typeName: string, count: number, composite: readonly string[]): void {
  const object = world.objects.get(typeName)!;
  // Names are taken from one small pool, so that the same name stands on many types, with other types and arguments.
  const free = ['name', 'size', 'kind', 'note', 'link', 'peers', 'price', 'rank'].filter(
    (name) => !object.fields.has(name),
  );
  for (const name of random.some(free, count, count))
    object.fields.set(name, makeField(world, random, name, random.chance(object.entity ? 0.4 : 0.2) ? composite : []));
}

/** A field of one of the composite types given, or of a leaf type when there are none. */
export function makeField(world: World, random: Random, name: string, composite: readonly string[]): Field {
  const enums = [...world.enums].filter(([, { use }]) => use !== 'in').map(([enumName]) => enumName);
  const leaves = ['String', 'String', 'Int', 'Int', random.pick(SCALARS), ...enums];
  const type = random.pick(composite.length > 0 ? composite : leaves);
  const list = random.chance(composite.length > 0 ? 0.45 : 0.15);
  return {
    name,
    type: { name: type, list, itemRequired: random.chance(0.35), required: random.chance(0.3) },
    args: random.chance(0.3) ? makeArguments(world, random) : [],
    order: world.nextOrder(),
  };
}

function makeArguments(world: World, random: Random): Argument[] {
  const enums = [...world.enums].filter(([, { use }]) => use !== 'out').map(([name]) => name);
  const types = ['Int', 'String', 'Int', 'Boolean', '[Int!]', 'ID', ...enums, ...world.inputs.keys()];
  return random.some(['first', 'unit', 'of'], 1, 2).map((name) => {
    const type = random.pick(types);
    const literal = defaultOf(world, random, type);
    if (literal !== undefined && random.chance(0.3))
      return { name, type: random.chance(0.2) ? `${type}!` : type, default: literal };
    return { name, type: random.chance(0.15) ? `${type}!` : type };
  });
}

function defaultOf(world: World, random: Random, type: string): string | undefined {
  switch (type) {
    case 'Int':
      return String(random.between(0, 3));
    case 'String':
      return random.pick(['"a"', '"b"', '""']);
    case 'Boolean':
      return 'true';
    case '[Int!]':
      return '[1, 2]';
    default:
      return world.enums.get(type)?.values[0];
  }
}

function addInputs(world: World, random: Random): void {
  const enums = [...world.enums].filter(([, { use }]) => use !== 'out').map(([name]) => name);
  const fields: Argument[] = [
    { name: 'low', type: 'Int' },
    { name: 'unit', type: 'String', default: '"m"' },
  ];
  if (random.chance(0.5)) fields.push({ name: 'must', type: 'Boolean!' });
  if (random.chance(0.5)) fields.push({ name: 'nest', type: 'Range' });
  if (enums.length > 0) fields.push({ name: 'tone', type: random.pick(enums) });
  if (random.chance(0.5)) fields.push({ name: 'many', type: '[Range!]' });
  world.inputs.set('Range', fields);
}
