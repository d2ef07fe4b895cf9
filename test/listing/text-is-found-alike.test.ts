import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { containsText, refuseEmptyChoices } from '../../shared/listing/index.js';
import { Reader } from '../../shared/subgraph/index.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { tinyRoom } from '../paging/tiny-room.js';

/** What is searched in, what for, and whether it is found: only A to Z know no case, whatever the database would say. */
const SEARCHES: readonly (readonly [words: string, text: string, found: boolean])[] = [
  ['Social Work', 'sOCIAL w', true],
  ['SOCIAL WORK', 'social', true],
  ['乡镇社会工作服务站', '社会工作', true],
  ['乡镇社会工作服务站', '街道', false],
  ['CAFÉ', 'caf', true],
  ['CAFÉ', 'CAFÉ', true],
  ['CAFÉ', 'café', false],
  ['İstanbul', 'istanbul', false],
  ['100%', '%', true],
  ['100 percent', '%', false],
  ['a_b', '_', true],
  ['aXb', '_', false],
  ['a\\b', '\\', true],
  ['ab', '\\', false],
];

onEachDatabase('a text is found alike', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(tinyRoom, dialect);
  });
  afterAll(() => room.stop());

  it.each(SEARCHES)('in "%s" for "%s": %s', async (words, text, found) => {
    const reader = new Reader(room.orm, dialect);
    const rows = await reader.db
      .selectFrom(sql<{ words: string }>`(select cast(${words} as text) as words)`.as('told'))
      .select('told.words')
      .where(containsText(reader, ['told.words'], text))
      .execute();
    expect(rows).toHaveLength(found ? 1 : 0);
  });
});

it('a choice of nothing is refused wherever it stands, by its name', () => {
  expect(() => refuseEmptyChoices({ first: 1, filter: { kinds: ['A'], text: null } })).not.toThrow();
  expect(() => refuseEmptyChoices({ kinds: [] })).toThrow(
    '`kinds` is empty, so nothing could match. Name at least one choice, or leave the list out to mean any.',
  );
  expect(() => refuseEmptyChoices({ filter: { kinds: [] } })).toThrow('`kinds` is empty');
  expect(() => refuseEmptyChoices({ filter: { cameInto: { statuses: [] } } })).toThrow('`cameInto.statuses` is empty');
});
