import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

const MOVED =
  '{ item { id version status capacity availableActions { action allowed code } } event { action fromState toState why actor version } replayed }';

onEachDatabase('the menu is kept by mutations', (dialect) => {
  let room: StartedRoom;
  let station: string;

  beforeAll(async () => {
    room = await startRoom(stations, dialect);
    const { data } = await room.ask('{ stations(filter: { text: "新安江" }) { nodes { id tier } } }');
    station = data.stations.nodes.find(({ tier }: { tier: string }) => tier === 'STATION').id;
  }, 60_000);
  afterAll(() => room.stop());

  const add = async (more: object = {}) =>
    room.ask(`mutation ($input: AddServiceItemInput!) { addServiceItem(input: $input) ${MOVED} }`, {
      input: { station, title: '独居老人陪聊', capacity: 3, synthetic: true, ...more },
    });

  it('an item is added, published and told of in its history', async () => {
    const { data, errors } = await add();
    expect(errors).toBeUndefined();
    const { id } = data.addServiceItem.item;
    expect(id).toMatch(/^itm_[a-z2-9]{20}$/);
    expect(data.addServiceItem.item.availableActions).toContainEqual({
      action: 'suspendServiceItem',
      allowed: false,
      code: 'ACTION_NOT_POSSIBLE',
    });
    const published = await room.ask(
      `mutation ($input: MoveServiceItemInput!) { publishServiceItem(input: $input) ${MOVED} }`,
      {
        input: { item: id, why: '已准备好' },
      },
    );
    expect(published.data.publishServiceItem).toMatchObject({
      item: { status: 'PUBLISHED', version: 2 },
      event: {
        action: 'PUBLISHED',
        fromState: 'DRAFT',
        toState: 'PUBLISHED',
        why: '已准备好',
        actor: 'test',
        version: 2,
      },
      replayed: false,
    });
    const read = await room.ask('query ($id: ID!) { serviceItem(id: $id) { synthetic history { action toState } } }', {
      id,
    });
    expect(read.data.serviceItem).toEqual({
      synthetic: true,
      history: [
        { action: 'PUBLISHED', toState: 'PUBLISHED' },
        { action: 'ADDED', toState: 'DRAFT' },
      ],
    });
  });

  it('a repeat with the same key gets the first outcome, another input is a conflict, and a refusal is repeated too', async () => {
    const key = `key-${dialect}-0001`;
    const first = await add({ idempotencyKey: key });
    const again = await add({ idempotencyKey: key });
    expect(again.data.addServiceItem).toMatchObject({
      item: { id: first.data.addServiceItem.item.id },
      replayed: true,
    });
    expect((await add({ idempotencyKey: key, capacity: 4 })).errors).toMatchObject([
      { extensions: { code: 'IDEMPOTENCY_CONFLICT' } },
    ]);
    const refused = await add({ idempotencyKey: `${key}-b`, station: 'stn_none' });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'RECORD_UNKNOWN' } }]);
    expect(await add({ idempotencyKey: `${key}-b`, station: 'stn_none' })).toEqual(refused);
  });

  it('a version that is not the current one is refused with the current one', async () => {
    const { id } = (await add()).data.addServiceItem.item;
    const set = (expectedVersion: number, capacity: number) =>
      room.ask(`mutation ($input: SetItemCapacityInput!) { setItemCapacity(input: $input) ${MOVED} }`, {
        input: { item: id, expectedVersion, capacity },
      });
    expect((await set(1, 5)).data.setItemCapacity.item).toMatchObject({ version: 2, capacity: 5 });
    expect((await set(1, 6)).errors).toMatchObject([{ extensions: { code: 'STALE_WRITE', currentVersion: 2 } }]);
    expect((await set(2, -1)).errors).toMatchObject([{ extensions: { code: 'CAPACITY_NEGATIVE' } }]);
  });

  it('a personal number in any text is refused and not repeated', async () => {
    const refused = await add({ title: '陪聊 １１０１０５ 19491231 002X' });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'PERSONAL_DATA_REFUSED' } }]);
    expect(JSON.stringify(refused)).not.toMatch(/1949|１１０/);
  });
});
