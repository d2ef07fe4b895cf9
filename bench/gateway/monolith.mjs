/** The synthetic graph as one schema with the subgraphs' resolvers: what monoliths serve, and what every answer is compared with. */
import { buildSchema, execute, parse } from 'graphql';
import { MONOLITH_SDL, resolversOf } from './graph.mjs';

export function monolithSchema() {
  const schema = buildSchema(MONOLITH_SDL);
  for (const [type, fields] of Object.entries(resolversOf(MONOLITH_SDL, false))) {
    for (const [name, resolve] of Object.entries(fields)) schema.getType(type).getFields()[name].resolve = resolve;
  }
  return schema;
}

/** Answers a request body as a monolith would. */
export function monolithAnswers() {
  const schema = monolithSchema();
  return (body) => {
    const { query, variables } = JSON.parse(body);
    return JSON.parse(JSON.stringify(execute({ schema, document: parse(query), variableValues: variables })));
  };
}
