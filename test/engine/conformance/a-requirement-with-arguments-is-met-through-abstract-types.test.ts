import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const types = `
  enum Case { UP LOW }
  input Style { case: Case! = LOW marks: [String!] = ["."] }
  interface Media { id: ID! title(style: Style): String! }
  type Book implements Media @shareable { id: ID! title(style: Style): String! }
  type Film implements Media @shareable { id: ID! title(style: Style): String! }
  union Gift = Book | Film`;
interface Style {
  case: string;
  marks: string[];
}
const title = ({ id }: { id: string }, { style }: { style?: Style }): string =>
  style ? `${style.case === 'UP' ? id.toUpperCase() : id}${style.marks.join('')}` : `plain ${id}`;
const book = { __typename: 'Book', id: 'b' };
const film = { __typename: 'Film', id: 'f' };
const parts = {
  orders: {
    typeDefs: `type Query { orders: [Order!]! } type Order @key(fields: "id") { id: ID! media: [Media!]! gift: Gift } ${types}`,
    resolvers: {
      Query: {
        orders: () => [
          { id: '1', media: [book, film], gift: film },
          { id: '2', media: [], gift: null },
        ],
      },
      Book: { title },
      Film: { title },
    },
  },
  cards: {
    typeDefs: `
      type Order @key(fields: "id") { id: ID! media: [Media!]! @external gift: Gift @external
        loud: String! @requires(fields: "media { title(style: { case: UP, marks: [\\"!\\", \\"?\\"] }) }")
        soft: String! @requires(fields: "media { title(style: {}) }")
        given: String! @requires(fields: "gift { ... on Film { title(style: { case: UP }) } ... on Book { title } }") } ${types}`,
    resolvers: {
      Order: {
        loud: titles,
        soft: titles,
        given: ({ gift }: { gift: { title: string } | null }) => gift?.title ?? 'nothing',
      },
    },
  },
};
function titles({ media }: { media: { title: string }[] }): string {
  return media.map((one) => one.title).join(' ');
}

test('lists, enums and input objects as arguments, of an interface and of members', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { loud soft given } }')).toEqual({
      data: {
        orders: [
          { loud: 'B!? F!?', soft: 'b. f.', given: 'F.' },
          { loud: '', soft: '', given: 'nothing' },
        ],
      },
    });
  }));

test('beside what the client asks by the same field', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        'query ($s: Style) { orders { media { title ... on Film { shout: title(style: $s) } } loud gift { ... on Film { title(style: $s) } } given } }',
        {
          s: { case: 'UP', marks: [] },
        },
      ),
    ).toEqual({
      data: {
        orders: [
          {
            media: [{ title: 'plain b' }, { title: 'plain f', shout: 'F' }],
            loud: 'B!? F!?',
            gift: { title: 'F' },
            given: 'F.',
          },
          { media: [], loud: '', gift: null, given: 'nothing' },
        ],
      },
    });
  }));
