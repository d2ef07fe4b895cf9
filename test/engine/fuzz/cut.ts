/** A world being cut: which subgraph holds what of it, with everything a subgraph needs so that its SDL stands by itself. */
import type { Random } from './random.js';
import type { Field, World } from './world.js';

export interface FieldPart {
  readonly field: Field;
  external?: boolean;
  shareable?: boolean;
  requires?: string;
  provides?: string;
  override?: string;
  /** One of the types that the field's type may be, which is all that this side gives. */
  narrower?: string;
  /** Printed non-null, whatever the world says: nullability that differs by side. */
  stricter?: boolean;
  /** An optional argument that only this side has, so that the graph does not show it. */
  extraArgument?: boolean;
}

export interface Part {
  readonly keys: Map<string, { resolvable: boolean }>;
  readonly fields: Map<string, FieldPart>;
  readonly home: boolean;
}

export interface Side {
  readonly name: string;
  readonly parts: Map<string, Part>;
  /** Interfaces, each with the fields of it that stand here beyond what its types here share; and whether it has a key. */
  readonly interfaces: Map<string, { keyed: boolean }>;
  readonly interfaceObjects: Set<string>;
  readonly unions: Map<string, readonly string[]>;
  readonly enums: Map<string, readonly string[]>;
  readonly inputs: Set<string>;
  /** Types that cannot stand here, because their interface stands here as an object. */
  readonly banned: Set<string>;
}

export function newSide(name: string): Side {
  return {
    name,
    parts: new Map(),
    interfaces: new Map(),
    interfaceObjects: new Set(),
    unions: new Map(),
    enums: new Map(),
    inputs: new Set(),
    banned: new Set(),
  };
}

export class Cut {
  constructor(
    readonly world: World,
    readonly random: Random,
    readonly sides: readonly Side[],
  ) {}

  homesOf(typeName: string): Side[] {
    return this.sides.filter((side) => side.parts.get(typeName)?.home);
  }

  /** Whether a type can stand on a side, with all that it needs there. */
  can(side: Side, name: string, seen: ReadonlySet<string> = new Set()): boolean {
    if (seen.has(name)) return true;
    const deeper = new Set(seen).add(name);
    const object = this.world.objects.get(name);
    if (object?.entity)
      return !side.banned.has(name) && (side.parts.has(name) || this.#stubKeys(side, name, deeper).length > 0);
    if (object) return [...object.fields.values()].every(({ type }) => this.can(side, type.name, deeper));
    if (side.interfaceObjects.has(name)) return true;
    const members = this.world.interfaces.get(name)?.implementors ?? this.world.unions.get(name);
    return members === undefined || members.some((member) => this.can(side, member, deeper));
  }

  /** Makes a type stand on a side, as a stub with a key if it has no home there. */
  need(side: Side, name: string): void {
    const { world, random } = this;
    const object = world.objects.get(name);
    if (object) {
      if (side.parts.has(name)) return;
      if (object.entity) {
        const key = random.pick(this.#stubKeys(side, name, new Set([name])));
        const part: Part = { keys: new Map(), fields: new Map(), home: false };
        side.parts.set(name, part);
        this.addKey(side, name, key, random.chance(0.5));
        return;
      }
      const part: Part = { keys: new Map(), fields: new Map(), home: false };
      side.parts.set(name, part);
      for (const field of object.fields.values()) {
        part.fields.set(field.name, { field });
        this.needField(side, field);
      }
    } else if (world.interfaces.has(name)) {
      if (side.interfaces.has(name) || side.interfaceObjects.has(name)) return;
      const able = world.interfaces.get(name)!.implementors.filter((one) => this.can(side, one, new Set([name])));
      side.interfaces.set(name, { keyed: false });
      if (!able.some((one) => side.parts.has(one)) || random.chance(0.4))
        for (const one of random.some(able, 1)) this.need(side, one);
    } else if (world.unions.has(name)) {
      if (side.unions.has(name)) return;
      const able = world.unions.get(name)!.filter((one) => this.can(side, one, new Set([name])));
      const members = random.some(able, 1);
      side.unions.set(name, members);
      for (const one of members) this.need(side, one);
    } else if (world.enums.has(name)) {
      if (side.enums.has(name)) return;
      const { use, values } = world.enums.get(name)!;
      // The graph shows the union of what is given out, and the intersection of what is taken in.
      const here = use === 'out' ? [values[0]!, ...values.slice(1).filter(() => random.chance(0.7))] : values;
      side.enums.set(name, use !== 'both' && random.chance(0.2) ? [...here, `ONLY_${side.name.toUpperCase()}`] : here);
    } else if (world.inputs.has(name)) {
      if (side.inputs.has(name)) return;
      side.inputs.add(name);
      for (const { type } of world.inputs.get(name)!) this.need(side, type.replaceAll(/[[\]!]/g, ''));
    }
  }

  needField(side: Side, field: Field): void {
    this.need(side, field.type.name);
    for (const { type } of field.args) this.need(side, type.replaceAll(/[[\]!]/g, ''));
  }

  addKey(side: Side, typeName: string, key: string, resolvable: boolean): void {
    const part = side.parts.get(typeName)!;
    const object = this.world.objects.get(typeName)!;
    part.keys.set(key, { resolvable });
    for (const [, name, nested] of key.matchAll(/(\w+)(?: \{ (\w+) \})?/g)) {
      const field = object.keyFields.get(name!)!;
      part.fields.set(field.name, { field });
      this.need(side, field.type.name);
      const below = nested ? this.world.objects.get(field.type.name)! : undefined;
      if (below?.entity && !side.parts.get(below.name)!.fields.has(nested!))
        this.addKey(side, below.name, nested!, true);
    }
    // An interface asks every type that implements it for its id.
    if (key !== 'id' && this.implements(typeName) && !part.keys.has('id')) this.addKey(side, typeName, 'id', true);
  }

  implements(typeName: string): boolean {
    return [...this.world.interfaces.values()].some(({ implementors }) => implementors.includes(typeName));
  }

  /** The fields of an interface that all its types on a side have. */
  fieldsHere(side: Side, interfaceName: string): readonly string[] {
    const { implementors, fields } = this.world.interfaces.get(interfaceName)!;
    const here = implementors.flatMap((one) => side.parts.get(one) ?? []);
    return here.length === 0 ? [] : fields.filter((field) => here.every((part) => part.fields.has(field)));
  }

  /** Whether the key's objects can stand on a side. */
  canKey(side: Side, typeName: string, key: string): boolean {
    const { keyFields } = this.world.objects.get(typeName)!;
    return [...key.matchAll(/(\w+) \{/g)].every(([, name]) =>
      this.can(side, keyFields.get(name!)!.type.name, new Set([typeName])),
    );
  }

  #stubKeys(side: Side, typeName: string, seen: ReadonlySet<string>): string[] {
    const { keyFields } = this.world.objects.get(typeName)!;
    const keys = new Set<string>();
    for (const home of this.homesOf(typeName))
      for (const [key, { resolvable }] of home.parts.get(typeName)!.keys) if (resolvable) keys.add(key);
    return [...keys].filter((key) =>
      [...key.matchAll(/(\w+) \{/g)].every(([, name]) => this.can(side, keyFields.get(name!)!.type.name, seen)),
    );
  }
}
