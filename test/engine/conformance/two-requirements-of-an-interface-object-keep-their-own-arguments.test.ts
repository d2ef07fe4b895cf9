import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  types: {
    typeDefs: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title(n: Int! = 0): String! }
      type Book implements Media @key(fields: "id") { id: ID! title(n: Int! = 0): String! }
      type Film implements Media @key(fields: "id") { id: ID! title(n: Int! = 0): String! }`,
    resolvers: {
      Query: { all: () => [media('b'), media('f')] },
      Media: { __resolveReference: ({ id }: { id: string }) => media(id) },
      Book: { title },
      Film: { title },
    },
  },
  cards: {
    typeDefs: `
      type Query { picked: [Media!]! }
      type Media @key(fields: "id") @interfaceObject { id: ID! title(n: Int! = 0): String! @external plain: String!
        one: String! @requires(fields: "title(n: 1)") two: String! @requires(fields: "title(n: 2)") }`,
    resolvers: {
      Query: { picked: () => [{ id: 'f' }, { id: 'b' }] },
      Media: {
        plain: ({ id }: { id: string }) => `plain ${id}`,
        one: (one: { title: string }) => `one ${one.title}`,
        two: (two: { title: string }) => `two ${two.title}`,
      },
    },
  },
};
function media(id: string) {
  return { __typename: id === 'b' ? 'Book' : 'Film', id };
}
function title({ id }: { id: string }, { n }: { n: number }): string {
  return `${id}${n}`;
}

test('from the interface and from the interface object', () =>
  withFederation(parts, async ({ ask }) => {
    const of = (id: string) => ({ one: `one ${id}1`, two: `two ${id}2`, plain: `plain ${id}` });
    expect(await ask('{ all { one two plain } picked { one two plain } }')).toEqual({
      data: { all: [of('b'), of('f')], picked: [of('f'), of('b')] },
    });
  }));

test('for one type only: the others lose nothing', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ picked { plain ... on Book { one title(n: 5) } } }')).toEqual({
      data: { picked: [{ plain: 'plain f' }, { plain: 'plain b', one: 'one b1', title: 'b5' }] },
    });
  }));
