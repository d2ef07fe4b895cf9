/** What the lists of this room's nouns share: filters of what has a name and lies in an area, and the orders of such. */
import { Field, InputType } from 'type-graphql';
import { filterInArea, HasText } from '../../../shared/listing/index.js';

/** Conditions on any noun of this room; each noun's own filter adds to them. */
@InputType()
export abstract class NounFilter extends filterInArea('Area where it lies (所在区域)') {
  @HasText('Part of the name (名称包含)')
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

const NAME = { property: 'name', type: 'text', description: 'Name, by code point (名称).' } as const;
const AREA = { property: 'areaId', type: 'text', description: 'Id of its area, so by area code (区域代码).' } as const;

/** How the lists of nouns with a name are asked for and ordered. */
export const NAMED = { takesMoment: true, textIn: ['name'], order: { NAME } } as const;

/** The same for nouns that also have an area. */
export const LOCATED = { ...NAMED, order: { NAME, AREA } } as const;
