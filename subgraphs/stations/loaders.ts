/** The loaders of one request to this room: each folder's own, side by side. */
import type { Reader } from '../../shared/subgraph/index.js';
import { makeStationLoaders } from './station/station.loaders.js';

export type StationsLoaders = ReturnType<typeof makeLoaders>;

export function makeLoaders(reader: Reader) {
  return {
    ...makeStationLoaders(reader),
  };
}
