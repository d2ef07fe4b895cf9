/** Orders by many clients on one item of limited capacity: how many a second, and that none is placed beyond it. */
import { stations } from '../../dist/subgraphs/stations/subgraph.js';
import { load, startRoom } from './room.mjs';

const ITEM = 'mutation ($input: AddServiceItemInput!) { addServiceItem(input: $input) { item { id } } }';
const PUBLISH = 'mutation ($input: MoveServiceItemInput!) { publishServiceItem(input: $input) { item { id } } }';
const ORDER = 'mutation ($input: ServiceOrderInput!) { submitServiceOrder(input: $input) { order { id } } }';

export async function measureOrders(database, pace) {
  const room = await startRoom(stations, database);
  try {
    const { stations: found } = await room.ask('{ stations(filter: { text: "新安江" }) { nodes { id tier } } }');
    const station = found.nodes.find(({ tier }) => tier === 'STATION').id;
    const { stations: under } = await room.ask('{ stations(filter: { tiers: [ROOM] }) { nodes { id } } }');
    const rooms = under.nodes.map(({ id }) => id);
    const publish = async (capacity) => {
      const { addServiceItem } = await room.ask(ITEM, {
        input: { station, title: '压测项目', capacity, synthetic: true },
      });
      await room.ask(PUBLISH, { input: { item: addServiceItem.item.id } });
      return addServiceItem.item.id;
    };
    const order = (item, client) =>
      room.ask(ORDER, {
        input: { item, room: rooms[client % rooms.length], dueOn: '2099-12-31', idempotencyKey: crypto.randomUUID() },
      });

    const wide = await publish(null);
    const open = await load(pace, (client) => order(wide, client));

    const capacity = 100;
    const narrow = await publish(capacity);
    let [placed, refused] = [0, 0];
    const begun = performance.now();
    await Promise.all(
      Array.from({ length: pace.clients }, async (_, client) => {
        for (let turn = 0; turn < 20; turn += 1) {
          try {
            await order(narrow, client);
            placed += 1;
          } catch (error) {
            if (error.code === 'INTERNAL_SERVER_ERROR') throw error;
            refused += 1;
          }
        }
      }),
    );
    const rate = Math.round(((placed + refused) / (performance.now() - begun)) * 1000);
    if (placed !== capacity) throw new Error(`${placed} orders were placed on a capacity of ${capacity}`);
    return [
      { what: 'orders, no limit', ...open },
      { what: `orders, capacity ${capacity}`, 'per second': rate, placed, refused, oversold: placed - capacity },
    ];
  } finally {
    await room.stop();
  }
}
