/** The five elements of the linkage, as the room of resources names them: closed, and the same wherever they stand. */
import { registerEnumType } from 'type-graphql';

export enum LinkageElement {
  COMMUNITY = 'COMMUNITY',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  COMMUNITY_VOLUNTEER = 'COMMUNITY_VOLUNTEER',
  CHARITY_RESOURCE = 'CHARITY_RESOURCE',
}
registerEnumType(LinkageElement, {
  name: 'LinkageElement',
  description: 'Element of the linkage of the five "she" (五社联动).',
  valuesConfig: {
    COMMUNITY: { description: 'The community (社区).' },
    SOCIAL_ORGANIZATION: { description: 'Social organisations (社会组织).' },
    SOCIAL_WORKER: { description: 'Social workers (社会工作者).' },
    COMMUNITY_VOLUNTEER: { description: 'Community volunteers (社区志愿者).' },
    CHARITY_RESOURCE: { description: 'Charity resources (社会慈善资源): the one element that is no acting subject.' },
  },
});
