/** What a code and a name say about an area: its level and its kind. Pure functions, no I/O. */

export type AreaLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'ZONE';

export type AreaKind =
  | 'PROVINCE' // 省, 自治区, 直辖市
  | 'PREFECTURE' // 地级市, 地区, 自治州, 盟
  | 'COUNTY' // 县, 市辖区, 县级市, 旗
  | 'SUBDISTRICT' // 街道
  | 'TOWN' // 镇
  | 'TOWNSHIP' // 乡, 民族乡, 苏木
  | 'PSEUDO_TOWNSHIP' // 类似乡级单位: farms, parks and the like that are counted as a township
  | 'URBAN_COMMUNITY' // 居民委员会, 社区
  | 'ADMIN_VILLAGE' // 村民委员会
  | 'PSEUDO_COMMUNITY' // 类似居委会
  | 'PSEUDO_VILLAGE' // 类似村委会
  | 'FUNCTIONAL_ZONE' // 功能区, 开发区
  | 'GROUPING'; // 市辖区, 县, 省直辖县级行政区划: only groups rows of the code table

export type AreaRelation = 'ADMINISTRATIVE' | 'STATISTICAL' | 'TRUSTEESHIP';

/** CODE_TABLE: read from an edition; VERIFIED: a document says so; INFERRED: follows from others; UNVERIFIED: held to be so, no document read. */
export type Evidence = 'CODE_TABLE' | 'VERIFIED' | 'INFERRED' | 'UNVERIFIED';

export type SuccessionKind = 'RECODED' | 'MERGED' | 'SPLIT';

/** A row of the code table. `parentCode` is what the table says, not what the digits look like. */
export interface CodedArea {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

const LEVEL_BY_LENGTH: Readonly<Record<number, AreaLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
};

export function levelOfCode(code: string): AreaLevel {
  const level = /^\d+$/.test(code) ? LEVEL_BY_LENGTH[code.length] : undefined;
  if (!level) throw new Error(`"${code}" is not an area code: it must have 2, 4, 6, 9 or 12 digits.`);
  return level;
}

const GROUPING_NAME = /^(市辖区|县|.*直辖县级行政区划|.*直辖村级区划)$/;

/** The kind of a row of the code table. `parentName` tells the counties that only repeat their prefecture (东莞市 441900). */
export function kindOfCode(code: string, name: string, parentName: string | null): AreaKind {
  const level = levelOfCode(code);
  if (GROUPING_NAME.test(name) || (level === 'COUNTY' && name === parentName)) return 'GROUPING';
  switch (level) {
    case 'PROVINCE':
    case 'PREFECTURE':
      return level;
    case 'COUNTY':
      return code[4] === '7' ? 'FUNCTIONAL_ZONE' : 'COUNTY';
    case 'TOWNSHIP':
      return kindInRange(code, Number(code.slice(6)), TOWNSHIP_RANGES);
    case 'VILLAGE':
      return kindInRange(code, Number(code.slice(9)), VILLAGE_RANGES);
    case 'ZONE':
      return 'FUNCTIONAL_ZONE';
  }
}

type KindRange = readonly [last: number, kind: AreaKind];

const TOWNSHIP_RANGES: readonly KindRange[] = [
  [0, 'GROUPING'],
  [99, 'SUBDISTRICT'],
  [199, 'TOWN'],
  [399, 'TOWNSHIP'],
  [599, 'PSEUDO_TOWNSHIP'],
];
const VILLAGE_RANGES: readonly KindRange[] = [
  [0, 'GROUPING'],
  [199, 'URBAN_COMMUNITY'],
  [399, 'ADMIN_VILLAGE'],
  [499, 'PSEUDO_COMMUNITY'],
  [599, 'PSEUDO_VILLAGE'],
];

function kindInRange(code: string, local: number, ranges: readonly KindRange[]): AreaKind {
  const range = ranges.find(([last]) => local <= last);
  if (!range) throw new Error(`Area code ${code} ends in ${code.slice(-3)}, a number the code table leaves unused.`);
  return range[1];
}
