/** What may be asked of build-out plans. */
import { Field, InputType } from 'type-graphql';
import { AreaRef } from '../../../shared/scalars/index.js';
import { listArgsOf } from '../list/list-args.js';

@InputType({ description: 'Which build-out plans (规划筛选); conditions are joined by AND.' })
export class BuildOutPlanFilter {
  @Field(() => AreaRef, { nullable: true, description: 'The area that the plan is for (规划区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also plans of areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title of its policy document (名称包含), upper and lower case alike.',
  })
  text?: string | null;
}

export const buildOutPlanList = listArgsOf('BuildOutPlan', BuildOutPlanFilter, {
  TITLE: { property: 'policyTitle', type: 'text', description: 'Title of the policy document, by code point (名称).' },
  BASE_YEAR: { property: 'baseYear', type: 'number', description: 'Year that its phases count from (起始年).' },
});
