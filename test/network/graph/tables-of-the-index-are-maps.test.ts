import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Columns } from '../../../subgraphs/network/graph/index/columns.js';
import { Ids } from '../../../subgraphs/network/graph/index/ids.js';
import { KeyTable } from '../../../subgraphs/network/graph/index/key-table.js';
import { NodeMap } from '../../../subgraphs/network/graph/index/node-map.js';
import { buildBase } from '../../../subgraphs/network/graph/index/build.js';
import { Graph } from '../../../subgraphs/network/graph/graph.js';
import { runAtOnce } from '../../../subgraphs/network/graph/slices.js';

const number = fc.oneof(fc.nat(500), fc.nat(0xffff_fffd));

describe('tables of the index are maps, however much goes in', () => {
  it('a map of nodes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, fc.boolean()), { maxLength: 2000 }), (entries) => {
        const [table, map] = [new NodeMap(), new Map<number, number>()];
        for (const [node, value, isAdded] of entries) {
          if (isAdded) expect(table.add(node, value)).toBe(!map.has(node));
          else table.set(node, value);
          if (!isAdded || !map.has(node)) map.set(node, value);
        }
        expect(table.size).toBe(map.size);
        for (const [node, value] of map) expect(table.get(node)).toBe(value);
        for (const node of [501, 502, 0xffff_fffe]) expect(table.get(node)).toBe(map.get(node) ?? -1);
        expect(new Set(table.keys())).toEqual(new Set(map.keys()));
      }),
    );
  });

  it('a table of keys', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 2000 }), (keys) => {
        const map = new Map<number, number>();
        const table = new KeyTable((position) => keys[position]!);
        for (const [position, key] of keys.entries()) {
          expect(table.find(key)).toBe(map.get(key) ?? -1);
          table.put(key, position);
          map.set(key, position);
        }
        for (const [key, position] of map) expect(table.find(key)).toBe(position);
      }),
    );
  });

  it('ids', () => {
    const id = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.toWellFormed())); // prettier-ignore
    fc.assert(
      fc.property(fc.array(id, { maxLength: 500 }), fc.nat(499), (texts, trimAt) => {
        const [ids, map] = [new Ids(), new Map<string, number>()];
        for (const [at, text] of texts.entries()) {
          if (at === trimAt) ids.trim();
          expect(ids.find(text)).toBe(map.get(text) ?? -1);
          if (!map.has(text)) map.set(text, map.size);
          expect(ids.intern(text)).toBe(map.get(text));
        }
        for (const [text, index] of map) expect([ids.idOf(index), ids.find(text)]).toEqual([text, index]);
        const order = [...map.values()].sort((one, other) => ids.compare(one, other)).map((index) => ids.idOf(index));
        expect(order).toEqual([...map.keys()].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))); // prettier-ignore
      }),
    );
  });

  it('links under each node stand by key in both directions, whatever order they come in', () => {
    const link = fc.tuple(fc.nat(0xffff_fffe), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(fc.uniqueArray(link, { selector: ([key]) => key, maxLength: 500 }), (links) => {
        const columns = new Columns();
        for (const [key, from, to] of links) columns.push(key, from, to, 0, 0, 0);
        const base = runAtOnce(buildBase(columns, 21));
        const byKey = links.toSorted(([one], [other]) => one - other);
        for (let node = 0; node <= 20; node += 1) {
          const out = [...base.key.subarray(base.outStart[node], base.outStart[node + 1])];
          expect(out).toEqual(byKey.filter(([, from]) => from === node).map(([key]) => key));
          const into = [...base.inAt.subarray(base.inStart[node], base.inStart[node + 1])];
          expect(into.map((position) => base.key[position])).toEqual(byKey.filter(([, , to]) => to === node).map(([key]) => key)); // prettier-ignore
          expect(into.map((position) => base.from(position))).toEqual(byKey.filter(([, , to]) => to === node).map(([, from]) => from)); // prettier-ignore
        }
      }),
    );
  });

  it('a thousand nodes, most links changed, the index made anew: still what a fresh one is', async () => {
    const [graph, again] = [new Graph(), new Graph()];
    const link = (key: number, turn: number) => ({
      key,
      from: `stn_${(key * 7) % 1000}`,
      to: `org_${(key * 13 + turn) % 1000}`,
      kind: `KIND_${(key + turn) % 30}`,
      sinceDay: turn,
    });
    const loader = graph.loader();
    for (let key = 0; key < 20_000; key += 1) loader.link(link(key, 0));
    await loader.finish();
    for (let key = 0; key < 24_000; key += 2) graph.upsertLink(link(key, 5));
    for (let key = 0; key < 20_000; key += 3) graph.removeLink(key);
    for (let key = 0; key < 24_000; key += 1) {
      const isGone = key < 20_000 && key % 3 === 0;
      if (!isGone && (key % 2 === 0 || key < 20_000)) again.upsertLink(link(key, key % 2 === 0 ? 5 : 0));
    }
    expect(graph.digest()).toBe(again.digest());
    await graph.compact();
    await again.compact();
    expect(graph.digest()).toBe(again.digest());
    expect(graph.memory().perLink).toBeCloseTo(again.memory().perLink, -1);
  });
});
