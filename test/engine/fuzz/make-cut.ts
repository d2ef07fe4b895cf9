/** Cuts a world at random into subgraphs that federate: keys, homes of fields, requirements, provisions, take-overs, interface objects. */
import { Cut, newSide, type FieldPart, type Part, type Side } from './cut.js';
import type { Random } from './random.js';
import { makeField, type Argument, type Field, type ObjectModel, type World } from './world.js';

export function makeCut(world: World, random: Random): Cut {
  const sides = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, random.between(2, random.chance(0.3) ? 6 : 4)).map(newSide);
  const cut = new Cut(world, random, sides);
  const asObject = chooseInterfaceObject(cut);
  for (const object of world.objects.values()) if (object.entity) settleHomes(cut, object);
  for (const object of world.objects.values()) if (object.entity) placeFields(cut, object);
  if (asObject) asObject();
  for (const side of sides) declareInterfaces(cut, side);
  for (const side of sides) addRoots(cut, side);
  addSharedRoots(cut);
  for (const side of sides) for (const name of [...side.parts.keys()]) addRequirements(cut, side, name);
  for (const side of sides) addProvisions(cut, side);
  for (const side of sides) loosenKeys(cut, side);
  return cut;
}

/** One interface may stand on one side as an object; its types then cannot. What makes it so is done when they have their homes. */
function chooseInterfaceObject(cut: Cut): (() => void) | undefined {
  const { world, random, sides } = cut;
  const candidates = [...world.interfaces.values()];
  if (candidates.length === 0 || sides.length < 2 || !random.chance(0.4)) return undefined;
  const { name, implementors } = random.pick(candidates);
  const [side, keyed] = random.shuffle(sides) as [Side, Side];
  side.interfaceObjects.add(name);
  for (const implementor of implementors) side.banned.add(implementor);
  return () => {
    if (!implementors.every((one) => cut.can(keyed, one))) return;
    for (const one of implementors) {
      cut.need(keyed, one);
      keyed.parts.get(one)!.keys.set('id', { resolvable: true });
    }
    keyed.interfaces.set(name, { keyed: true });
    const part: Part = { keys: new Map([['id', { resolvable: true }]]), fields: new Map(), home: true };
    side.parts.set(name, part);
    part.fields.set('id', { field: world.objects.get(implementors[0]!)!.keyFields.get('id')! });
    for (let index = random.between(1, 3); index > 0; index--) {
      const types = [...world.objects.keys(), name].filter((one) => cut.can(side, one));
      const field = makeField(world, random, `o${index}`, random.chance(0.3) ? types : []);
      part.fields.set(field.name, { field });
      cut.needField(side, field);
    }
  };
}

function settleHomes(cut: Cut, object: ObjectModel): void {
  const { random, sides } = cut;
  const able = sides.filter((side) => !side.banned.has(object.name));
  const homes = random.some(able, 1, 3);
  const used: string[] = [];
  for (const side of homes) {
    const fitting = object.keys.filter((key) => cut.canKey(side, object.name, key));
    const shared = used.filter((key) => fitting.includes(key));
    const keys = new Set(
      used.length === 0 ? random.some(fitting, 1, 2) : [random.pick(shared.length ? shared : ['id'])],
    );
    for (const key of fitting) if (random.chance(0.2)) keys.add(key);
    if (cut.implements(object.name)) keys.add('id');
    if (!side.parts.has(object.name)) side.parts.set(object.name, { keys: new Map(), fields: new Map(), home: true });
    else {
      const { keys: known, fields } = side.parts.get(object.name)!;
      side.parts.set(object.name, { keys: known, fields, home: true });
    }
    for (const key of keys) cut.addKey(side, object.name, key, true);
    used.push(...keys);
  }
}

function placeFields(cut: Cut, object: ObjectModel): void {
  const { random } = cut;
  for (const field of object.fields.values()) {
    const able = cut.homesOf(object.name).filter((side) => cut.can(side, field.type.name));
    const [owner, second] = random.shuffle(able);
    if (!owner) continue;
    const part: FieldPart = { field };
    cut.needField(owner, field);
    owner.parts.get(object.name)!.fields.set(field.name, part);
    if (!second || !random.chance(0.3)) continue;
    cut.needField(second, field);
    if (random.chance(0.3)) {
      second.parts.get(object.name)!.fields.set(field.name, { field });
      part.override = second.name;
      continue;
    }
    part.shareable = true;
    second.parts.get(object.name)!.fields.set(field.name, {
      field,
      shareable: true,
      stricter: random.chance(0.2),
      extraArgument: random.chance(0.2),
    });
  }
}

function declareInterfaces(cut: Cut, side: Side): void {
  for (const { name, implementors } of cut.world.interfaces.values())
    if (!side.interfaceObjects.has(name) && implementors.some((one) => side.parts.has(one)) && cut.random.chance(0.5))
      cut.need(side, name);
}

function addRoots(cut: Cut, side: Side): void {
  const { world, random } = cut;
  const types = rootTypes(side);
  const roots: Part = { keys: new Map(), fields: new Map(), home: true };
  for (let index = random.between(1, 3); index > 0; index--)
    addField(cut, side, roots, makeField(world, random, `${side.name}${index}`, random.chance(0.9) ? types : []));
  side.parts.set('Query', roots);
  if (!random.chance(0.35)) return;
  const mutations: Part = { keys: new Map(), fields: new Map(), home: true };
  for (let index = random.between(1, 2); index > 0; index--)
    addField(
      cut,
      side,
      mutations,
      makeField(world, random, `do${side.name.toUpperCase()}${index}`, random.chance(0.7) ? types : []),
    );
  side.parts.set('Mutation', mutations);
}

function rootTypes(side: Side): string[] {
  const entities = [...side.parts].filter(([name]) => name !== 'Query' && name !== 'Mutation').map(([name]) => name);
  return [...entities, ...entities, ...side.interfaces.keys(), ...side.unions.keys()];
}

function addField(cut: Cut, side: Side, part: Part, field: Field): void {
  part.fields.set(field.name, { field });
  cut.needField(side, field);
}

function addSharedRoots(cut: Cut): void {
  const { random, sides, world } = cut;
  if (!random.chance(0.4)) return;
  const [one, other] = random.shuffle(sides) as [Side, Side];
  const types = rootTypes(one).filter((name) => cut.can(other, name));
  if (types.length === 0) return;
  const field = makeField(world, random, 'both', types);
  for (const side of [one, other]) {
    cut.needField(side, field);
    side.parts.get('Query')!.fields.set('both', { field, shareable: true });
  }
}

/** Turns some fields of a type into ones that are computed from fields of other sides. */
function addRequirements(cut: Cut, side: Side, typeName: string): void {
  const { random } = cut;
  const part = side.parts.get(typeName)!;
  if (!part.home || typeName === 'Query' || typeName === 'Mutation') return;
  if (![...part.keys.values()].some(({ resolvable }) => resolvable)) return;
  const own = [...part.fields.values()].filter((one) => isOnlyHere(cut, side, typeName, one));
  for (const one of own) {
    if (!random.chance(0.5)) continue;
    const foreign = foreignFields(cut, side, typeName).filter(({ order }) => order < one.field.order);
    const chosen = new Set(random.some(foreign, 1, 2));
    // Two fields that require the same one with other arguments are a trap of their own.
    const withArguments = foreign.filter(({ args }) => args.length > 0);
    if (withArguments.length > 0 && random.chance(0.5)) chosen.add(withArguments[0]!);
    const sets = [...chosen].map((field) => requirement(cut, side, typeName, field, one.field.order, 2));
    const text = sets.filter((set) => set !== undefined).join(' ');
    if (text !== '') one.requires = text;
  }
}

function isOnlyHere(cut: Cut, side: Side, typeName: string, part: FieldPart): boolean {
  const { field, external, shareable, override } = part;
  if (external || shareable || override !== undefined || isKeyField(cut, typeName, field.name)) return false;
  return cut.sides.every((other) => other === side || !other.parts.get(typeName)?.fields.has(field.name));
}

function isKeyField(cut: Cut, typeName: string, name: string): boolean {
  return name === 'id' || cut.world.objects.get(typeName)?.keyFields.has(name) === true;
}

/** Fields of a type that other sides resolve and this one does not, or has as external already. */
function foreignFields(cut: Cut, side: Side, typeName: string): Field[] {
  const here = side.parts.get(typeName)?.fields;
  const asInterface = cut.world.interfaces.get(typeName);
  const found = new Map<string, Field>();
  for (const other of cut.sides) {
    if (other === side) continue;
    // An interface object may require what all types of the interface have.
    const part = asInterface ? other.parts.get(asInterface.implementors[0]!) : other.parts.get(typeName);
    for (const { field, external } of part?.fields.values() ?? []) {
      const known = here?.get(field.name);
      if (external || (known && !known.external) || isKeyField(cut, typeName, field.name)) continue;
      if (asInterface && !(other.interfaces.has(typeName) && cut.fieldsHere(other, typeName).includes(field.name)))
        continue;
      if (cut.can(side, field.type.name)) found.set(field.name, field);
    }
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** A field of a required set, with arguments and with what is required below it; makes it stand on this side as external. */
function requirement(
  cut: Cut,
  side: Side,
  typeName: string,
  field: Field,
  before: number,
  depth: number,
): string | undefined {
  const { world } = cut;
  const part = side.parts.get(typeName)!;
  const had = part.fields.get(field.name);
  const call = `${field.name}${argumentsOf(cut, field.args)}`;
  const declare = (): void => {
    if (had) return;
    part.fields.set(field.name, { field, external: true });
    cut.needField(side, field);
  };
  const isLeaf =
    !world.objects.has(field.type.name) && !world.interfaces.has(field.type.name) && !world.unions.has(field.type.name);
  if (isLeaf) {
    declare();
    return call;
  }
  if (depth === 0) return undefined;
  declare();
  const below = selectionBelow(cut, side, field.type.name, before, depth - 1);
  if (below !== undefined) return `${call} { ${below} }`;
  if (!had) part.fields.delete(field.name);
  return undefined;
}

function selectionBelow(cut: Cut, side: Side, typeName: string, before: number, depth: number): string | undefined {
  const { random, world } = cut;
  const object = world.objects.get(typeName);
  const part = side.parts.get(typeName);
  if (object && part) {
    const native = [...part.fields.values()].filter(
      (one) => !one.external && one.requires === undefined && one.override === undefined,
    );
    const usable = object.entity
      ? [
          ...foreignFields(cut, side, typeName),
          ...native.filter(({ field }) => isKeyField(cut, typeName, field.name)).map(({ field }) => field),
        ]
      : native.map(({ field }) => field);
    const sets = random
      .some(
        usable.filter(({ order }) => order < before),
        1,
        2,
      )
      .map((field) => requirementBelow(cut, side, typeName, field, before, depth))
      .filter((set) => set !== undefined);
    return sets.length > 0 ? sets.join(' ') : undefined;
  }
  if (part) return 'id'; // The interface as an object.
  const members = world.interfaces.has(typeName)
    ? world.interfaces.get(typeName)!.implementors.filter((one) => side.parts.has(one))
    : (side.unions.get(typeName) ?? []);
  const fragments = random.some(members, 1, 2).flatMap((member) => {
    const below = selectionBelow(cut, side, member, before, depth);
    return below === undefined ? [] : [`... on ${member} { ${below} }`];
  });
  if (world.interfaces.has(typeName) && random.chance(0.5)) fragments.unshift('id');
  if (fragments.length === 0) return undefined;
  if (fragments.length > 1 || random.chance(0.5)) fragments.unshift('__typename');
  return fragments.join(' ');
}

function requirementBelow(
  cut: Cut,
  side: Side,
  typeName: string,
  field: Field,
  before: number,
  depth: number,
): string | undefined {
  if (isKeyField(cut, typeName, field.name) && cut.world.objects.has(field.type.name)) {
    const nested = cut.world.objects.get(field.type.name)!.entity ? 'id' : 'x';
    return `${field.name} { ${nested} }`;
  }
  return requirement(cut, side, typeName, field, before, depth);
}

function argumentsOf(cut: Cut, args: readonly Argument[]): string {
  const given = args
    .filter(({ type, default: preset }) => (type.endsWith('!') && preset === undefined) || cut.random.chance(0.8))
    .map(({ name, type }) => `${name}: ${literalOf(cut, type)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function literalOf(cut: Cut, type: string): string {
  const { random, world } = cut;
  const bare = type.replace(/!$/, '');
  if (bare.startsWith('[')) return `[${random.between(0, 3)}, ${random.between(0, 3)}]`;
  if (bare === 'Int') return String(random.between(0, 3));
  if (bare === 'Boolean') return String(random.chance(0.5));
  if (bare === 'String' || bare === 'ID') return JSON.stringify(random.pick(['a', 'b', 'c']));
  const values = world.enums.get(bare)?.values;
  if (values) return random.pick(values);
  const must = world.inputs.get(bare)!.some(({ name }) => name === 'must');
  return `{ low: ${random.between(0, 2)}${must ? ', must: true' : ''} }`;
}

/** Lets some fields bring along what their objects have on another side. */
function addProvisions(cut: Cut, side: Side): void {
  const { random, world } = cut;
  for (const part of side.parts.values())
    for (const one of part.fields.values()) {
      if (one.external || one.shareable || one.override !== undefined || !random.chance(0.25)) continue;
      const name = one.field.type.name;
      const members =
        side.unions.get(name) ?? world.interfaces.get(name)?.implementors.filter((each) => side.parts.has(each));
      const text =
        members && !side.interfaceObjects.has(name)
          ? members
              .flatMap((member) => provisionOn(cut, side, member).map((set) => `... on ${member} { ${set} }`))
              .join(' ')
          : provisionOn(cut, side, name).join(' ');
      if (text !== '') one.provides = text;
    }
}

function provisionOn(cut: Cut, side: Side, typeName: string): string[] {
  if (!cut.world.objects.get(typeName)?.entity) return [];
  const part = side.parts.get(typeName)!;
  const able = foreignFields(cut, side, typeName).filter(
    ({ name, type, args }) =>
      args.length === 0 &&
      !cut.world.objects.has(type.name) &&
      !cut.world.interfaces.has(type.name) &&
      !cut.world.unions.has(type.name) &&
      cut.sides.every((other) => {
        const there = other.parts.get(typeName)?.fields.get(name);
        return (
          there === undefined ||
          (there.requires === undefined &&
            there.override === undefined &&
            !cut.sides.some((each) => each.parts.get(typeName)?.fields.get(name)?.override))
        );
      }),
  );
  return cut.random.some(able, 0, 2).map((field) => {
    if (!part.fields.has(field.name)) part.fields.set(field.name, { field, external: true });
    cut.needField(side, field);
    for (const other of cut.sides) {
      const there = other.parts.get(typeName)?.fields.get(field.name);
      if (there && !there.external) there.shareable = true;
    }
    return field.name;
  });
}

/** A side with several keys may refuse to be asked by some of them. */
function loosenKeys(cut: Cut, side: Side): void {
  for (const [name, { keys }] of side.parts)
    if (keys.size > 1 && !side.interfaceObjects.has(name))
      for (const [text, key] of keys) {
        // A type of an interface with a key must be found by it.
        const bound =
          text === 'id' &&
          [...side.interfaces].some(
            ([one, { keyed }]) => keyed && cut.world.interfaces.get(one)!.implementors.includes(name),
          );
        if (!bound && cut.random.chance(0.15)) key.resolvable = false;
      }
}
