/** What the lists of things that belong to a station share: their filter, and what it means for them to lie in an area. */
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import {
  defineNounList,
  filterInArea,
  HasText,
  type AreaScope,
  type Condition,
  type Conditions,
  type NounList,
} from '../../../shared/listing/index.js';
import type { NounListParts } from '../../../shared/listing/noun-list.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { Station } from '../station/station.entity.js';
import { requireTerms, type NamedCodes } from '../vocabulary/term-check.js';

/** What every list of things that belong to a station can be asked by; each noun's filter extends it under its own name. */
@InputType()
export abstract class StationBoundFilter extends filterInArea('Area of the station it belongs to (站点所在区域)') {
  @Field(() => [ID], { nullable: true, description: 'Belonging to any of these stations (所属站点), by id.' })
  stations?: string[] | null;

  @HasText('Part of its text (文字包含)')
  text?: string | null;
}

interface StationBoundParts<T extends object, F extends StationBoundFilter> extends Omit<
  NounListParts<T, F>,
  'inArea' | 'check'
> {
  /** Codes of vocabularies that the filter names, so that an unknown one is refused. */
  codes?(filter: F): readonly NamedCodes[];
}

/** Declares a noun whose rows belong to a station by `stationId`. */
export function defineStationNoun<T extends object, F extends StationBoundFilter>({
  codes,
  where,
  ...parts
}: StationBoundParts<T, F>): NounList<T, F> {
  return defineNounList<T, F>({
    ...parts,
    ...(codes && { check: (filter: F, reader: Reader) => requireTerms(reader, codes(filter)) }),
    where: (filter, on) => [on.oneOf('stationId', filter.stations), ...(where?.(filter, on) ?? [])],
    inArea: (scope, on) => atStationIn('stationId', scope, on),
  });
}

/** That a property holds the id of a station in an area. */
export function atStationIn(property: string, scope: AreaScope, on: Conditions): Condition {
  const [stations, area] = [on.reader.table(Station), on.reader.column(Station, 'areaId')];
  return sql`${sql.ref(on.column(property))} in (select id from ${sql.table(stations)} where ${scope(`${stations}.${area}`)})`;
}
