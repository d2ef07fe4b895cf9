/** The closed sets of planned sites: their states, and what is looked at before one is approved. */
import { registerEnumType } from 'type-graphql';

/** Closed set: how far a site has come. */
export enum SitePlanState {
  NOMINATED = 'NOMINATED',
  APPROVED = 'APPROVED',
  BUILDING = 'BUILDING',
  OPENED = 'OPENED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SitePlanState, {
  name: 'SitePlanState',
  description: 'How far a site of a build-out plan has come (选址状态).',
  valuesConfig: {
    NOMINATED: { description: 'Named for a township (提名).' },
    APPROVED: { description: 'Looked at and approved (核准).' },
    BUILDING: { description: 'A station is being set up there (建设中).' },
    OPENED: { description: 'Its station has opened (已开站).' },
    REJECTED: { description: 'Looked at and turned down (未通过).' },
    WITHDRAWN: { description: 'Given up (撤回).' },
  },
});

/** Closed set: what 便民利民 comes down to when a site is looked at. */
export enum SiteCriterion {
  NEAR_RESIDENTS = 'NEAR_RESIDENTS',
  EASY_ACCESS = 'EASY_ACCESS',
  HOURS_THAT_SUIT = 'HOURS_THAT_SUIT',
  SHARED_PLACE = 'SHARED_PLACE',
}
registerEnumType(SiteCriterion, {
  name: 'SiteCriterion',
  description: 'What is looked at before a site is approved (便民利民核查项).',
  valuesConfig: {
    NEAR_RESIDENTS: { description: 'Near to where those who need it live (就近).' },
    EASY_ACCESS: { description: 'To be reached and entered without hindrance, also with a wheelchair (方便、无障碍).' },
    HOURS_THAT_SUIT: { description: 'Open when people can come (开放时间便民).' },
    SHARED_PLACE: { description: 'Built and used together with what is there already (共建共享).' },
  },
});
