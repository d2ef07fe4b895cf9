/** Lists and loaders of alliances and their parties. */
import { sql, type RawBuilder } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Moment } from '../../../shared/moment.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { LOCATED } from '../list/noun-filter.js';
import { rowsThrough } from '../list/rows-through.js';
import { vocabulariesOf } from '../vocabulary/term.loaders.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { AllianceFilter } from './alliance.input.js';

export const allianceList = defineNounList<Alliance, AllianceFilter>({
  ...LOCATED,
  node: Alliance,
  name: 'Alliance',
  field: 'alliances',
  plural: 'alliances',
  filter: AllianceFilter,
  check: (filter, reader) => vocabulariesOf(reader).partyKinds.check(filter.partyKinds),
  where({ partyIds, partyKinds = [] }, on) {
    const hasParty = (condition: RawBuilder<unknown>) =>
      sql<boolean>`exists (select 1 from alliance_party where alliance_party.alliance_id = alliance.id and ${condition} and ${heldAt('alliance_party', on.moment)})`;
    return [
      partyIds ? hasParty(on.reader.among('alliance_party.party_id', partyIds)) : undefined,
      ...(partyKinds ?? []).map((kind) => hasParty(sql`alliance_party.kind = ${kind}`)),
    ];
  },
});

export function makeAllianceLoaders(reader: Reader) {
  return {
    alliances: listsOf(reader, allianceList),
    partiesOfAlliance: perArguments((moment: Moment) =>
      rowsBy(reader, AllianceParty, 'allianceId', (query) =>
        query.where(heldAt('alliance_party', moment)).orderBy('alliance_party.position'),
      ),
    ),
    /** The alliances that a record was a party to at the moment. */
    alliancesOfParty: perArguments((moment: Moment) =>
      rowsThrough(
        reader,
        Alliance,
        'alliance_party.party_id',
        (query) =>
          query
            .innerJoin('alliance_party', 'alliance_party.alliance_id', 'alliance.id')
            .where(heldAt('alliance_party', moment)) as unknown as Select,
      ),
    ),
  };
}
