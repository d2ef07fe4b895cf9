/** @provides: fields of a cut that bring along what their objects have on another side. */
import type { Cut, Side } from './cut.js';
import { foreignFields } from './requirements.js';

/** Lets some fields bring along what their objects have on another side. */
export function addProvisions(cut: Cut, side: Side): void {
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
