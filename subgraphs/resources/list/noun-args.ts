/** What every list of this room's nouns takes: a page, a moment, and the conditions that all located nouns share. */
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Moment } from '../../../shared/moment.js';
import { PageArgs } from '../../../shared/paging/index.js';
import { AreaRef, DateScalar, DateTimeScalar } from '../../../shared/scalars/index.js';

@ArgsType()
export class DatedPageArgs extends PageArgs implements Moment {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the answer is about (截至日期); today when left out. What surely held on that day counts.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
  })
  knownAt?: string | null;
}

/** Conditions on any noun of this room; each noun's own filter adds to them. */
@InputType()
export abstract class NounFilter {
  @Field(() => AreaRef, { nullable: true, description: 'Area where it lies (所在区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With `area`: also areas below it by ADMINISTRATIVE parents as of `asOf` (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name (名称包含), whatever the case; `%` and `_` stand for themselves.',
  })
  text?: string | null;
}

/** Conditions on the nouns that resource links lead to. */
@InputType()
export abstract class LinkableFilter extends NounFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those with a resource link that held as of `asOf`; false: only those without (有无链接).',
  })
  linked?: boolean | null;
}

@ArgsType()
export class AreaNounArgs extends DatedPageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also those of areas below it, by ADMINISTRATIVE parents as of `asOf` (含下级).',
  })
  includeDescendants!: boolean;
}
