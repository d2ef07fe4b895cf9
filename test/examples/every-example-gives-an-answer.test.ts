import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  parse,
  validate,
  type GraphQLSchema,
  type IntrospectionQuery,
  type OperationDefinitionNode,
} from 'graphql';
import { readExamples } from '../../gateway/examples.js';
import { onEachDatabase } from '../databases.js';
import { differences } from '../expect-subset.js';
import { startHub, type Hub } from '../hub.js';
import { expectations } from './expectations.js';
import { prepareSyntheticNetwork } from './fixture.js';

const examples = readExamples();

it('each example has an expected answer, and no answer is left without its example', () => {
  expect(Object.keys(expectations).sort()).toEqual(examples.map(({ name }) => name).sort());
});

onEachDatabase('every example says something of a made-up network', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ dialect, prepare: prepareSyntheticNetwork });
  });
  afterAll(() => hub.stop());

  it.each(examples)('$name', async ({ name, query }) => {
    const answer = await hub.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(differences(expectations[name], answer.data)).toEqual([]);
  });
});

describe('every example runs on the data of the page alone, as it stands', () => {
  let hub: Hub;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    hub = await startHub();
    schema = buildClientSchema((await hub.ask(getIntrospectionQuery())).data as IntrospectionQuery);
  });
  afterAll(() => hub.stop());

  it.each(examples)('$name asks one question in English and Chinese, and is valid', ({ question, query }) => {
    expect(question).toMatch(/^[A-Z].*[?] \(.*\p{Script=Han}.*\)$/u);
    const document = parse(query);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const operations = document.definitions.filter((one): one is OperationDefinitionNode => 'operation' in one);
    expect(operations.map(({ name }) => typeof name?.value)).toEqual(['string']);
    const variables = operations[0]!.variableDefinitions ?? [];
    expect(variables.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
  });

  it.each(examples)('$name gives an answer', async ({ query }) => {
    const answer = await hub.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data)).not.toContain(null);
  });
});
