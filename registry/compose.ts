/** Composition: from the SDL of each subgraph to the supergraph, with every error and hint told in one shape. */
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphSdl {
  readonly name: string;
  /** Where the gateway would reach it; only a label for a subgraph that runs in process. */
  readonly url: string;
  readonly sdl: string;
}

export interface Composition {
  /** Null when the subgraphs do not compose. */
  readonly supergraph: string | null;
  readonly errors: readonly string[];
  /** What composition remarks without refusing, each with its level and code. */
  readonly hints: readonly string[];
}

export function composeSubgraphs(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  return {
    supergraph: result.supergraphSdl ?? null,
    errors: (result.errors ?? []).map(
      (error) => `${(error.extensions['code'] as string | undefined) ?? 'ERROR'}: ${error.message}`,
    ),
    hints: (result.hints ?? []).map(
      ({ definition, message }) => `${definition.level.name} ${definition.code}: ${message}`,
    ),
  };
}
