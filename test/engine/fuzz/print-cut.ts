/** Each side of a cut as the SDL of a subgraph. */
import type { Cut, FieldPart, Part, Side } from './cut.js';
import { textOf, type Argument, type World } from './world.js';

export const FEDERATION = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.7"
    import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject"]
  )`;

export function printCut(cut: Cut): Record<string, string> {
  return Object.fromEntries(cut.sides.map((side) => [side.name, printSide(cut, side)]));
}

function printSide(cut: Cut, side: Side): string {
  const { world } = cut;
  const blocks = [FEDERATION];
  for (const [name, { keyed }] of side.interfaces) blocks.push(printInterface(cut, side, name, keyed));
  for (const [name, part] of side.parts) blocks.push(printObject(world, side, name, part));
  for (const [name, members] of side.unions) blocks.push(`union ${name} = ${members.join(' | ')}`);
  for (const [name, values] of side.enums)
    blocks.push(`enum ${name} {\n${values.map((value) => `  ${value}`).join('\n')}\n}`);
  for (const name of side.inputs)
    blocks.push(
      `input ${name} {\n${world.inputs
        .get(name)!
        .map((one) => `  ${printArgument(one)}`)
        .join('\n')}\n}`,
    );
  return `${blocks.join('\n\n')}\n`;
}

function printInterface(cut: Cut, side: Side, name: string, keyed: boolean): string {
  const here = cut.world.interfaces.get(name)!.implementors.flatMap((one) => side.parts.get(one) ?? []);
  const lines = cut
    .fieldsHere(side, name)
    .map((field) => `  ${printField({ field: here[0]!.fields.get(field)!.field }, '')}`);
  return `interface ${name}${keyed ? ' @key(fields: "id")' : ''} {\n${lines.join('\n')}\n}`;
}

function printObject(world: World, side: Side, name: string, part: Part): string {
  const asObject = side.interfaceObjects.has(name);
  const entity = world.objects.get(name)?.entity;
  const interfaces = [...side.interfaces.keys()].filter((one) =>
    world.interfaces.get(one)!.implementors.includes(name),
  );
  const marks = [...part.keys].map(
    ([key, { resolvable }]) => ` @key(fields: "${key}"${resolvable ? '' : ', resolvable: false'})`,
  );
  if (asObject) marks.push(' @interfaceObject');
  else if (entity === false) marks.push(' @shareable');
  const lines = [...part.fields.values()].map((field) => `  ${printField(field, side.name)}`);
  const heading = `type ${name}${interfaces.length ? ` implements ${interfaces.join(' & ')}` : ''}`;
  return `${heading}${marks.join('')} {\n${lines.join('\n')}\n}`;
}

function printField(part: FieldPart, side: string): string {
  const { field } = part;
  const args = field.args.map(printArgument);
  if (part.extraArgument) args.push(`only${side.toUpperCase()}: Int`);
  const { name = field.type.name, required = field.type.required } = {
    ...(part.narrower !== undefined && { name: part.narrower }),
    ...(part.stricter && { required: true }),
  };
  const type = textOf({ ...field.type, name, required });
  const marks = [
    part.external && '@external',
    part.shareable && !part.external && '@shareable',
    part.override !== undefined && `@override(from: "${part.override}")`,
    part.requires !== undefined && `@requires(fields: ${JSON.stringify(part.requires)})`,
    part.provides !== undefined && `@provides(fields: "${part.provides}")`,
  ].filter((mark) => typeof mark === 'string');
  return [`${field.name}${args.length ? `(${args.join(', ')})` : ''}: ${type}`, ...marks].join(' ');
}

function printArgument({ name, type, default: preset }: Argument): string {
  return `${name}: ${type}${preset === undefined ? '' : ` = ${preset}`}`;
}
