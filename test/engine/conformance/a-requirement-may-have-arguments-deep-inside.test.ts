import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const shelf = ({ id }: { id: string }, { max }: { max: number }) => ({
  id,
  books: Array.from({ length: max }, (_, n) => ({ id: `${id}${n}` })),
});
const parts = {
  a: {
    typeDefs: `
      type Query { rooms: [Room!]! }
      type Room @key(fields: "id") { id: ID! shelf(max: Int! = 9): Shelf! grid: [[Shelf]]! }
      type Shelf @shareable { id: ID! books(skip: Int = 0): [Book!]! }
      type Book @shareable { id: ID! label(upper: Boolean! = false): String! }`,
    resolvers: {
      Query: { rooms: () => [{ id: 'r' }, { id: 's' }] },
      Room: { shelf, grid: (room: { id: string }) => [[shelf(room, { max: 1 }), null], []] },
      Shelf: { books: ({ books }: { books: object[] }, { skip }: { skip: number }) => books.slice(skip) },
      Book: {
        label: ({ id }: { id: string }, { upper }: { upper: boolean }) => (upper ? `LABEL ${id}` : `label ${id}`),
      },
    },
  },
  b: {
    typeDefs: `
      type Room @key(fields: "id") { id: ID! shelf(max: Int! = 9): Shelf! @external grid: [[Shelf]]! @external
        summary: String! @requires(fields: "shelf(max: 3) { books(skip: 1) { label(upper: true) } }")
        first: String! @requires(fields: "shelf(max: 2) { id books(skip: 0) { label(upper: false) } }")
        cells: String! @requires(fields: "grid { books { id } }") }
      type Shelf @shareable { id: ID! books(skip: Int = 0): [Book!]! }
      type Book @shareable { id: ID! label(upper: Boolean! = false): String! }`,
    resolvers: {
      Room: {
        summary: (room: { shelf: { books: { label: string }[] } }) => room.shelf.books.map(({ label }) => label).join(),
        first: (room: { shelf: { books: { label: string }[] } }) => room.shelf.books.map(({ label }) => label).join(),
        cells: (room: { grid: unknown }) => JSON.stringify(room.grid),
      },
    },
  },
};
const expected = {
  summary: (id: string) => `LABEL ${id}1,LABEL ${id}2`,
  first: (id: string) => `label ${id}0,label ${id}1`,
};

test('each requirement has its own, at every depth', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ rooms { summary first } }')).toEqual({
      data: { rooms: ['r', 's'].map((id) => ({ summary: expected.summary(id), first: expected.first(id) })) },
    });
  }));

test('and the client its own', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('query ($m: Int!) { rooms { shelf(max: $m) { books { label } } summary } }', { m: 1 })).toEqual({
      data: {
        rooms: ['r', 's'].map((id) => ({
          shelf: { books: [{ label: `label ${id}0` }] },
          summary: expected.summary(id),
        })),
      },
    });
    expect(await ask('{ rooms { shelf(max: 3) { books(skip: 2) { label } } summary } }')).toEqual({
      data: {
        rooms: ['r', 's'].map((id) => ({
          shelf: { books: [{ label: `label ${id}2` }] },
          summary: expected.summary(id),
        })),
      },
    });
    expect(await ask('{ rooms { shelf(max: 3) { books(skip: 1) { label x: label(upper: true) } } summary } }')).toEqual(
      {
        data: {
          rooms: ['r', 's'].map((id) => ({
            shelf: { books: [1, 2].map((n) => ({ label: `label ${id}${n}`, x: `LABEL ${id}${n}` })) },
            summary: expected.summary(id),
          })),
        },
      },
    );
  }));

test('lists of lists are sent as they are', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ rooms { cells } }')).toEqual({
      data: { rooms: ['r', 's'].map((id) => ({ cells: `[[{"books":[{"id":"${id}0"}]},null],[]]` })) },
    });
  }));
