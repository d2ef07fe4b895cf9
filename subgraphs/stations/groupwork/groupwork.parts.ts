/** What work with groups brings to the room. */
import { groupRefusals } from './group.errors.js';
import { groupLife } from './group.rules.js';
import { groupWork } from './group.work.js';

export const groupworkParts = { resolvers: groupWork, refusals: groupRefusals, lifeCycles: [groupLife] };
