/** A federation of two: `shop` answers as it should, and `hostile`, over HTTP, answers whatever a test makes it say. */
import type { GraphQLFormattedError } from 'graphql';
import { overHttp } from '../../../gateway/engine/over-http.js';
import { serveAnswers } from '../../hub/partners-at-hand.js';
import { federate, type Parts } from '../subgraphs.js';

const ITEMS = ['1', '2', '3'].map((id) => ({ id, name: `Item ${id} (synthetic)` }));
const SHELF = { id: 's', label: 'Shelf (synthetic)' };

const PARTS: Parts = {
  shop: {
    typeDefs: `
      type Query { items: [Item] shelf: Shelf stock: [Stock] }
      type Item @key(fields: "id") { id: ID! name: String }
      type Shelf @key(fields: "id") { id: ID! label: String }
      union Stock = Item | Shelf`,
    resolvers: {
      Query: { items: () => ITEMS, shelf: () => SHELF, stock: () => [...ITEMS, SHELF] },
      Stock: { __resolveType: (value: object) => ('label' in value ? 'Shelf' : 'Item') },
    },
  },
  hostile: {
    typeDefs: `
      scalar Anything
      enum Kind { A B }
      type Query { word: String part: Part wares: [Ware] sure: Int! }
      type Item @key(fields: "id") {
        id: ID! price: Int weight: Float code: ID sold: Boolean note: String kind: Kind any: Anything
        tags: [String!] grid: [[Int]] maker: Maker makers: [Maker] part: Part strict: Int!
      }
      type Shelf @key(fields: "id") { id: ID! price: Int }
      type Maker { name: String! id: ID }
      type Bolt { length: Int }
      type Nut { width: Int }
      union Part = Bolt | Nut
      interface Ware { title: String }
      type Cup implements Ware { title: String }`,
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
export type Told = { data: any; errors: GraphQLFormattedError[]; text: string };

export interface HostileFederation {
  /** Asks while `hostile` answers with `body`, as JSON unless it is text already. */
  ask(query: string, body: unknown): Promise<Told>;
  /** The same, where every request of it is for entities, and these are their answers. */
  askWith(query: string, ...entities: unknown[]): Promise<Told>;
  stop(): Promise<void>;
}

export async function startHostileFederation(): Promise<HostileFederation> {
  let answer = '';
  const server = await serveAnswers((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  const hostile = overHttp(server.url);
  const federation = await federate(PARTS, {
    decorate: (name, reach) => (name === 'hostile' ? hostile : reach),
  });
  const ask = async (query: string, body: unknown): Promise<Told> => {
    answer = typeof body === 'string' ? body : JSON.stringify(body);
    const told = await federation.ask(query);
    return { data: told.data, errors: told.errors ?? [], text: JSON.stringify(told) };
  };
  return {
    ask,
    askWith: (query, ...entities) => ask(query, { data: { _entities: entities } }),
    async stop() {
      await federation.close();
      await hostile.close!();
      await server.stop();
    },
  };
}

/** What `shop` says of its items, with a field of `hostile` beside it. */
export function itemsWith(field: string, ...values: unknown[]): unknown {
  return { items: ITEMS.map(({ id }, index) => ({ id, [field]: values[index] ?? null })) };
}
