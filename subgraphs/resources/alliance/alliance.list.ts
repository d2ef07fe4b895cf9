/** Lists and loaders of alliances and their parties. */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { NounList } from '../list/noun-list.js';
import { rowsThrough } from '../list/rows-through.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { allianceOrdering, type AllianceFilter } from './alliance.input.js';

export const allianceList: NounList<Alliance, AllianceFilter> = {
  name: 'alliances',
  node: Alliance,
  ordering: allianceOrdering,
  check: (filter, { load }) => load.partyKinds.check(filter.partyKinds),
  narrow(query, filter, moment, reader) {
    const hasParty = (condition: RawBuilder<unknown>) =>
      sql<SqlBool>`exists (select 1 from alliance_party where alliance_party.alliance_id = alliance.id and ${condition} and ${heldAt('alliance_party', moment)})`;
    let narrowed = query;
    if (filter.partyIds) narrowed = narrowed.where(hasParty(reader.among('alliance_party.party_id', filter.partyIds)));
    for (const kind of filter.partyKinds ?? []) narrowed = narrowed.where(hasParty(sql`alliance_party.kind = ${kind}`));
    return narrowed;
  },
};

export function makeAllianceLoaders(reader: Reader) {
  return {
    allianceById: rowById(reader, Alliance),
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
