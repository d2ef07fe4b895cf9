import { expect, it } from '@jest/globals';
import { warm, type UsedOperation } from '../../../gateway/engine/cache/warm.js';
import { Graph } from '../../../gateway/engine/graph.js';
import { depthLimit } from '../../../shared/limits.js';
import { composeParts } from '../subgraphs.js';

const graphOf = (fields: string): Graph =>
  Graph.of(composeParts({ things: { typeDefs: `type Query { ${fields} } type Thing { id: ID! part: Thing }` } }), {});
const used = (text: string, count: number, operationName?: string): UsedOperation => ({ text, operationName, count });

it('what the new graph can answer is planned, the most used first, and the rest is left', async () => {
  const planned: [string, string | undefined][] = [];
  const programs: Promise<unknown>[] = [];
  const next = graphOf('thing: Thing, other: Thing');
  const operations = [
    used('{ thing { id } }', 1),
    used('{ gone { id } }', 100),
    used('query A { thing { id } } query B { other { id } }', 5, 'A'),
    used('query A { thing { id } } query B { other { id } }', 7, 'B'),
    used('{ thing { part { part { part { id } } } } }', 9),
    used('query A { thing { id } } query B { other { id } }', 8, 'C'),
    used('{ other { id } }', 3),
  ];
  const warmed = await warm(operations, next, {
    rules: [depthLimit(3)],
    keep(operation, document, program) {
      planned.push([operation.text.slice(0, 8), operation.operationName]);
      programs.push(next.program(document, operation.operationName).then((known) => expect(known).toBe(program)));
      expect(program.steps.steps).toHaveLength(1);
    },
  });
  expect(planned).toEqual([
    ['query A ', 'B'],
    ['query A ', 'A'],
    ['{ other ', undefined],
    ['{ thing ', undefined],
  ]);
  expect(warmed).toEqual({ planned: 4, left: 3 });
  await Promise.all(programs);
});

it('as many are planned as are wished, and requests have their turn in between', async () => {
  const next = graphOf('thing: Thing');
  const operations = Array.from({ length: 50 }, (_, i) => used(`query Q${i} { thing { id } }`, i));
  let turns = 0;
  let over = false;
  const turn = (): void => {
    turns++;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const names: string[] = [];
  await warm(operations, next, { most: 10, slice: 0, keep: ({ text }) => void names.push(text.slice(6, 9)) });
  over = true;
  expect(names).toEqual(['Q49', 'Q48', 'Q47', 'Q46', 'Q45', 'Q44', 'Q43', 'Q42', 'Q41', 'Q40']);
  expect(turns).toBeGreaterThanOrEqual(10);
});

it('it ends when it has become pointless', async () => {
  const operations = Array.from({ length: 50 }, (_, i) => used(`query Q${i} { thing { id } }`, i));
  let planned = 0;
  await warm(operations, graphOf('thing: Thing'), { isOver: () => planned === 3, keep: () => void planned++ });
  expect(planned).toBe(3);
});
