/** What may be asked of build-out plans. */
import { InputType } from 'type-graphql';
import { defineNounList, filterInArea, HasText } from '../../../shared/listing/index.js';
import { BuildOutPlan } from './build-out-plan.entity.js';

@InputType({ description: 'Which build-out plans (规划筛选); conditions are joined by AND.' })
export class BuildOutPlanFilter extends filterInArea('The area that the plan is for (规划区域)') {
  @HasText('Part of the title of its policy document (名称包含)')
  text?: string | null;
}

export const buildOutPlanList = defineNounList<BuildOutPlan, BuildOutPlanFilter>({
  node: BuildOutPlan,
  name: 'BuildOutPlan',
  field: 'buildOutPlans',
  filter: BuildOutPlanFilter,
  textIn: ['policyTitle', 'policyTitleEn'],
  order: {
    TITLE: {
      property: 'policyTitle',
      type: 'text',
      description: 'Title of the policy document, by code point (名称).',
    },
    BASE_YEAR: { property: 'baseYear', type: 'number', description: 'Year that its phases count from (起始年).' },
  },
});
