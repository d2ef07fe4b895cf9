/** What can be done with links: make one, take in a resident, confirm from the other side, end with a reason; and name a collective. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { type EntryInput, lifeResolvers, MoveInput, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { makeLink, type LinkWanted } from './link-making.js';
import { CreateLinkInput, HostResidentInput } from './link.input.js';
import { changeLink, endLink } from './link-ending.js';
import { confirmedBy, linkLife } from './link.rules.js';
import { LinkAsserter, ResourceLink } from './resource-link.entity.js';

/** Closed set: the two ends of a link. */
export enum LinkSide {
  FROM = 'FROM',
  TO = 'TO',
}
registerEnumType(LinkSide, {
  name: 'LinkSide',
  description: 'An end of a link (链接端).',
  valuesConfig: { FROM: { description: 'Its start (起点方).' }, TO: { description: 'Its end (终点方).' } },
});

@InputType({ description: 'A link that a side vouches for, too (确认链接).' })
export class ConfirmLinkInput extends MoveInput {
  @Field(() => ID, { description: 'The link (链接), `lnk_…`.' })
  link!: string;

  @Field(() => LinkSide, { description: 'The side that vouches for it now (确认方).' })
  by!: LinkSide;
}

@InputType({ description: 'A link to end (终止链接).' })
export class EndLinkInput extends MoveInput {
  @Field(() => ID, { description: 'The link (链接), `lnk_…`.' })
  link!: string;

  @Field(() => DateScalar, { description: 'First day on which it no longer holds (终止日期).' })
  on!: string;

  @Field(() => String, { description: 'Why it ends (终止原因).' })
  reason!: string;
}

@ObjectType({ description: 'What became of a change of a link (链接操作结果).', simpleResolvers: true })
export class ResourceLinkPayload extends Payload {
  @Field(() => ResourceLink, { nullable: true, description: 'The link as it now stands (链接).' })
  link!: ResourceLink | null;
}

@Resolver()
export class LinkWork {
  @Mutation(() => ResourceLinkPayload, { description: 'Links two parties (建立链接); both must be known and there.' })
  createLink(
    @Arg('input', () => CreateLinkInput) input: CreateLinkInput,
    @Ctx() context: Context,
  ): Promise<ResourceLinkPayload> {
    return create(context, 'createLink', input, input);
  }

  @Mutation(() => ResourceLinkPayload, {
    description: 'A station takes in a resident organisation or team (社会组织入驻); asserted by the station.',
  })
  hostResident(
    @Arg('input', () => HostResidentInput) input: HostResidentInput,
    @Ctx() context: Context,
  ): Promise<ResourceLinkPayload> {
    const { station, resident, ...rest } = input;
    const wanted = { kind: 'RESIDENT_IN', from: resident, to: station, assertedBy: LinkAsserter.TO, ...rest };
    return create(context, 'hostResident', input, wanted);
  }

  @Mutation(() => ResourceLinkPayload, { description: linkLife.descriptionOf('confirmLink') })
  async confirmLink(
    @Arg('input', () => ConfirmLinkInput) input: ConfirmLinkInput,
    @Ctx() context: Context,
  ): Promise<ResourceLinkPayload> {
    const written = await context.write({ name: 'confirmLink', input }, async (work) => {
      const link = await work.take(ResourceLink, input.link, input.expectedVersion);
      linkLife.move('confirmLink', link.state, {});
      const assertedBy = confirmedBy(link.assertedBy, input.by) as LinkAsserter;
      return changeLink(work, link, { assertedBy, assertedByName: null }, { action: 'CONFIRMED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => ResourceLinkPayload, { description: linkLife.descriptionOf('endLink') })
  async endLink(
    @Arg('input', () => EndLinkInput) input: EndLinkInput,
    @Ctx() context: Context,
  ): Promise<ResourceLinkPayload> {
    const written = await context.write({ name: 'endLink', input }, async (work) => {
      const link = await work.take(ResourceLink, input.link, input.expectedVersion);
      return endLink(work, link, work.done('on', input.on), input.reason);
    });
    return payload(context, written);
  }
}

async function create(
  context: Context,
  name: string,
  input: EntryInput,
  wanted: LinkWanted,
): Promise<ResourceLinkPayload> {
  return payload(context, await makeLink(context, { name, input }, wanted));
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<ResourceLinkPayload> {
  return { link: await load.resourceLinks.byId.load(id), event, replayed };
}

export const linkWork = [
  LinkWork,
  ...lifeResolvers(
    () => ResourceLink,
    ({ state }) => linkLife.available(state, {}),
  ),
];
