import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const typeDefs = (own: string) => `type Thing @key(fields: "id") { id: ID! ${own} }`;
const parts = {
  left: {
    typeDefs: `type Query { things: [Thing!]! } ${typeDefs('l1: String! r2: String! @external l3: String! @requires(fields: "r2")')}`,
    resolvers: {
      Query: { things: () => [{ id: '1' }, { id: '2' }] },
      Thing: { l1: ({ id }: { id: string }) => `l1(${id})`, l3: ({ r2 }: { r2: string }) => `l3(${r2})` },
    },
  },
  right: {
    typeDefs: typeDefs(
      'l1: String! @external l3: String! @external r2: String! @requires(fields: "l1") r4: String! @requires(fields: "l3")',
    ),
    resolvers: { Thing: { r2: ({ l1 }: { l1: string }) => `r2(${l1})`, r4: ({ l3 }: { l3: string }) => `r4(${l3})` } },
  },
};

test('two subgraphs that require of each other are asked in turn until the last field is there', () =>
  withFederation(parts, async ({ ask, asked }) => {
    expect(await ask('{ things { r4 } }')).toEqual({
      data: { things: [{ r4: 'r4(l3(r2(l1(1))))' }, { r4: 'r4(l3(r2(l1(2))))' }] },
    });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['left', 'right', 'left', 'right']);
  }));

test('and every step may be asked for by the client too', () =>
  withFederation(parts, async ({ ask }) => {
    expect(JSON.stringify(await ask('{ things { r4 l1 x: r2 l3 id } }'))).toBe(
      JSON.stringify({
        data: {
          things: ['1', '2'].map((id) => ({
            r4: `r4(l3(r2(l1(${id}))))`,
            l1: `l1(${id})`,
            x: `r2(l1(${id}))`,
            l3: `l3(r2(l1(${id})))`,
            id,
          })),
        },
      }),
    );
  }));
