/** What may be asked of a list of sites. */
import { Field, InputType } from 'type-graphql';
import { defineNounList, filterInArea, HasText } from '../../../shared/listing/index.js';
import { SitePlan } from './site-plan.entity.js';
import { SitePlanState } from './site-plan.enums.js';

@InputType({ description: 'Which sites (选址筛选); conditions are joined by AND.' })
export class SitePlanFilter extends filterInArea('The township of the site (所在乡镇)') {
  @Field(() => [SitePlanState], { nullable: true, description: 'In any of these states (状态).' })
  states?: SitePlanState[] | null;

  @HasText('Part of the name of its station (名称包含)')
  text?: string | null;
}

export const sitePlanList = defineNounList<SitePlan, SitePlanFilter>({
  node: SitePlan,
  name: 'SitePlan',
  field: 'sites',
  filter: SitePlanFilter,
  textIn: ['name'],
  order: {
    NAME: { property: 'name', type: 'text', description: 'Name of its station, by code point (名称).' },
    DECIDED_ON: { property: 'decidedOn', type: 'text', description: 'When it was decided on (决定日期).' },
  },
  where: ({ states }, on) => [on.oneOf('state', states)],
});
