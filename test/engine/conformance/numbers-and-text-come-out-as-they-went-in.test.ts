import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const text = 'a"b\\c/\n\r\t\b\f\u0000\u001f\u007f\u2028\u2029 字 😀 \ud800 </script>';
const parts = {
  a: {
    typeDefs: `scalar Any type Query { one: One! echo(s: String): String } type One @key(fields: "id") { id: ID! text: String ints: [Int] floats: [Float] yes: Boolean cube: [[[Int]]] any: [Any] }`,
    resolvers: {
      Query: {
        echo: (_: unknown, { s }: { s: string }) => s,
        one: () => ({
          id: text,
          text,
          ints: [0, -0, 2 ** 31 - 1, -(2 ** 31), null],
          floats: [0.1, 1e21, 5e-324, 1.7976931348623157e308, -1.5, 3],
          yes: false,
          cube: [[[1, null], []], [], null, [null]],
          any: ['', 0, false, null, [], {}, { a: [text] }, 12345678901234567000],
        }),
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! back: String! }`,
    resolvers: { One: { back: ({ id }: { id: string }) => id } },
  },
};

test('text, numbers, lists of lists and objects, through keys and back', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      JSON.stringify(
        await ask('query ($t: String) { one { text back ints floats yes cube any id } echo(s: $t) }', { t: text }),
      ),
    ).toBe(
      JSON.stringify({
        data: {
          one: {
            text,
            back: text,
            ints: [0, 0, 2147483647, -2147483648, null],
            floats: [0.1, 1e21, 5e-324, 1.7976931348623157e308, -1.5, 3],
            yes: false,
            cube: [[[1, null], []], [], null, [null]],
            any: ['', 0, false, null, [], {}, { a: [text] }, 12345678901234567000],
            id: text,
          },
          echo: text,
        },
      }),
    );
  }));
