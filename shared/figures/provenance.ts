/** Where one statement about a record comes from: the fact, its place on the page, who claims it and how firmly. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ProvenanceBasis } from './figure.enums.js';
import { CLAIMANTS, PAGE_FACTS } from './page-facts.js';
import { PAGE_SOURCE_IDS } from './page-source.js';
import { Source, sourceOf } from './source.js';

/** What a row stores: the fact, and only what differs from the fact's own entry. */
export interface ProvenanceRef {
  readonly fact: string;
  readonly basis?: `${ProvenanceBasis}`;
  readonly note?: string;
  readonly rawPhrase?: string;
}

@ObjectType({
  description: 'Where a statement comes from (出处): the place in the source, who said it, and how firmly it stands.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class Provenance {
  @Field(() => ID, { description: 'Id of the fact (事实编号) in the list of the page of 2022-06-14, such as `J18`.' })
  fact!: string;

  @Field(() => Source, { description: 'The article that states it, or the page itself (来源).' })
  source!: Source;

  @Field(() => String, {
    description:
      'Part of the article: masthead, headline, section-heads, attribution, caption, lead (导语), warmth (服务有温度), depth (服务有深度), strength (服务有力度), or body (正文).',
  })
  section!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the paragraph in its article, from 1 with the lead first (段落); null outside the running text.',
  })
  paragraph!: number | null;

  @Field(() => String, { description: 'Who said it (陈述者): a role or body, never a private person.' })
  claimedBy!: string;

  @Field(() => Boolean, {
    description:
      'True when the claimant speaks about itself: its own body, the work it does or promotes, or its plans (利害关系方).',
  })
  interestedParty!: boolean;

  @Field(() => ProvenanceBasis, { description: 'Whether the source says it, or the hub reads it so (依据).' })
  basis!: ProvenanceBasis;

  @Field(() => String, {
    nullable: true,
    description: 'The term of time or degree as printed (原词), such as 去年6月; null where nothing was resolved.',
  })
  rawPhrase!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What a reader should know about it, in the hub's own words (说明).",
  })
  note!: string | null;
}

/** Turns stored refs into what is told, in their order. An unknown fact id is a fault of the data and an error. */
export function expandProvenance(refs: readonly ProvenanceRef[]): Provenance[] {
  return refs.map((ref) => {
    const fact = PAGE_FACTS.get(ref.fact);
    if (!fact)
      throw new Error(`No fact "${ref.fact}" is in the page's index; add it to page-facts.ts or correct the row.`);
    const claimant = CLAIMANTS[fact.claimant];
    return Object.assign(new Provenance(), {
      fact: fact.id,
      source: sourceOf(PAGE_SOURCE_IDS[fact.article]),
      section: fact.section,
      paragraph: fact.paragraph,
      claimedBy: claimant.name,
      interestedParty: claimant.interested,
      basis: ref.basis ?? fact.basis,
      rawPhrase: ref.rawPhrase ?? fact.rawPhrase,
      note: ref.note ?? fact.note,
    });
  });
}
