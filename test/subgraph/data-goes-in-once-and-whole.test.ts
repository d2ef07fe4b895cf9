import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EventRow } from '../../shared/event.entity.js';
import { loadOnce, openDatabase, type Change } from '../../shared/subgraph/index.js';
import { onEachDatabase, scratchDatabase, startRoom, type StartedRoom } from '../databases.js';
import { Thing, tinyRoom } from '../paging/tiny-room.js';

const CHANGE: Change = { at: '2022-06-14T00:00:00.000Z', actor: 'test', why: 'synthetic' };
const thing = (id: string) => ({ id, boxId: 'box_1', label: id, rank: 1 });

onEachDatabase('data goes in once and whole', (dialect) => {
  let room: StartedRoom;
  beforeEach(async () => {
    room = await startRoom(tinyRoom, dialect);
  });
  afterEach(() => room.stop());

  const eventsBeyond = async (seq: number): Promise<EventRow[]> =>
    room.orm.em.fork().find(EventRow, { seq: { $gt: seq } }, { orderBy: { seq: 'asc' } });
  const things = async (): Promise<string[]> =>
    (await room.orm.em.fork().find(Thing, {}, { orderBy: { id: 'asc' } })).map(({ id }) => id);

  it('with an event for each record, numbered as they were recorded', async () => {
    const ids = Array.from({ length: 700 }, (_, index) => `thg_${(index * 37) % 700}`);
    await loadOnce(room.orm, 'set', CHANGE, async ({ record }) => ids.forEach((id) => record(Thing, thing(id))));
    const events = await eventsBeyond(0);
    expect(events.map(({ subjectId }) => subjectId)).toEqual(ids);
    expect(events.map(({ seq }) => seq)).toEqual(ids.map((_, index) => index + 1));
    expect(events[0]).toMatchObject({ ...CHANGE, noun: 'Thing', action: 'RECORDED', fromState: null });
    expect(events[0]!.record).toEqual(thing(ids[0]!));
  });

  it('and a second time not at all', async () => {
    let calls = 0;
    const load = (): Promise<boolean> =>
      loadOnce(room.orm, 'set', CHANGE, async ({ record }) => {
        calls++;
        record(Thing, thing('thg_1'));
      });
    expect([await load(), await load()]).toEqual([true, false]);
    expect(await Promise.all([load(), load()])).toEqual([false, false]);
    expect([calls, await things(), (await eventsBeyond(0)).length]).toEqual([1, ['thg_1'], 1]);
  });

  it('once also when two load it at the same moment', async () => {
    const load = (): Promise<boolean> =>
      loadOnce(room.orm, 'set', CHANGE, async ({ record }) => void record(Thing, thing('thg_1')));
    expect((await Promise.all([load(), load(), load()])).sort()).toEqual([false, false, true]);
    expect([await things(), (await eventsBeyond(0)).length]).toEqual([['thg_1'], 1]);
  });

  it('or not at all, when it fails half-way or a record is refused by the database', async () => {
    const failing = loadOnce(room.orm, 'set', CHANGE, async ({ em, record }) => {
      record(Thing, thing('thg_1'));
      await em.flush();
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    const twice = loadOnce(room.orm, 'set', CHANGE, async ({ em }) => {
      await em.insertMany(Thing, [thing('thg_1'), thing('thg_1')]);
    });
    await expect(twice).rejects.toThrow(/unique|duplicate/i);
    expect([await things(), await eventsBeyond(0)]).toEqual([[], []]);
    expect(await loadOnce(room.orm, 'set', CHANGE, async ({ record }) => void record(Thing, thing('thg_1')))).toBe(
      true,
    );
  });

  it('so that a reader who goes on from the last number it saw misses no event of writers at the same time', async () => {
    const seen: number[] = [];
    const subjects: string[] = [];
    let writing = true;
    const reader = (async () => {
      for (let last = true; last;) {
        last = writing;
        for (const { seq, subjectId } of await eventsBeyond(seen.at(-1) ?? 0)) {
          seen.push(seq);
          subjects.push(subjectId);
        }
      }
    })();
    const writers = Array.from({ length: 6 }, (_, index) =>
      loadOnce(room.orm, `set ${index}`, CHANGE, async ({ em, record }) => {
        for (let number = 0; number < 5; number++) record(Thing, thing(`thg_${index}_${number}`));
        await em.flush();
        // The first to begin are the last to end, which is when a number could overtake another.
        await new Promise((resolve) => setTimeout(resolve, 5 * (6 - index)));
      }),
    );
    await Promise.all(writers);
    writing = false;
    await reader;
    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(subjects.toSorted()).toEqual(await things());
  });

  // An embedded file has one holder; a server may have many, such as a new hub that takes over from an old one.
  if (dialect === 'postgres') {
    it('into a database that several open anew at the same moment', async () => {
      const scratch = await scratchDatabase(dialect);
      const opened = await Promise.allSettled([1, 2, 3].map(() => openDatabase(tinyRoom.parts, scratch.storage)));
      for (const each of opened) if (each.status === 'fulfilled') await each.value.close();
      await scratch.drop();
      expect(opened.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    });
  }
});
