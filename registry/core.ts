/** The core of the graph as it is committed: our own subgraphs' SDL and the supergraph composed of them. */
import { readFileSync } from 'node:fs';
import { projectPath } from '../shared/project-root.js';
import type { LinkableType } from '../shared/subgraph/index.js';
import type { SubgraphSdl } from './compose.js';
import { linkableSubgraph } from './linkable.js';

/** Our rooms, and the port at which each listens when it runs alone. */
export const CORE_SUBGRAPHS = [
  { name: 'stations', urlVariable: 'STATIONS_URL', url: 'http://127.0.0.1:4001/graphql' },
  { name: 'resources', urlVariable: 'RESOURCES_URL', url: 'http://127.0.0.1:4002/graphql' },
  { name: 'projects', urlVariable: 'PROJECTS_URL', url: 'http://127.0.0.1:4003/graphql' },
  { name: 'network', urlVariable: 'NETWORK_URL', url: 'http://127.0.0.1:4004/graphql' },
] as const;

export const SUPERGRAPH_FILE = projectPath('gateway', 'supergraph.graphql');

export const LINKABLE_FILE = projectPath('registry', 'linkable.json');

export function schemaFileOf(name: string): string {
  return projectPath('subgraphs', name, 'schema.graphql');
}

export function readCoreSupergraph(): string {
  return readFileSync(SUPERGRAPH_FILE, 'utf8');
}

export function readCoreSubgraphs(): SubgraphSdl[] {
  return CORE_SUBGRAPHS.map(({ name, url }) => ({ name, url, sdl: readFileSync(schemaFileOf(name), 'utf8') }));
}

/** The types of our rooms that links may lead to, as they are committed. */
export function readCoreLinkable(): LinkableType[] {
  return JSON.parse(readFileSync(LINKABLE_FILE, 'utf8')) as LinkableType[];
}

/** What is composed: the rooms, the linkable types, and then those that joined. */
export function composable(
  rooms: readonly SubgraphSdl[],
  linkable: readonly LinkableType[],
  partners: readonly SubgraphSdl[] = [],
): SubgraphSdl[] {
  return [...rooms, linkableSubgraph(linkable), ...partners];
}
