import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openListing, type Connection, type OrderTerm, type PageArgs } from '../../shared/paging/index.js';
import { Reader } from '../../shared/subgraph/index.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { Thing, tinyRoom } from './tiny-room.js';

type Row = Required<Pick<Thing, 'id' | 'boxId' | 'label' | 'rank' | 'fen' | 'ratio'>>;
type Sortable = 'label' | 'rank' | 'fen' | 'ratio';

/** Texts on which orderings differ: case, punctuation, Chinese by stroke or sound, a sign beyond the basic plane, the empty text. */
const label = fc.option(
  fc.oneof(
    fc.constantFrom(
      '',
      'a',
      'A',
      'b',
      'B',
      'ä',
      'z',
      '-a',
      ' a',
      'a b',
      '10',
      '9',
      '社工站',
      '一',
      '洛阳',
      '安',
      '\u{ff5e}',
      '😀',
      '𠀀',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !text.includes('\0') && text.isWellFormed()),
  ),
  { nil: null },
);
const row = fc.record({
  boxId: fc.constantFrom('box_1', 'box_2', 'box_3'),
  label,
  rank: fc.option(fc.integer({ min: -3, max: 12 }), { nil: null }),
  fen: fc.option(fc.constantFrom(0, 9, 10, 3_000_000_000, 900_000_000_000_000), { nil: null }),
  ratio: fc.option(fc.constantFrom(0, 0.1, 1 / 3, 0.30000000000000004, -2.5), { nil: null }),
});
const rows = fc
  .array(row, { maxLength: 14 })
  .map((made) => made.map((each, index): Row => ({ id: `thg_${'zZaA9'[index % 5]}${index}`, ...each })));
const order = fc
  .uniqueArray(fc.constantFrom<Sortable>('label', 'rank', 'fen', 'ratio'), { maxLength: 3 })
  .chain((properties) =>
    fc.tuple(...properties.map((property) => fc.boolean().map((descending) => term(property, descending)))),
  );

function term(property: Sortable, descending = false): OrderTerm {
  return { property, type: property === 'label' ? 'text' : 'number', descending };
}

/** The order that the house promises, told independently of any database: by code point, nulls last, the id at the end. */
function expected(all: readonly Row[], terms: readonly OrderTerm[]): string[] {
  const compare = (a: Row, b: Row): number => {
    for (const { property, descending } of terms) {
      const [x, y] = [a[property as Sortable], b[property as Sortable]];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const by = typeof x === 'number' ? x - (y as number) : Buffer.compare(Buffer.from(x), Buffer.from(y as string));
      return descending ? -by : by;
    }
    return Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
  };
  return [...all].sort(compare).map(({ id }) => id);
}

onEachDatabase('a walk gives every record once', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(tinyRoom, dialect);
  });
  afterAll(() => room.stop());
  beforeEach(() => fill([]));

  const fresh = (): Reader => new Reader(room.orm, dialect);
  const list = (terms: readonly OrderTerm[], args: PageArgs, box?: string): Connection<Thing> =>
    openListing(
      fresh(),
      { name: box ? 'Box.contents' : 'things', node: Thing, order: terms, ...(box && { parent: 'boxId' }) },
      args,
    )(box);

  async function fill(all: readonly Row[]): Promise<void> {
    const em = room.orm.em.fork();
    await em.nativeDelete(Thing, {});
    if (all.length) await em.insertMany(Thing, [...all]);
  }

  /** Walks the whole list page by page, and checks at each page what it says of itself. */
  async function walk(terms: readonly OrderTerm[], size: number, backwards: boolean, box?: string): Promise<string[]> {
    const seen: string[] = [];
    let from: string | null = null;
    for (let pages = 0; pages < 100; pages++) {
      const args: PageArgs = backwards ? { last: size, before: from } : { first: size, after: from };
      const page = list(terms, args, box);
      const [edges, info] = [await page.edges(), await page.pageInfo()];
      const ids = edges.map(({ node }) => node.id);
      expect(info.startCursor).toBe(edges[0]?.cursor ?? null);
      expect(info.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      expect(backwards ? info.hasNextPage : info.hasPreviousPage).toBe(from !== null);
      if (backwards) seen.unshift(...ids);
      else seen.push(...ids);
      if (!(backwards ? info.hasPreviousPage : info.hasNextPage)) return seen;
      expect(ids).toHaveLength(size);
      from = backwards ? info.startCursor : info.endCursor;
    }
    throw new Error('The walk does not end.');
  }

  it('forwards and backwards, whatever the rows, the ordering and the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(rows, order, fc.integer({ min: 1, max: 6 }), async (all, terms, size) => {
        await fill(all);
        expect(await walk(terms, size, false)).toEqual(expected(all, terms));
        expect(await walk(terms, size, true)).toEqual(expected(all, terms));
        const boxed = all.filter(({ boxId }) => boxId === 'box_2');
        expect(await walk(terms, size, false, 'box_2')).toEqual(expected(boxed, terms));
        expect(await walk(terms, size, true, 'box_2')).toEqual(expected(boxed, terms));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('for many parents at once, each its own, as if it were asked alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        order,
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        async (all, terms, size, backwards) => {
          await fill(all);
          const contents = openListing(
            fresh(),
            { name: 'Box.contents', node: Thing, parent: 'boxId', order: terms },
            backwards ? { last: size } : { first: size },
          );
          const boxes = ['box_1', 'box_2', 'box_3', 'box_none'];
          const pages = await Promise.all(boxes.map(async (box) => (await contents(box).nodes()).map(({ id }) => id)));
          const totals = await Promise.all(boxes.map((box) => contents(box).totalCount()));
          const whole = boxes.map((box) =>
            expected(
              all.filter(({ boxId }) => boxId === box),
              terms,
            ),
          );
          expect(totals).toEqual(whole.map(({ length }) => length));
          expect(pages).toEqual(
            whole.map((ids) => (backwards ? ids.slice(Math.max(0, ids.length - size)) : ids.slice(0, size))),
          );
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  const thing = (id: string, rank: number | null, label: string | null = null): Row => ({
    id,
    boxId: 'box_1',
    label,
    rank,
    fen: null,
    ratio: null,
  });

  it('text by code point: no case folding, no punctuation skipped, Chinese and signs of the upper planes by their numbers', async () => {
    const labels = ['-a', '10', '9', 'B', 'a', 'a b', 'b', 'ä', '一', '安', '洛阳', '社工站', '\u{ff5e}', '😀', '𠀀'];
    await fill(labels.map((text, index) => thing(`thg_${labels.length - index}`, null, text)));
    const nodes = await list([term('label')], { first: 100 }).nodes();
    expect(nodes.map((node) => node.label)).toEqual(labels);
  });

  it('with records without a value last, upwards and downwards', async () => {
    await fill([thing('thg_a', null), thing('thg_b', 2), thing('thg_c', 10), thing('thg_d', null)]);
    const idsOf = async (descending: boolean): Promise<string[]> =>
      (await list([term('rank', descending)], { first: 9 }).nodes()).map(({ id }) => id);
    expect(await idsOf(false)).toEqual(['thg_b', 'thg_c', 'thg_a', 'thg_d']);
    expect(await idsOf(true)).toEqual(['thg_c', 'thg_b', 'thg_a', 'thg_d']);
  });

  it('where its cursor stood, also when that record and others have gone and new ones have come', async () => {
    await fill([thing('thg_1', 10), thing('thg_2', 20), thing('thg_3', 30), thing('thg_4', null)]);
    const { endCursor } = await list([term('rank')], { first: 2 }).pageInfo();
    const em = room.orm.em.fork();
    await em.nativeDelete(Thing, { id: 'thg_2' });
    await em.insertMany(Thing, [thing('thg_5', 5), thing('thg_6', 25)]);
    const rest = await list([term('rank')], { first: 9, after: endCursor }).nodes();
    expect(rest.map(({ id }) => id)).toEqual(['thg_6', 'thg_3', 'thg_4']);
  });

  it('more parents than a statement has room for variables', async () => {
    await fill([thing('thg_1', 1)]);
    const contents = openListing(
      fresh(),
      { name: 'Box.contents', node: Thing, parent: 'boxId', order: [] },
      { first: 1 },
    );
    const totals = await Promise.all(
      Array.from({ length: 70_000 }, (_, index) => contents(`box_${index}`).totalCount()),
    );
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(1);
  });
});
