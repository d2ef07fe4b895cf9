/**
 * Which fields of an entity may be asked for together. One that is never null takes those beside it along when it fails: it must
 * be asked for by itself where it is there for others, since the planner asks all objects at a path for all that is asked of some.
 */
import {
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { joinsOf } from './isolate.js';
import { responseName } from './operation.js';
import { Places, type Place } from './places.js';
import { argumentOf, textOf } from './supergraph.js';

export interface AskedField {
  readonly type: string;
  readonly name: string;
  readonly responseName: string;
}

export class Company {
  readonly #places: Places;

  constructor(
    readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    const [node] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    );
    this.#places = new Places(schema, {
      node: node!,
      fragments: new Map(fragments),
      renamed: new Map(),
      nameOf: responseName,
      includes: () => true,
    });
  }

  /** Alike for fields of one path that are of one company. `isRequired` says that the field is taken for others, of some types of an interface. */
  of(path: readonly string[], field: AskedField, isRequired: boolean): string {
    if (!this.#isEverNonNull(field)) return '';
    const place = path.reduce<Place>(
      (at, key) => (key === '@' ? at : (this.#places.find(at, key)?.below ?? [])),
      this.#places.root,
    );
    const asking = place.filter((scope) => this.#places.find([scope], field.responseName));
    if (isRequired && !this.#isAskedOfAll(asking, field)) return field.responseName;
    const isCommon = asking.length === 0 || asking.length === place.length || asking.some(({ always }) => always);
    return isCommon ? '' : asking.map((scope) => place.indexOf(scope)).join();
  }

  #isAskedOfAll(place: Place, { type: name, responseName: response }: AskedField): boolean {
    const type = this.schema.getType(name);
    if (!isAbstractType(type)) return true;
    return this.schema.getPossibleTypes(type).every((one) => this.#places.find(place, response, one.name));
  }

  /** Whether it is non-null in some subgraph. */
  #isEverNonNull({ type: owner, name }: AskedField): boolean {
    const type = this.schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return false;
    const joins = field.astNode ? joinsOf(field.astNode) : [];
    return isNonNullType(field.type) || joins.some((join) => textOf(argumentOf(join, 'type'))?.endsWith('!'));
  }
}
