/** Teaches the graph's schema what our scalars take, so that a bad value is refused where it stands, before any subgraph is asked. */
import { isScalarType, type GraphQLSchema } from 'graphql';
import * as scalars from '../shared/scalars/index.js';

const OURS = new Map(
  Object.values(scalars)
    .filter((value) => isScalarType(value))
    .map((scalar) => [scalar.name, scalar]),
);

/**
 * A composed schema knows scalars by name only and takes anything for them; a subgraph would then refuse its whole part of the
 * query. Results are left as they come: subgraphs have checked those. A partner's own scalars stay as they are.
 */
export function teachScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const ours = isScalarType(type) ? OURS.get(type.name) : undefined;
    if (ours && isScalarType(type))
      Object.assign(type, { parseValue: ours.parseValue, parseLiteral: ours.parseLiteral });
  }
}
