/** graphology, the common library of JavaScript: a graph of objects in memory, asked by its own functions where it has them. */
import graphology from 'graphology';
import shortestPath from 'graphology-shortest-path';
import { linesOf } from '../lines.mjs';

let graph;

export async function load(folder) {
  // Links are followed both ways in all questions.
  graph = new graphology.MultiUndirectedGraph();
  for await (const [node] of linesOf(`${folder}/nodes.csv`)) graph.addNode(node);
  for await (const [from, to, key, kind, since, until] of linesOf(`${folder}/links.csv`)) {
    graph.addUndirectedEdgeWithKey(key, from, to, { kind, since, until });
  }
  return {};
}

export function prepare(question) {
  const { start, end, depth, most, kinds } = question;
  if (question.ask === 'path' && !kinds) {
    return () => {
      const path = shortestPath.bidirectional(graph, start, end);
      return path === null || path.length - 1 > most ? -1 : path.length - 1;
    };
  }
  if (question.ask === 'path') return () => distances(question, most, String(end)).get(String(end)) ?? -1;
  return () => {
    const found = distances(question, depth);
    let sum = 0;
    for (const node of found.keys()) sum += Number(node);
    return [found.size, sum];
  };
}

/** It has no walk that stops at a depth and asks of links, so this is ours over its neighbours. */
function distances({ start, kinds, day }, depth, end) {
  const found = new Map([[String(start), 0]]);
  for (const [node, distance] of found) {
    if (distance === depth || found.has(end)) break;
    const take = (other) => void (found.has(other) || found.set(other, distance + 1));
    if (!kinds) graph.forEachNeighbor(node, take);
    else {
      graph.forEachEdge(node, (_, { kind, since, until }, from, to) => {
        if (kinds.includes(kind) && since <= day && until > day) take(from === node ? to : from);
      });
    }
  }
  return found;
}
