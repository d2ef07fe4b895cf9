/** Which of the five elements (五社联动) a station or room has: its own, and those that the parties linked with it bring. */
import { LinkageElement } from './linkage.enums.js';

const { COMMUNITY, SOCIAL_ORGANIZATION, SOCIAL_WORKER, COMMUNITY_VOLUNTEER, CHARITY_RESOURCE } = LinkageElement;

/** In the order in which the policy names them. */
export const ELEMENTS: readonly LinkageElement[] = [
  COMMUNITY,
  SOCIAL_ORGANIZATION,
  SOCIAL_WORKER,
  COMMUNITY_VOLUNTEER,
  CHARITY_RESOURCE,
];

/** What is known of a party: its GraphQL type and the codes that classify it. */
export interface Party {
  readonly type: string;
  readonly classes: readonly string[];
}

/** Of what a body itself is: the tier of a station, or the kind of a collective. */
const BY_CLASS: Readonly<Record<string, Readonly<Record<string, LinkageElement>>>> = {
  Station: { STATION: SOCIAL_WORKER, ROOM: COMMUNITY },
  Collective: {
    ROOM: COMMUNITY,
    STATION: SOCIAL_WORKER,
    SOCIAL_ORG: SOCIAL_ORGANIZATION,
    VOLUNTEER: COMMUNITY_VOLUNTEER,
    CHARITY: CHARITY_RESOURCE,
  },
  SocialOrganization: { FOUNDATION: CHARITY_RESOURCE },
};
const BY_TYPE: Readonly<Record<string, LinkageElement>> = {
  SocialOrganization: SOCIAL_ORGANIZATION,
  VolunteerTeam: COMMUNITY_VOLUNTEER,
  ServiceFund: CHARITY_RESOURCE,
};
/** A link that brings money brings the charity resource, whoever gives it. */
const BY_LINK: Readonly<Record<string, LinkageElement>> = { FUNDS: CHARITY_RESOURCE };

/** Types whose classes tell something of the elements. */
export const CLASSIFIED_TYPES = Object.keys(BY_CLASS);

/** Which stations are looked at: stations and rooms; a guidance centre or a post has no five elements of its own. */
export function isSubject({ type, classes }: Party): boolean {
  return type === 'Station' && (classes.includes('STATION') || classes.includes('ROOM'));
}

export function elementsOf({ type, classes }: Party): LinkageElement[] {
  const found = classes.flatMap((code) => BY_CLASS[type]?.[code] ?? []);
  const own = BY_TYPE[type];
  return own === undefined ? found : [...found, own];
}

/** What a link of this kind that leads to the subject brings by itself. */
export function elementsOfLink(kind: string, leadsToSubject: boolean): LinkageElement[] {
  const element = BY_LINK[kind];
  return element === undefined || !leadsToSubject ? [] : [element];
}
