/** Cuts a world at random into subgraphs that federate: keys, homes of fields, requirements, provisions, take-overs, interface objects. */
import { Cut, newSide, type FieldPart, type Part, type Side } from './cut.js';
import { addProvisions } from './provisions.js';
import { hash, Random } from './random.js';
import { addRequirements, requireOfInterfaceObjects } from './requirements.js';
import { makeField, type Field, type ObjectModel, type World } from './world.js';

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
  for (const side of sides) {
    // A requirement may bring further types to the side.
    const names = Array.from(side.parts.keys());
    for (const name of names) addRequirements(cut, side, name);
  }
  for (const side of sides) addProvisions(cut, side);
  for (const side of sides) loosenKeys(cut, side);
  // Dice of their own: what a seed made before stays as it is, but for this.
  const own = new Random(hash(JSON.stringify(sides.map(({ parts }) => [...parts.keys()]))));
  for (const side of sides) {
    requireOfInterfaceObjects(cut, side, own);
    narrowTypes(cut, side, own);
  }
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

/** Lets a field of an abstract type that others give too, or that an interface has, give one type only on this side. */
function narrowTypes(cut: Cut, side: Side, random: Random): void {
  for (const [typeName, part] of side.parts) {
    if (!part.home || typeName === 'Query' || typeName === 'Mutation' || side.interfaceObjects.has(typeName)) continue;
    for (const [name, field] of part.fields) {
      const { implementors } = cut.world.interfaces.get(field.field.type.name) ?? {};
      const members = implementors ?? side.unions.get(field.field.type.name) ?? [];
      const others = cut.sides.flatMap((other) => other.parts.get(typeName)?.fields.get(name) ?? []);
      const isOfInterface = [...cut.world.interfaces.values()].some(
        (one) => one.implementors.includes(typeName) && one.fields.includes(name),
      );
      if (!field.shareable && !isOfInterface) continue;
      if (others.some((one) => one.external || one.override !== undefined || one.provides !== undefined)) continue;
      const known = members.filter((member) =>
        cut.sides.every((other) => !other.parts.get(typeName)?.fields.has(name) || knows(other, field, member)),
      );
      if (known.length > 0 && random.chance(0.6)) field.narrower = random.pick(known);
    }
  }
}

function knows(side: Side, { field: { type } }: FieldPart, member: string): boolean {
  return side.parts.has(member) && (!side.unions.has(type.name) || side.unions.get(type.name)!.includes(member));
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
