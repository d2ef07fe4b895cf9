import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

function journal() {
  const log: string[] = [];
  const slow = async (name: string, ms: number) => {
    log.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, ms));
    log.push(`${name} ends`);
    return { id: name, at: log.length };
  };
  const parts = {
    a: {
      typeDefs: `
        type Query { log: [String!]! }
        type Mutation { a(n: Int!): Entry! failA: Entry }
        type Entry @key(fields: "id") { id: ID! at: Int! @shareable }`,
      resolvers: {
        Query: { log: () => log },
        Mutation: {
          a: (_: unknown, { n }: { n: number }) => slow(`a${n}`, 15),
          failA: () => {
            throw new Error('refused');
          },
        },
      },
    },
    b: {
      typeDefs: `
        type Mutation { b(n: Int!): Entry! }
        type Entry @key(fields: "id") { id: ID! at: Int! @shareable note: String! }`,
      resolvers: {
        Mutation: { b: (_: unknown, { n }: { n: number }) => slow(`b${n}`, 1) },
        Entry: {
          note: async ({ id }: { id: string }) => {
            log.push(`note of ${id}`);
            return `note of ${id}`;
          },
        },
      },
    },
  };
  return { log, parts };
}

test('in the order of the document, over two subgraphs', async () => {
  const { log, parts } = journal();
  await withFederation(parts, async ({ ask }) => {
    expect(
      await ask('mutation { a(n: 1) { id } b(n: 2) { id } x: a(n: 3) { id } y: a(n: 4) { id } z: b(n: 5) { id } }'),
    ).toEqual({
      data: { a: { id: 'a1' }, b: { id: 'b2' }, x: { id: 'a3' }, y: { id: 'a4' }, z: { id: 'b5' } },
    });
    expect(log).toEqual(['a1', 'b2', 'a3', 'a4', 'b5'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});

test('aliases of the same mutation run as often as they stand there', async () => {
  const { log, parts } = journal();
  await withFederation(parts, async ({ ask }) => {
    expect(await ask('mutation { x: a(n: 1) { at } y: a(n: 1) { at } }')).toEqual({
      data: { x: { at: 2 }, y: { at: 4 } },
    });
    expect(log).toHaveLength(4);
  });
});

test('the same mutation twice under one name is one field, and runs once', async () => {
  const { log, parts } = journal();
  await withFederation(parts, async ({ ask }) => {
    expect(await ask('mutation { a(n: 1) { id } a(n: 1) { note } }')).toEqual({
      data: { a: { id: 'a1', note: 'note of a1' } },
    });
    expect(log).toEqual(['a1 begins', 'a1 ends', 'note of a1']);
  });
});

test('what is asked of a result is read before the next one begins', async () => {
  const { log, parts } = journal();
  await withFederation(parts, async ({ ask }) => {
    expect(await ask('mutation { a(n: 1) { note } b(n: 2) { note } }')).toEqual({
      data: { a: { note: 'note of a1' }, b: { note: 'note of b2' } },
    });
    expect(log).toEqual(['a1 begins', 'a1 ends', 'note of a1', 'b2 begins', 'b2 ends', 'note of b2']);
  });
});

test('one that fails does not keep the next from running', async () => {
  const { log, parts } = journal();
  await withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('mutation { failA { note } b(n: 2) { id } }');
    expect(data).toEqual({ failA: null, b: { id: 'b2' } });
    expect(errors).toEqual([expect.objectContaining({ message: 'refused', path: ['failA'] })]);
    expect(log).toEqual(['b2 begins', 'b2 ends']);
  });
});
