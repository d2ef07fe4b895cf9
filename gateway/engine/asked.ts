/** What a fetch asks for, as a tree of names: what a subgraph answers beyond it is cut off before anybody reads it. */
import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Fetch } from './reach.js';

/** The fields at one place by their response names, in order, of whichever type stands there; without a tree below where a leaf is asked for. */
export class Asked {
  readonly names: readonly string[];
  readonly parts: readonly (Asked | undefined)[];
  readonly numbers: ReadonlyMap<string, number>;

  constructor(tree: Tree) {
    this.names = [...tree.keys()];
    this.parts = [...tree.values()].map((below) => below && new Asked(below));
    this.numbers = new Map(this.names.map((name, number) => [name, number]));
  }

  has(name: string): boolean {
    return this.numbers.has(name);
  }

  get(name: string): Asked | undefined {
    const number = this.numbers.get(name);
    return number === undefined ? undefined : this.parts[number];
  }
}

const known = new WeakMap<Fetch, Asked>();

export function askedBy(fetch: Fetch): Asked {
  let asked = known.get(fetch);
  if (asked === undefined) known.set(fetch, (asked = treeOf(fetch.document)));
  return asked;
}

type Tree = Map<string, Tree | undefined>;

function treeOf({ definitions }: DocumentNode): Asked {
  const tree: Tree = new Map();
  const collect = ({ selections }: SelectionSetNode, into: Tree): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const below: Tree | undefined = into.get(name) ?? (selection.selectionSet && new Map());
        into.set(name, below);
        if (selection.selectionSet) collect(selection.selectionSet, below!);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, into);
      } else {
        const { value } = selection.name;
        for (const one of definitions)
          if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value) collect(one.selectionSet, into);
      }
    }
  };
  for (const one of definitions) if (one.kind === Kind.OPERATION_DEFINITION) collect(one.selectionSet, tree);
  return new Asked(tree);
}

/**
 * Takes from `value`, which was parsed from JSON, what was not asked for. False when it is nested deeper than `levels`; nobody
 * should walk through it then.
 */
export function cutToAsked(value: unknown, asked: Asked, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && !cutToAsked(item, asked, levels - 1)) return false;
    return true;
  }
  const object = value as Record<string, unknown>;
  let next = 0;
  // What was parsed from JSON has no properties but its own; as a rule they stand in the order in which they were asked for.
  for (const key in object) {
    const number = asked.names[next] === key ? next : asked.numbers.get(key);
    next++;
    if (number === undefined) {
      delete object[key];
      continue;
    }
    const below = asked.parts[number];
    const part = object[key];
    if (typeof part !== 'object') continue;
    if (!(below === undefined ? isShallow(part, levels - 1) : cutToAsked(part, below, levels - 1))) return false;
  }
  return true;
}

/** A path of an error as far as it leads through what was asked for. */
export function pathToAsked(path: readonly unknown[], asked: Asked): (string | number)[] {
  const steps: (string | number)[] = [];
  let at: Asked | undefined = asked;
  for (const step of path) {
    if (typeof step === 'number' && Number.isSafeInteger(step) && step >= 0 && steps.length < MAX_PATH) {
      steps.push(step);
    } else if (typeof step === 'string' && at?.has(step)) {
      steps.push(step);
      at = at.get(step);
    } else break;
  }
  return steps;
}

/** No fetch asks deeper; a path of numbers alone would have no end. */
const MAX_PATH = 256;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const part of Array.isArray(value) ? value : Object.values(value))
    if (typeof part === 'object' && !isShallow(part, levels - 1)) return false;
  return true;
}
