import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const price = ({ id }: { id: string }, { in: unit }: { in: string }) => `${id}@${unit}`;
const parts = {
  a: {
    typeDefs: `
      type Query { goods: [Good!]! pair: Pair! }
      type Mutation { touch: [Good!]! }
      union Good = Book | Film
      type Pair { left: Book! right: Book! }
      type Book @key(fields: "id") { id: ID! price(in: String! = "x"): String! twin: Book }
      type Film @key(fields: "id") { id: ID! price(in: String! = "x"): String! }`,
    resolvers: {
      Query: { goods, pair: () => ({ left: { id: 'l', twin: { id: 'm' } }, right: { id: 'r' } }) },
      Mutation: { touch: goods },
      Book: { price },
      Film: { price },
    },
  },
  b: {
    typeDefs: `
      type Book @key(fields: "id") { id: ID! price(in: String! = "x"): String! @external
        one: String! @requires(fields: "price(in: \\"1\\")") two: String! @requires(fields: "price(in: \\"2\\")") plain: String! @requires(fields: "price") }
      type Film @key(fields: "id") { id: ID! price(in: String! = "x"): String! @external one: String! @requires(fields: "price(in: \\"3\\")") }`,
    resolvers: {
      Book: Object.fromEntries(
        ['one', 'two', 'plain'].map((name) => [name, (book: { price: string }) => `${name} ${book.price}`]),
      ),
      Film: { one: (film: { price: string }) => `one ${film.price}` },
    },
  },
};
function goods() {
  return [
    { __typename: 'Book', id: 'b' },
    { __typename: 'Film', id: 'f' },
  ];
}

test('members of one union, each with its own', () =>
  withFederation(parts, async ({ ask }) => {
    const query = '{ goods { ... on Book { one price(in: "9") two plain } ... on Film { one price(in: "8") } } }';
    const expected = [
      { one: 'one b@1', price: 'b@9', two: 'two b@2', plain: 'plain b@x' },
      { one: 'one f@3', price: 'f@8' },
    ];
    expect(await ask(query)).toEqual({ data: { goods: expected } });
    expect(await ask(`mutation ${query.replace('goods', 'touch')}`)).toEqual({ data: { touch: expected } });
  }));

test('places of one type, and a place below another', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        'query ($in: String!) { pair { left { one price(in: $in) twin { two price one } } right { two a: price(in: "2") b: price(in: $in) } } }',
        { in: '1' },
      ),
    ).toEqual({
      data: {
        pair: {
          left: { one: 'one l@1', price: 'l@1', twin: { two: 'two m@2', price: 'm@x', one: 'one m@1' } },
          right: { two: 'two r@2', a: 'r@2', b: 'r@1' },
        },
      },
    });
  }));

test('in fragments under conditions', () =>
  withFederation(parts, async ({ ask }) => {
    const query = `query ($c: Boolean!) { pair { left { ...A @include(if: $c) ...B @skip(if: $c) price(in: "5") } } }
      fragment A on Book { one plain } fragment B on Book { two x: price(in: "1") }`;
    expect(await ask(query, { c: true })).toEqual({
      data: { pair: { left: { one: 'one l@1', plain: 'plain l@x', price: 'l@5' } } },
    });
    expect(await ask(query, { c: false })).toEqual({
      data: { pair: { left: { two: 'two l@2', x: 'l@1', price: 'l@5' } } },
    });
  }));
