/** @requires: fields of a cut that are computed from fields of other sides, which stand on this side as external. */
import type { Cut, FieldPart, Side } from './cut.js';
import type { Random } from './random.js';
import type { Argument, Field } from './world.js';

/** Turns some fields of a type into ones that are computed from fields of other sides. */
export function addRequirements(cut: Cut, side: Side, typeName: string): void {
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

/** Lets fields of objects require what another side gives as a field of their interface. */
export function requireOfInterfaceObjects(cut: Cut, side: Side, random: Random): void {
  const given = cut.sides.flatMap((other) =>
    [...other.interfaceObjects].map((name) => [name, other.parts.get(name)] as const),
  );
  for (const [interfaceName, from] of given)
    for (const typeName of cut.world.interfaces.get(interfaceName)!.implementors) {
      const part = side.parts.get(typeName);
      if (!part?.home || ![...part.keys.values()].some(({ resolvable }) => resolvable)) continue;
      // What requires nothing itself cannot lead back to who requires it.
      const able = [...(from?.fields.values() ?? [])].filter(
        ({ field: { name, type, args }, requires, external }) =>
          name !== 'id' && !external && requires === undefined && args.length === 0 && isLeafType(cut, type.name),
      );
      for (const one of part.fields.values()) {
        if (able.length === 0 || !isOnlyHere(cut, side, typeName, one) || !random.chance(0.4)) continue;
        const { field } = random.pick(able);
        one.requires = [one.requires, field.name].filter((set) => set !== undefined).join(' ');
        part.fields.set(field.name, { field, external: true });
        cut.needField(side, field);
      }
    }
}

function isLeafType({ world }: Cut, name: string): boolean {
  return !world.objects.has(name) && !world.interfaces.has(name) && !world.unions.has(name);
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
export function foreignFields(cut: Cut, side: Side, typeName: string): Field[] {
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
  const part = side.parts.get(typeName)!;
  const had = part.fields.get(field.name);
  const call = `${field.name}${argumentsOf(cut, field.args)}`;
  const declare = (): void => {
    if (had) return;
    part.fields.set(field.name, { field, external: true });
    cut.needField(side, field);
  };
  if (isLeafType(cut, field.type.name)) {
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
