/** Our index: its nodes have ids as the hub gives them, and are asked for and told by these. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Graph } from '../../../dist/subgraphs/network/graph/graph.js';
import { neighbourhoodOf, nodesAround, reach } from '../../../dist/subgraphs/network/graph/query/neighbourhood.js';
import { shortestPath } from '../../../dist/subgraphs/network/graph/query/shortest.js';
import { Walker } from '../../../dist/subgraphs/network/graph/query/walker.js';
import { components } from '../../../dist/subgraphs/network/graph/query/components.js';
import { communities } from '../../../dist/subgraphs/network/graph/analytics/communities.js';
import { cutPoints } from '../../../dist/subgraphs/network/graph/analytics/cut-points.js';
import { betweenness } from '../../../dist/subgraphs/network/graph/analytics/betweenness.js';
import { pageRank } from '../../../dist/subgraphs/network/graph/analytics/page-rank.js';
import { project } from '../../../dist/subgraphs/network/graph/analytics/projection.js';
import { runInSlices } from '../../../dist/subgraphs/network/graph/slices.js';
import { FOREVER, idOf, KINDS, lots, numberOf } from '../data.mjs';
import { linesOf } from '../lines.mjs';

let graph;
const unlimited = { visits: Number.POSITIVE_INFINITY, limit: Number.POSITIVE_INFINITY };
const filterOf = ({ kinds, day }) => ({ kinds: kinds?.map((kind) => KINDS[kind]), day });
const seconds = (began) => (performance.now() - began) / 1000;

export async function load(folder) {
  graph = new Graph();
  const loader = graph.loader();
  const ids = []; // Made once for each node, as a store would hand them over.
  for await (const [node] of linesOf(`${folder}/nodes.csv`))
    loader.node({ id: (ids[node] = idOf(node)), type: 'Synthetic' });
  let links = 0;
  for await (const [from, to, key, kind, since, until] of linesOf(`${folder}/links.csv`)) {
    loader.link({ key, from: ids[from], to: ids[to], kind: KINDS[kind], sinceDay: since, untilDay: until === FOREVER ? null : until, flags: key & 3 }); // prettier-ignore
    links += 1;
  }
  const began = performance.now();
  await loader.finish();
  const { links: bytes, perLink } = graph.memory();
  return { ofWhich: `${seconds(began).toFixed(1)} s to build the index`, perLink, perLinkAlone: bytes / links };
}

export function prepare(question) {
  const filter = filterOf(question);
  if (question.ask === 'path') {
    const [from, to] = [idOf(question.start), idOf(question.end)];
    return () => shortestPath(graph.view(), from, to, filter, { ...unlimited, maxLength: question.most });
  }
  const id = idOf(question.start);
  if (question.named) return () => nodesAround(graph.view(), id, filter, { ...unlimited, depth: question.depth });
  return () => {
    const view = graph.view();
    const start = view.nodes.find(id);
    const { levels } = reach(
      new Walker(view, filter, unlimited, [start]),
      start,
      { ...unlimited, depth: question.depth },
      false,
    );
    let [count, sum] = [0, 0];
    // Nodes went in by their number, so that of the view is the same.
    for (const level of levels) {
      count += level.length;
      for (const node of level) sum += node;
    }
    return [count, sum];
  };
}

export function told(question, answer) {
  if (question.ask === 'path') return answer.path ? answer.path.steps.length : -1;
  if (!question.named) return answer;
  const ids = answer.levels.flat();
  return [ids.length, ids.reduce((sum, id) => sum + numberOf(id), 0)];
}

/** What only we are asked: changes, the index made anew while it serves, measures of the whole. */
export async function more() {
  const facts = [];
  const note = (name, value) => facts.push({ name, value });
  const { nodeCount, linkCount } = graph;
  const hub = idOf(0);
  let began = performance.now();
  const around = neighbourhoodOf(graph.view(), hub, {}, { depth: 2, limit: 100 });
  note('neighbourhood of the largest hub, depth 2, cut at 100 nodes', `${((performance.now() - began)).toFixed(1)} ms (${around.cut.because})`); // prettier-ignore
  began = performance.now();
  graph.digest();
  note('digest of the whole', `${seconds(began).toFixed(2)} s`);

  began = performance.now();
  const again = new Graph();
  const loader = again.loader();
  for (const node of graph.view().allNodes()) loader.node(node);
  for (let key = 0; key < linkCount; key += 1) loader.link(graph.link(key));
  const taken = seconds(began);
  await loader.finish();
  note('made anew from the records of all links', `${seconds(began).toFixed(1)} s, ${taken.toFixed(1)} s of them to make and take in the records; digest ${again.digest() === graph.digest() ? 'equal' : 'DIFFERENT'}`); // prettier-ignore

  const lot = lots(7);
  const changes = Math.round(linkCount / 100);
  const told = Array.from({ length: changes }, (_, change) => {
    const key = Math.floor(lot() * linkCount);
    if (change % 4 === 0) return key;
    return { key: change % 4 === 1 ? linkCount + change : key, from: idOf(Math.floor(lot() * nodeCount)), to: idOf(Math.floor(lot() * nodeCount)), kind: KINDS[0], sinceDay: 15_000 }; // prettier-ignore
  });
  began = performance.now();
  for (const change of told) {
    if (typeof change === 'number') graph.removeLink(change);
    else graph.upsertLink(change);
  }
  note(
    `${changes.toLocaleString('en')} changes into the delta`,
    `${Math.round(changes / seconds(began)).toLocaleString('en')} a second`,
  );
  const before = graph.digest();
  global.gc?.();
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  began = performance.now();
  await graph.compact();
  note(
    'index made anew with them, in slices',
    `${seconds(began).toFixed(2)} s, the process held for ${(held.max / 1e6).toFixed(0)} ms at most`,
  );
  held.disable();
  note('digest before and after', before === graph.digest() ? 'equal' : 'DIFFERENT');

  const measure = async (name, steps, tell) => {
    const start = performance.now();
    const result = await runInSlices(steps);
    note(name, `${seconds(start).toFixed(1)} s (${tell(result)})`);
    return result;
  };
  const view = graph.snapshot();
  await measure(
    'components',
    components(view),
    ({ count, largest }) => `${count}, the largest of ${largest[0]?.size ?? 1} nodes`,
  );
  const plain = await measure('projection for the measures', project(view), ({ arcs }) => `${arcs} arcs`);
  await measure('PageRank', pageRank(plain, { tolerance: 1e-6 }), ({ rounds }) => `${rounds} rounds`);
  await measure(
    'articulation points and bridges',
    cutPoints(plain),
    ({ points, bridges }) => `${points}, ${bridges.length}`,
  );
  await measure(
    'communities',
    communities(plain),
    ({ sizes, modularity }) => `${sizes.length}, modularity ${modularity.toFixed(3)}`,
  );
  await measure('betweenness, 8 pivots', betweenness(plain, { pivots: 8 }), ({ pivots }) => `${pivots} pivots`);
  return facts;
}
