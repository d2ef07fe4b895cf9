/** How the terms of the three articles relate, as the hub reads them: `vocabulary:CODE`, relation, `vocabulary:CODE`, why. */

type Entry = readonly [from: string, relation: string, to: string, note: string];

const LUOYANG = 'luoyang-service-domains';
const JIANDE = 'jiande-service-fields';
const POST = 'enterprise-post-domains';
const LUOYANG_GROUPS = 'luoyang-target-groups';
const JIANDE_GROUPS = 'jiande-target-groups';

export const CROSSWALK: readonly Entry[] = [
  [
    `${JIANDE}:ELDERLY`,
    'CLOSE',
    `${LUOYANG}:ELDERLY_SERVICE`,
    'Both for older people; one names social work, the other care services.',
  ],
  [
    `${JIANDE}:COMMUNITY`,
    'CLOSE',
    `${LUOYANG}:COMMUNITY_GOVERNANCE`,
    'Work with communities on one side, governance on the other.',
  ],
  [
    `${JIANDE}:WOMEN_CHILDREN`,
    'RELATED',
    `${LUOYANG}:CHILD_WELFARE`,
    'They share children; Luoyang has no domain for women.',
  ],
  [
    `${JIANDE}:DISABILITY`,
    'RELATED',
    `${LUOYANG}:SOCIAL_ASSISTANCE`,
    'Luoyang has no domain for disabled people; some get assistance.',
  ],
  [
    `${POST}:CIVIL_AFFAIRS_BASE`,
    'RELATED',
    `${LUOYANG}:SOCIAL_ASSISTANCE`,
    'Recipients of assistance are clients of civil affairs.',
  ],
  [
    `${POST}:CIVIL_AFFAIRS_BASE`,
    'RELATED',
    `${LUOYANG}:SOCIAL_AFFAIRS`,
    'Both are business of the civil affairs authorities.',
  ],
  [
    `${JIANDE_GROUPS}:ELDERLY_LIVING_ALONE`,
    'RELATED',
    `${LUOYANG_GROUPS}:TEKUN`,
    'Some live alone in extreme hardship; neither holds the other.',
  ],
  [`${JIANDE_GROUPS}:CHILDREN`, 'NARROWER', `${LUOYANG_GROUPS}:ORPHAN`, 'Orphans are children.'],
  [`${JIANDE_GROUPS}:CHILDREN`, 'NARROWER', `${LUOYANG_GROUPS}:DE_FACTO_UNSUPPORTED_CHILD`, 'They are children.'],
  [
    'enterprise-post-service-types:EMOTION_MANAGEMENT',
    'CLOSE',
    'luoyang-service-types:PSYCHOLOGICAL_COUNSELLING',
    'Both relieve distress, one among employees, one among clients.',
  ],
  [
    'enterprise-post-service-types:BELONGING',
    'CLOSE',
    'luoyang-service-types:SOCIAL_INTEGRATION',
    'Belonging to a firm is one way of finding a place in society.',
  ],
];
