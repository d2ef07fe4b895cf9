import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema, parse, validate, visit } from 'graphql';
import { readFileSync } from 'node:fs';
import { ANONYMOUS } from '../../shared/caller.js';
import { projectPath } from '../../shared/project-root.js';
import { RequestScope } from '../../shared/request-scope.js';
import { CACHE_CONTROL, cacheControlOf, maxAgeOf } from '../../shared/subgraph/cache-hints.js';
import { serveSubgraph, type Subgraph, type SubgraphAnswer } from '../../shared/subgraph/index.js';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { subgraphs } from '../../subgraphs/index.js';
import { startRoom, type StartedRoom } from '../databases.js';

const schema = buildSchema(`
  ${CACHE_CONTROL}
  scalar _Any
  union _Entity = Book | Person | Shelf
  union Thing @cacheControl(maxAge: 20) = Book | Person
  union Unhinted = Book | Shelf
  interface Named @cacheControl(maxAge: 15) { name: String }
  type Query {
    bare: String
    hinted: String @cacheControl(maxAge: 30)
    inheriting: String @cacheControl(inheritMaxAge: true)
    book: Book
    books: [Book!]!
    shortBook: Book @cacheControl(maxAge: 5)
    longBook: Book @cacheControl(maxAge: 500)
    neverBook: Book @cacheControl(maxAge: 0)
    person: Person
    personHinted: Person @cacheControl(maxAge: 40)
    value: Value
    valueHinted: Value @cacheControl(maxAge: 50)
    thing: Thing
    unhinted: Unhinted
    named: Named
    _entities(representations: [_Any!]!): [_Entity]!
  }
  type Mutation { write: Book }
  type Book implements Named @cacheControl(maxAge: 60) {
    name: String
    price: Int @cacheControl(maxAge: 10)
    stock: Int @cacheControl(maxAge: 0)
    author: Person
    editor: Person @cacheControl(inheritMaxAge: true)
    publisher: Person @cacheControl(maxAge: 90)
    size: Value
    sequel: Book
    shelf: Shelf @cacheControl(inheritMaxAge: true)
  }
  type Person { name: String }
  type Shelf @cacheControl(maxAge: 45) { name: String }
  type Value @cacheControl(inheritMaxAge: true) { width: Int }
`);

/** Texts of one query each, and how long an answer may be kept. */
const SINGLE: readonly (readonly [string, number])[] = [
  ['{ bare }', 0],
  ['{ hinted }', 30],
  ['{ inheriting }', 0],
  ['{ __typename }', 0],
  ['{ hinted __typename }', 30],
  ['{ hinted bare }', 0],
  ['{ book { name } }', 60],
  ['{ books { name } }', 60],
  ['{ book { name price } }', 10],
  ['{ book { name stock } }', 0],
  ['{ shortBook { name price } }', 5],
  ['{ longBook { name } }', 500],
  ['{ longBook { price } }', 10],
  ['{ longBook { sequel { name } } }', 60],
  ['{ neverBook { name } }', 0],
  ['{ book { name } hinted }', 30],
  ['{ person { name } }', 0],
  ['{ personHinted { name } }', 40],
  ['{ value { width } }', 0],
  ['{ valueHinted { width } }', 50],
  ['{ book { size { width } } }', 60],
  ['{ book { author { name } } }', 0],
  ['{ book { editor { name } } }', 60],
  ['{ book { publisher { name } } }', 60],
  ['{ book { shelf { name } } }', 45],
  ['{ thing { ... on Book { name } ... on Person { name } } }', 20],
  ['{ thing { ... on Book { price } } }', 10],
  ['{ unhinted { __typename } }', 0],
  ['{ named { name } }', 15],
  ['{ named { name ... on Book { author { name } } } }', 0],
  ['{ ...all } fragment all on Query { book { ...part } } fragment part on Book { price }', 10],
  ['{ ... { book { ... { price } } } }', 10],
];

describe('by the hints of what is selected, the strictest wins', () => {
  it.each([
    ...SINGLE,
    ['{ hinted __schema { types { name } } }', 0], // Stricter than Apollo, which does not look at it.
    ['query ($with: Boolean!) { book { name price @include(if: $with) } }', 10],
    ['mutation { write { name } }', 0],
    ['query a { hinted } query b { book { price } }', 10],
    ['query a { hinted } query b { bare }', 0],
    ['query a { hinted } mutation b { write { name } }', 0],
  ] as const)('%s', (text, age) => {
    const document = parse(text);
    expect(validate(schema, document).filter(({ message }) => !message.includes('must be the only'))).toEqual([]);
    expect(maxAgeOf(schema, document)).toBe(age);
  });

  it.each<[string, number]>([
    ['... on Book { name }', 60],
    ['... on Book { price }', 10],
    ['... on Book { author { name } }', 0],
    ['... on Person { name }', 0],
    ['... on Book { name } ... on Shelf { name }', 45],
    ['... on Book { name } ... on Person { name }', 0],
    ['__typename ... on Book { name }', 60],
    ['__typename', 0],
    ['... on Named { name }', 60],
    ['... on Thing { ... on Book { name } }', 0],
    ['... on _Entity { ... on Book { name } }', 60],
    ['... { ... on Book { name } }', 60],
    ['... { __typename }', 0],
  ])('entities: %s', (selection, age) => {
    const document = parse(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`);
    expect(validate(schema, document)).toEqual([]);
    expect(maxAgeOf(schema, document)).toBe(age);
  });

  it('as Apollo Server has it, wherever all that is selected is there', async () => {
    const person = { name: 'n' };
    const book = {
      __typename: 'Book',
      name: 'n',
      price: 1,
      stock: 1,
      author: person,
      editor: person,
      publisher: person,
      size: { width: 1 },
      shelf: { name: 'n' },
      sequel: (): unknown => book,
    };
    const rootValue = new Proxy({}, { get: (_, field) => (field === 'books' ? [book] : valueOf(String(field))) });
    const valueOf = (field: string): unknown => {
      if (/^(bare|hinted|inheriting)$/.test(field)) return 'text';
      if (field.startsWith('person')) return person;
      return field.startsWith('value') ? { width: 1 } : book;
    };
    const server = new ApolloServer({ schema, rootValue });
    for (const [text, age] of SINGLE) {
      const { http, body } = await server.executeOperation({ query: text });
      expect(body).toMatchObject({ singleResult: { errors: undefined } });
      const header = age === 0 ? 'no-store' : `max-age=${age}, public`;
      expect([text, http.headers.get('cache-control')]).toEqual([text, header]);
    }
    await server.stop();
  });

  it('without the directive nothing may be kept', () => {
    expect(maxAgeOf(buildSchema('type Query { a: Int }'), parse('{ a }'))).toBe(0);
    expect([cacheControlOf(0), cacheControlOf(-1), cacheControlOf(7)]).toEqual([
      undefined,
      undefined,
      'max-age=7, public',
    ]);
  });
});

describe('by a room', () => {
  const started: StartedRoom[] = [];
  const open = async (subgraph: Subgraph): Promise<StartedRoom> => {
    const room = await startRoom(subgraph, 'sqlite');
    started.push(room);
    return room;
  };
  let rooms: Record<string, StartedRoom>;
  let server: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    rooms = { stations: await open(stations), resources: await open(resources), projects: await open(projects) };
    server = serveSubgraph(rooms['stations']!);
    url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(async () => {
    await server.close();
    for (const room of started) await room.stop();
  });

  const AREA = '_entities(representations: [{ __typename: "Area", id: "area_33" }])';
  const KEPT = 'max-age=300, public';
  it.each<[string, string, string | undefined]>([
    ['stations', '{ metrics { code label unit } }', KEPT],
    ['stations', '{ vocabularies { name terms { code crosswalk { relation term { label } } } } }', KEPT],
    ['stations', '{ area(code: "33") { name parent { name } ancestors { name } } }', KEPT],
    ['stations', `{ ${AREA} { ... on Area { name level } } }`, KEPT],
    ['resources', '{ linkKinds { code label } partyKinds { code } venueKinds { code } }', KEPT],
    ['stations', '{ area(code: "33") { name stations { totalCount } } }', undefined],
    ['stations', '{ area(code: "33") { name figures { value } } }', undefined],
    ['stations', `{ ${AREA} { ... on Area { name } ... on Station { name } } }`, undefined],
    ['stations', '{ areas { nodes { name } } }', undefined], // Its filter may ask which have no station.
    ['stations', '{ vocabularies { source { editor } } }', undefined], // A source names people.
    ['stations', '{ stations { nodes { name } } }', undefined],
    ['resources', '{ resourceLinks { nodes { kindTerm { label } } } }', undefined],
    ['resources', `{ ${AREA} { ... on Area { id } } }`, undefined],
    ['projects', '{ projects { nodes { title } } }', undefined],
    ['stations', '{ area(code: "33", id: "area_33") { name } }', undefined], // A refusal is not kept.
  ])('%s: %s', async (name, query, kept) => {
    const scope = new RequestScope({ requestId: 'kept', caller: ANONYMOUS });
    const answer: SubgraphAnswer = await rooms[name]!.execute({ query, scope });
    if (!query.includes('area_33") {')) expect(answer.errors).toBeUndefined();
    expect(answer.cacheControl).toBe(kept);
  });

  it('over HTTP in the header, and not in the body', async () => {
    const ask = async (query: string): Promise<[string | null, string[]]> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return [response.headers.get('cache-control'), Object.keys((await response.json()) as object)];
    };
    expect(await ask('{ metrics { code } }')).toEqual([KEPT, ['data']]);
    expect(await ask('{ stations { totalCount } }')).toEqual([null, ['data']]);
    expect(await ask('{ metrics(codes: ["NO_SUCH"]) { code } }')).toEqual([null, ['errors', 'data']]);
  });
});

it('hints stand on reference data alone, which no mutation changes and which holds nothing about a person', () => {
  const hinted = subgraphs.flatMap((subgraph) => {
    const found: string[] = [];
    visit(parse(subgraph.sdl()), {
      Directive(node, _key, _parent, _path, ancestors) {
        if (node.name.value !== 'cacheControl') return;
        const owner = ancestors.at(-1) as { name?: { value: string } };
        found.push(`${subgraph.name}.${owner.name?.value}`);
      },
    });
    return found;
  });
  expect(hinted.sort()).toEqual([
    'resources.LinkKindTerm',
    'resources.PartyKindTerm',
    'resources.VenueKindTerm',
    'stations.Area',
    'stations.MetricTerm',
    'stations.Vocabulary',
    'stations.VocabularyCrosswalk',
    'stations.VocabularyTerm',
  ]);
});

it('the supergraph carries no trace of them', () => {
  expect(readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8')).not.toMatch(/cacheControl/i);
});
