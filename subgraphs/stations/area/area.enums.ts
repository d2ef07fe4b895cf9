/** The closed sets of areas, as GraphQL tells them: level, kind, relation to a parent, evidence, succession. */
import { registerEnumType } from 'type-graphql';
import type {
  AreaKind as Kind,
  AreaLevel as Level,
  AreaRelation as Relation,
  Evidence,
  SuccessionKind,
} from '../../../shared/areas/area.rules.js';

/** Makes the enum object of a union of names, so that compiler and schema hold the same set. */
function namesOf<T extends string>(names: { readonly [Name in T]: Name }): { readonly [Name in T]: Name } {
  return names;
}

export const AreaLevel = namesOf<Level>({
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  TOWNSHIP: 'TOWNSHIP',
  VILLAGE: 'VILLAGE',
  ZONE: 'ZONE',
});
registerEnumType(AreaLevel, {
  name: 'AreaLevel',
  description: 'Level of an area in the code table (区划层级).',
  valuesConfig: {
    PROVINCE: { description: 'Province level (省级), 2 digits.' },
    PREFECTURE: { description: 'Prefecture level (地级), 4 digits.' },
    COUNTY: { description: 'County level (县级), 6 digits.' },
    TOWNSHIP: { description: 'Township level (乡级), 9 digits: subdistricts, towns, townships.' },
    VILLAGE: { description: 'Communities and villages (村级), 12 digits.' },
    ZONE: { description: 'A functional zone (功能区) that has no code.' },
  },
});

export const AreaKind = namesOf<Kind>({
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  SUBDISTRICT: 'SUBDISTRICT',
  TOWN: 'TOWN',
  TOWNSHIP: 'TOWNSHIP',
  PSEUDO_TOWNSHIP: 'PSEUDO_TOWNSHIP',
  URBAN_COMMUNITY: 'URBAN_COMMUNITY',
  ADMIN_VILLAGE: 'ADMIN_VILLAGE',
  PSEUDO_COMMUNITY: 'PSEUDO_COMMUNITY',
  PSEUDO_VILLAGE: 'PSEUDO_VILLAGE',
  FUNCTIONAL_ZONE: 'FUNCTIONAL_ZONE',
  GROUPING: 'GROUPING',
});
registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: 'Kind of an area (区域类型).',
  valuesConfig: {
    PROVINCE: { description: 'Province, autonomous region or municipality (省、自治区、直辖市).' },
    PREFECTURE: { description: 'Prefecture-level city, prefecture or league (地级市、地区、自治州、盟).' },
    COUNTY: { description: 'County, district or county-level city (县、市辖区、县级市、旗).' },
    SUBDISTRICT: { description: 'Subdistrict (街道).' },
    TOWN: { description: 'Town (镇).' },
    TOWNSHIP: { description: 'Township (乡、民族乡、苏木).' },
    PSEUDO_TOWNSHIP: {
      description: 'A farm, park or the like that the code table counts like a township (类似乡级单位).',
    },
    URBAN_COMMUNITY: { description: "Urban community with a residents' committee (社区、居民委员会)." },
    ADMIN_VILLAGE: { description: "Administrative village with a villagers' committee (建制村、村民委员会)." },
    PSEUDO_COMMUNITY: { description: 'A unit that the code table counts like a community (类似居委会).' },
    PSEUDO_VILLAGE: { description: 'A unit that the code table counts like a village (类似村委会).' },
    FUNCTIONAL_ZONE: { description: 'Functional zone (功能区、开发区): run by a committee, no administrative area.' },
    GROUPING: {
      description:
        'A row of the code table that only groups others (市辖区、县、省直辖县级行政区划) and has no authority.',
    },
  },
});

export const AreaRelation = namesOf<Relation>({
  ADMINISTRATIVE: 'ADMINISTRATIVE',
  STATISTICAL: 'STATISTICAL',
  TRUSTEESHIP: 'TRUSTEESHIP',
});
registerEnumType(AreaRelation, {
  name: 'AreaRelation',
  description: 'In which sense one area lies under another (隶属关系).',
  valuesConfig: {
    ADMINISTRATIVE: { description: 'It has jurisdiction (行政隶属).' },
    STATISTICAL: { description: 'The code table counts it there (统计口径).' },
    TRUSTEESHIP: { description: 'It runs the area in trust, without jurisdiction (托管、代管).' },
  },
});

export const AreaEvidence = namesOf<Evidence>({
  CODE_TABLE: 'CODE_TABLE',
  VERIFIED: 'VERIFIED',
  INFERRED: 'INFERRED',
  UNVERIFIED: 'UNVERIFIED',
});
registerEnumType(AreaEvidence, {
  name: 'AreaEvidence',
  description: 'What a parent link rests on (依据).',
  valuesConfig: {
    CODE_TABLE: { description: 'Read from an edition of the code table (区划代码表).' },
    VERIFIED: { description: 'A published document says so (已核实).' },
    INFERRED: { description: 'Follows from other links; the note says how (推断).' },
    UNVERIFIED: { description: 'Held to be so; no document was read (未核实).' },
  },
});

export const AreaSuccessionKind = namesOf<SuccessionKind>({ RECODED: 'RECODED', MERGED: 'MERGED', SPLIT: 'SPLIT' });
registerEnumType(AreaSuccessionKind, {
  name: 'AreaSuccessionKind',
  description: 'How one area took the place of another (沿革方式).',
  valuesConfig: {
    RECODED: { description: 'The same area under a new code (变更代码).' },
    MERGED: { description: 'Merged into it (合并).' },
    SPLIT: { description: 'Split off from it (拆分).' },
  },
});
