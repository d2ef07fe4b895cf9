/** Reads stations and their dated links by key. */
import { rowById } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { Station } from './station.entity.js';

export function makeStationLoaders(reader: Reader) {
  return {
    stationById: rowById(reader, Station),
  };
}
