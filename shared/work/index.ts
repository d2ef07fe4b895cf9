/** The deep module behind every mutation: life cycles, one transaction with its events, repeats, and what must not be written down. */
export { AvailableAction, availableActions } from './available-action.js';
export { enterRows, type EnterMode, type EnterReport, type EnterRequest, type RefusedRow } from './enter.js';
export * from './errors.js';
export { historyLoaders, HistoryArgs, RecordEvent, type HistoryLoaders } from './history.js';
export { newId } from './id.js';
export { ActInput, EditInput, EntryInput, KeyInput, MoveInput, Payload } from './inputs.js';
export { lifeCycle, type Availability, type Guard, type LifeCycle } from './life-cycle.js';
export { askOverHttp, Lookups, type Ask, type Fact, type Owners, type Peers } from './lookups.js';
export { historyResolver, lifeResolvers } from './record.resolver.js';
export { personalDataIn, withoutPersonalNumbers } from './personal-data.js';
export { Work, type Act } from './work.js';
export type { Body, Mutation, Written } from './mutation.js';
export { Writer } from './writer.js';
