/** The synthetic network that everybody is measured on, and the questions: the same for the same number of links. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const KINDS = ['RESIDENCE', 'CO_BUILDING', 'FUNDING', 'REFERRAL', 'HOSTING', 'OPERATING', 'PARENT', 'SUPERVISION', 'PURCHASE', 'PROVISION', 'PERFORMANCE', 'CLAIM']; // prettier-ignore
/** No last day. */
export const FOREVER = 2147483647;
const LINKS_A_NODE = 8;
const DAY = { first: 14_600, span: 6_000, asked: 19_000 };
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function lots(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An id as the hub gives them: a prefix and 20 signs, the last five of which are the number. */
export function idOf(number) {
  const lot = lots(number);
  let signs = '';
  for (let at = 0; at < 15; at += 1) signs += SIGNS[Math.floor(lot() * 31)];
  let rest = number;
  let own = '';
  for (let at = 0; at < 5; at += 1, rest = Math.floor(rest / 31)) own = SIGNS[rest % 31] + own;
  return `${['stn', 'org', 'ent', 'prj'][number % 4]}_${signs}${own}`;
}

export function numberOf(id) {
  let number = 0;
  for (const sign of id.slice(-5)) number = number * 31 + SIGNS.indexOf(sign);
  return number;
}

/** Four of five links are near by, one of seven within a province, the others lead to few large ones, as charities and funds are. */
export function makeNetwork(links) {
  const nodes = Math.max(2, Math.round(links / LINKS_A_NODE));
  const lot = lots(links);
  const columns = { from: new Uint32Array(links), to: new Uint32Array(links), kind: new Uint8Array(links), since: new Int32Array(links), until: new Int32Array(links) }; // prettier-ignore
  for (let link = 0; link < links; link += 1) {
    const from = Math.floor(lot() * nodes);
    let to = from;
    while (to === from) {
      const which = lot();
      const away = Math.min(nodes, which < 0.8 ? 200 : 40_000);
      if (which < 0.94) to = (((from + Math.floor((lot() + lot() - 1) * away)) % nodes) + nodes) % nodes;
      else to = Math.floor(nodes * lot() ** 4);
    }
    columns.from[link] = from;
    columns.to[link] = to;
    columns.kind[link] = Math.floor(KINDS.length * lot() ** 1.5);
    const since = DAY.first + Math.floor(lot() * DAY.span);
    columns.since[link] = since;
    columns.until[link] = lot() < 0.3 ? since + 30 + Math.floor(lot() * 2_000) : FOREVER;
  }
  return { nodes, links, ...columns };
}

/** Writes it as two CSV files, which every peer loads; gives the folder and what takes it away. */
export async function writeNetwork(network) {
  const folder = mkdtempSync(join(tmpdir(), 'shuniu-bench-network-'));
  await writeLines(join(folder, 'nodes.csv'), network.nodes, (node) => `${node}`);
  const { from, to, kind, since, until } = network;
  await writeLines(join(folder, 'links.csv'), network.links, (link) => `${from[link]},${to[link]},${link},${kind[link]},${since[link]},${until[link]}`); // prettier-ignore
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function writeLines(path, count, lineOf) {
  const file = createWriteStream(path);
  let text = '';
  for (let at = 0; at < count; at += 1) {
    text += `${lineOf(at)}\n`;
    if (text.length < 1 << 18) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
}

/** Which questions are asked of everybody, in this order. */
export function questionsFor({ nodes }, count) {
  const lot = lots(nodes + 1);
  const starts = Array.from({ length: count }, () => Math.floor(lot() * nodes));
  const ends = starts.map((start, at) => (at % 2 === 0 ? Math.floor(lot() * nodes) : (start + 300 + Math.floor(lot() * 2_000)) % nodes)); // prettier-ignore
  const narrow = { kinds: [0, 1, 2], day: DAY.asked };
  const around = (depth, filter) => starts.map((start) => ({ ask: 'around', start, depth, ...filter }));
  const paths = (filter) => starts.map((start, at) => ({ ask: 'path', start, end: ends[at], most: 6, ...filter }));
  return {
    '2 hops': around(2, {}),
    '2 hops, all ids named': around(2, { named: true }),
    '2 hops, by kind and date': around(2, narrow),
    '3 hops': around(3, {}),
    '3 hops, all ids named': around(3, { named: true }),
    '3 hops, by kind and date': around(3, narrow),
    'shortest path': paths({}),
    'shortest path, by kind and date': paths(narrow),
  };
}
