/** Where a client sees what stands somewhere in the data: which of its fields was meant there, by the types that the objects can have. */
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { responseName, type Operation } from './operation.js';

type Types = readonly string[];

/** What the client asks for of the objects at a place, of which types these may be, and whether it is asked whatever the types of those around them. */
export type Place = readonly { readonly set: SelectionSetNode; readonly types: Types; readonly always: boolean }[];

interface Asked {
  readonly node: FieldNode;
  readonly types: Types;
  readonly always: boolean;
}

export class Places {
  constructor(
    readonly schema: GraphQLSchema,
    readonly operation: Operation,
  ) {}

  get root(): Place {
    const { operation, selectionSet: set } = this.operation.node;
    return [{ set, types: this.#possible(this.schema.getRootType(operation)?.name ?? ''), always: true }];
  }

  /** The objects of a field by the client's name, of an object that is of the type given. */
  enter(place: Place, name: string, type: string): Place {
    return this.#below(this.#fieldsOf(place, type).filter(({ node }) => responseName(node) === name));
  }

  /** The field that goes by this name in the data: asked of some types under one name and of more under another, it is the latter. */
  find(place: Place, name: string, type?: string): { readonly name: string; readonly below: Place } | undefined {
    const fields = this.#fieldsOf(place, type).filter(({ node }) => this.operation.nameOf(node) === name);
    const [first, ...others] = fields;
    if (!first) return undefined;
    const widest = others.reduce((best, field) => (field.types.length > best.types.length ? field : best), first);
    const found = responseName(widest.node);
    return { name: found, below: this.#below(fields.filter(({ node }) => responseName(node) === found)) };
  }

  #fieldsOf(place: Place, type?: string): Asked[] {
    return place.flatMap(({ set, types, always }) =>
      this.#fieldsIn(set, type === undefined ? types : this.#narrow(types, type), always),
    );
  }

  #fieldsIn(set: SelectionSetNode, types: Types, always: boolean): Asked[] {
    if (types.length === 0) return [];
    return set.selections.flatMap((selection) => {
      if (!this.operation.includes(selection)) return [];
      if (selection.kind === Kind.FIELD) return [{ node: selection, types, always }];
      const { typeCondition, selectionSet } =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.operation.fragments.get(selection.name.value)!;
      const narrowed = typeCondition ? this.#narrow(types, typeCondition.name.value) : types;
      return this.#fieldsIn(selectionSet, narrowed, always && narrowed.length === types.length);
    });
  }

  #below(fields: readonly Asked[]): Place {
    return fields.flatMap(({ node: { name, selectionSet: set }, types, always }) => {
      const below = types.flatMap((type) => this.#typesOf(type, name.value));
      return set ? [{ set, types: [...new Set(below)], always }] : [];
    });
  }

  #typesOf(owner: string, field: string): Types {
    const type = this.schema.getType(owner);
    const definition = isObjectType(type) ? type.getFields()[field] : undefined;
    return definition ? this.#possible(getNamedType(definition.type).name) : [];
  }

  #narrow(types: Types, condition: string): Types {
    const possible = this.#possible(condition);
    return types.filter((type) => possible.includes(type));
  }

  #possible(name: string): Types {
    const type = this.schema.getType(name);
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
  }
}
