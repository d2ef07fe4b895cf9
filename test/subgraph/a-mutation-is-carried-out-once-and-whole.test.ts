import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ANONYMOUS } from '../../shared/caller.js';
import { refusal } from '../../shared/errors.js';
import { EventRow } from '../../shared/event.entity.js';
import { newId, Writer, type Work } from '../../shared/work/index.js';
import { IdempotencyRow } from '../../shared/work/idempotency.entity.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { Note, tinyRoom } from '../paging/tiny-room.js';

const full = refusal({ code: 'BOX_FULL', when: 'It is full.', next: 'Wait.' }, () => 'Full.');

onEachDatabase('a mutation is carried out once and whole', (dialect) => {
  let room: StartedRoom;
  let writer: Writer;
  beforeEach(async () => {
    room = await startRoom(tinyRoom, dialect);
    writer = new Writer(room.orm);
  });
  afterEach(() => room.stop());

  const put = (label: string, idempotencyKey?: string, then?: (work: Work) => Promise<void>) => {
    const input = { idempotencyKey, label };
    return writer.carryOut(ANONYMOUS, { name: 'put', input }, async (work) => {
      const made = work.add(Note, { id: newId('not'), label }, { action: 'PUT' });
      await work.em.flush();
      await then?.(work);
      return made;
    });
  };
  const things = async (): Promise<string[]> =>
    (await room.orm.em.fork().find(Note, {}, { orderBy: { label: 'asc' } })).map(({ label }) => label);
  const events = (): Promise<EventRow[]> => room.orm.em.fork().find(EventRow, {}, { orderBy: { seq: 'asc' } });

  it('sixteen at once with one key make one record and get one outcome', async () => {
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => put('a', 'key-of-sixteen')));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect([await things(), (await events()).length]).toEqual([['a'], 1]);
  });

  it('a refusal undoes what was begun and is given again, also when it would no longer be refused', async () => {
    const refuse = async (): Promise<void> => {
      throw full();
    };
    await expect(put('a', 'key-refused', refuse)).rejects.toThrow('Full. Wait.');
    await expect(put('a', 'key-refused')).rejects.toMatchObject({ extensions: { code: 'BOX_FULL' } });
    await expect(put('b', undefined, refuse)).rejects.toThrow('Full.');
    expect([await things(), await events()]).toEqual([[], []]);
  });

  it('a failure leaves nothing, not even its key', async () => {
    const fail = async (): Promise<void> => {
      throw new Error('half-way');
    };
    await expect(put('a', 'key-of-failure', fail)).rejects.toThrow('half-way');
    expect(await room.orm.em.fork().count(IdempotencyRow)).toBe(0);
    expect(await put('a', 'key-of-failure')).toMatchObject({ replayed: false });
    expect(await things()).toEqual(['a']);
  });

  it('the same key with another input is a conflict, and another caller has keys of his own', async () => {
    await put('a', 'key-of-a-and-b');
    await expect(put('b', 'key-of-a-and-b')).rejects.toMatchObject({ extensions: { code: 'IDEMPOTENCY_CONFLICT' } });
    await expect(put('b', 'short')).rejects.toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_MALFORMED' } });
    const other = await writer.carryOut(
      { id: 'other', kind: 'CLIENT' },
      { name: 'put', input: { idempotencyKey: 'key-of-a-and-b' } },
      async (work) => work.add(Note, { id: 'not_other', label: 'b' }),
    );
    expect(other).toMatchObject({ id: 'not_other', replayed: false });
  });

  it('a key is known for thirty days at least, and then forgotten', async () => {
    const at = (day: string) => new Writer(room.orm, () => new Date(`${day}T00:00:00Z`));
    const again = (clock: Writer) =>
      clock.carryOut(ANONYMOUS, { name: 'put', input: { idempotencyKey: 'key-of-january' } }, async (work) =>
        work.add(Note, { id: newId('not'), label: newId('a') }),
      );
    const first = await again(at('2026-01-01'));
    expect(await again(at('2026-01-31'))).toMatchObject({ id: first.id, replayed: true });
    expect(await again(at('2026-02-01'))).toMatchObject({ replayed: false });
  });

  it('a race that was lost is run again, and told as the refusal that it then is', async () => {
    const putUnlessThere = () =>
      writer.carryOut(ANONYMOUS, { name: 'put', input: {} }, async (work) => {
        if (await work.em.count(Note, { label: 'only one' })) throw full();
        return work.add(Note, { id: newId('not'), label: 'only one' });
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 16 }, putUnlessThere));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(refused.map(({ message }) => message)).toEqual(Array(15).fill('Full. Wait.'));
  });

  it('whoever reads events from the last number he saw misses none, though transactions interleave', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    // On PostgreSQL the first begins, the second overtakes it; on SQLite, which has one writer, the second waits.
    const slow = put('slow', undefined, () => (dialect === 'postgres' ? held : Promise.resolve()));
    await put('fast');
    const seen = await events();
    release();
    await slow;
    const later = (await events()).filter(({ seq }) => seq > (seen.at(-1)?.seq ?? 0));
    expect([...seen, ...later].map(({ subjectId }) => subjectId).sort()).toEqual(
      (await events()).map(({ subjectId }) => subjectId).sort(),
    );
    if (dialect === 'postgres') expect([seen.length, later.length]).toEqual([1, 1]);
  });

  it('many writers and a reader at once: every event is seen, once and in order', async () => {
    const seen: number[] = [];
    let writing = true;
    const reader = (async () => {
      for (let last = false; !last;) {
        last = !writing;
        const rows = await room.orm.em
          .fork()
          .find(EventRow, { seq: { $gt: seen.at(-1) ?? 0 } }, { orderBy: { seq: 'asc' } });
        seen.push(...rows.map(({ seq }) => seq));
      }
    })();
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => put(`thing ${index}`, index % 2 ? `key-${index}-abcdef` : undefined)),
    );
    writing = false;
    await reader;
    expect(seen).toEqual((await events()).map(({ seq }) => seq));
    expect(seen).toHaveLength(60);
  });
});
