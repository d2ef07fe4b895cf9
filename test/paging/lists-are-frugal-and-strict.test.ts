import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { Thing, tinyRoom } from './tiny-room.js';

onEachDatabase('lists are frugal and strict', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(tinyRoom, dialect);
    const things = Array.from({ length: 300 }, (_, index) => ({
      id: `thg_${String(index).padStart(3, '0')}`,
      boxId: `box_${index % 100}`,
      label: `n${index % 7}`,
      rank: index % 5 === 0 ? null : index,
    }));
    await room.orm.em.fork().insertMany(Thing, things);
  });
  afterAll(() => room.stop());

  const countOf = async (query: string): Promise<number> => {
    room.statements();
    expect((await room.ask(query)).errors).toBeUndefined();
    return room.statements();
  };
  const codeOf = async (args: string): Promise<unknown> => {
    const { data, errors } = await room.ask(`{ things(${args}) { nodes { id } } }`);
    expect(data).toEqual({ things: null });
    expect(errors).toHaveLength(1);
    return errors![0].extensions.code;
  };
  const cursorOf = async (args: string): Promise<string> =>
    (await room.ask(`{ things(${args}) { pageInfo { endCursor } } }`)).data.things.pageInfo.endCursor;

  it.each([1, 100, 1000])('in one statement for the pages of %i parents, and one for their totals', async (count) => {
    expect(await countOf(`{ boxes(count: ${count}) { contents(first: 2) { nodes { id } } } }`)).toBe(1);
    expect(
      await countOf(
        `{ boxes(count: ${count}) { contents(first: 2) { totalCount edges { cursor } pageInfo { endCursor } } } }`,
      ),
    ).toBe(2);
  });

  it('in one statement when only the total is asked for, and in none when neither is', async () => {
    expect(await countOf('{ things { totalCount } }')).toBe(1);
    expect(await countOf('{ things { __typename } }')).toBe(0);
  });

  it('gives 20 when no size is asked for, and 1000 at most', async () => {
    expect((await room.ask('{ things { nodes { id } } }')).data.things.nodes).toHaveLength(20);
    expect((await room.ask('{ things(first: 1000) { nodes { id } } }')).data.things.nodes).toHaveLength(300);
  });

  it('takes a size of 0, which still tells of the pages around it', async () => {
    const { data, errors } = await room.ask(
      '{ things(first: 0) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.things).toEqual({
      totalCount: 300,
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('goes on after a cursor that stands on a record without a value', async () => {
    const after = await cursorOf('by: "rank", last: 30');
    const before = (await room.ask(`{ things(by: "rank", last: 2, before: "${after}") { nodes { id } } }`)).data.things
      .nodes;
    expect(before).toEqual([{ id: 'thg_285' }, { id: 'thg_290' }]);
  });

  it('lives with a cursor whose number no record has', async () => {
    const [key] = JSON.parse(Buffer.from(await cursorOf('by: "rank", first: 2'), 'base64url').toString()) as string[];
    const after = (rank: number): string => Buffer.from(JSON.stringify([key, rank, 'thg_1'])).toString('base64url');
    const { data } = await room.ask(
      `{ between: things(by: "rank", first: 1, after: "${after(1.5)}") { nodes { id } }
         beyond: things(by: "rank", first: 1, after: "${after(1e12)}") { nodes { id } } }`,
    );
    expect(data).toEqual({ between: { nodes: [{ id: 'thg_002' }] }, beyond: { nodes: [{ id: 'thg_000' }] } });
  });

  describe('refuses', () => {
    it.each(['first: 1001', 'last: 1001', 'first: -1', 'last: -1'])('a size out of bounds: %s', async (args) => {
      expect(await codeOf(args)).toBe('PAGE_TOO_LARGE');
    });

    it('a size out of bounds by what is wrong with it', async () => {
      const refused = async (args: string) =>
        (await room.ask(`{ things(${args}) { nodes { id } } }`)).errors?.[0]?.message;
      expect(await refused('first: -1')).toMatch(/^`first: -1` is below 0\. Ask for 0 to 1000/);
      expect(await refused('last: 1001')).toMatch(/^`last: 1001` is over 1000\. Ask for 0 to 1000/);
    });

    it('two directions at once', async () => {
      const cursor = await cursorOf('first: 2');
      for (const args of [
        'first: 1, last: 1',
        `first: 1, before: "${cursor}"`,
        `last: 1, after: "${cursor}"`,
        `after: "${cursor}", before: "${cursor}"`,
      ]) {
        expect(await codeOf(args)).toBe('PAGE_CONTRADICTORY');
      }
    });

    it('a cursor of another ordering, of another list, and of no list', async () => {
      const ours = await cursorOf('by: "rank", first: 2');
      const boxed = await room.ask('{ boxes(count: 1) { contents(by: "rank", first: 1) { pageInfo { endCursor } } } }');
      const theirs = boxed.data.boxes[0].contents.pageInfo.endCursor as string;
      expect(ours).not.toBe(theirs);
      for (const args of [`after: "${ours}"`, `by: "label", after: "${ours}"`, `by: "rank", after: "${theirs}"`]) {
        expect(await codeOf(args)).toBe('CURSOR_FOREIGN');
      }
      for (const garbage of ['', '!', 'null', 'W10', 'e30', ours.slice(0, -4), `${ours}${ours}`, '洛阳']) {
        expect(await codeOf(`by: "rank", after: "${garbage}"`)).toBe('CURSOR_FOREIGN');
        expect(await codeOf(`by: "rank", last: 1, before: "${garbage}"`)).toBe('CURSOR_FOREIGN');
      }
    });

    it('a cursor whose values were changed to what the column cannot hold', async () => {
      const [key] = JSON.parse(Buffer.from(await cursorOf('by: "rank", first: 2'), 'base64url').toString()) as string[];
      for (const values of [
        ['ten', 'thg_1'],
        [true, 'thg_1'],
        [1, null],
        [1, 2],
        [1, 'a\0b'],
        [{}, 'thg_1'],
        [1],
        [1, 'x', 'y'],
      ]) {
        const forged = Buffer.from(JSON.stringify([key, ...values])).toString('base64url');
        expect(await codeOf(`by: "rank", after: "${forged}"`)).toBe('CURSOR_FOREIGN');
      }
    });
  });
});
