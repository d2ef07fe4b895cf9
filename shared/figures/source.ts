/** Where a statement comes from: one published article or page, as a value that every room tells in the same way. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { ProvenanceBasis } from './figure.enums.js';
import { SOURCES, type SourceData } from './page-source.js';

@ObjectType({
  description:
    'A source (来源): a printed page, one article on it, or what is reported to the hub itself. What the source does not say is null.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class Source implements SourceData {
  @Field(() => ID, { description: 'Stable id of the source, such as `src_20220614_jiande`.' })
  readonly id!: string;

  @Field(() => String, {
    description:
      'Code of the article within its page (文章): `jiande`, `jinhua`, `luoyang`; `page` for the page as a whole; `reported` for what is entered in the hub (填报).',
  })
  readonly article!: string;

  @Field(() => String, { nullable: true, description: 'Headline of the article (标题).' })
  readonly headline!: string | null;

  @Field(() => [String], {
    description: 'Heads of its sections, in order (小标题); empty when it has none. At most 20.',
  })
  readonly sectionHeads!: string[];

  @Field(() => String, { nullable: true, description: 'Caption of its picture (图片说明).' })
  readonly caption!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the page it stands on (版面).' })
  readonly page!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication (出版日期), as printed on the page.' })
  readonly publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the newspaper (报刊名) as the source itself gives it; null when it gives none.',
  })
  readonly publication!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the newspaper as the hub infers it (推断的报刊名); the reason is in `publicationNote`.',
  })
  readonly inferredPublication!: string | null;

  @Field(() => ProvenanceBasis, {
    description:
      'What the name of the newspaper rests on (报刊名依据): STATED with `publication`, INFERRED with `inferredPublication`.',
  })
  readonly publicationBasis!: ProvenanceBasis;

  @Field(() => String, { nullable: true, description: 'Why the name of the newspaper was inferred (推断理由).' })
  readonly publicationNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Editor of the page (责任编辑).' })
  readonly editor!: string | null;

  @Field(() => String, { nullable: true, description: 'Art editor of the page (美术编辑).' })
  readonly artEditor!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the article names as its own source (据…).' })
  readonly attributedTo!: string | null;

  @Field(() => Boolean, { description: 'True when the source is made up, for tests and demonstrations (合成数据).' })
  readonly synthetic!: boolean;
}

const byId = new Map(
  SOURCES.map((data): [string, Source] => [data.id, Object.freeze(Object.assign(new Source(), data as Source))]),
);

/** The source with this id. A stored id that no list has is a fault of the data, so it is an error and not null. */
export function sourceOf(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`No source "${id}" is listed; known are ${[...byId.keys()].join(', ')}.`);
  return source;
}

/** All sources on record, in the order of their list. */
export function listSources(): Source[] {
  return [...byId.values()];
}
