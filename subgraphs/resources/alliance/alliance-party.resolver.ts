/** Tells who a party to an alliance is, and what its kind means. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadEnd, ResourceLinkEnd, type LinkEnd } from '../link/resource-link-end.js';
import { PartyKindTerm } from '../vocabulary/term.entity.js';
import { AllianceParty } from './alliance.entity.js';

@Resolver(() => AllianceParty)
export class AlliancePartyResolver {
  @FieldResolver(() => ResourceLinkEnd, {
    nullable: true,
    description: 'Which record it is (成员); null where only its kind is known.',
  })
  member(@Root() party: AllianceParty, @Ctx() { load }: Context): Promise<LinkEnd | null> {
    return party.partyId == null ? Promise.resolve(null) : loadEnd(load, party.partyId);
  }

  @FieldResolver(() => PartyKindTerm, { nullable: true, description: 'What its kind means (成员类型释义).' })
  kindTerm(@Root() party: AllianceParty, @Ctx() { load }: Context): Promise<PartyKindTerm | null> {
    return load.partyKinds.find(party.kind);
  }
}
