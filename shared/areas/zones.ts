/** What no code table says: zones without a code, Luoyang's codes that gave way, and who holds, counts and manages what since when. */
import type { AreaKind, AreaRelation, Evidence, SuccessionKind } from './area.rules.js';

/** A zone (功能区) that has no code. */
export interface ZoneFact {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** An area of an earlier edition that the current one no longer has. */
export interface FormerAreaFact {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly edition: string;
  readonly validTo: string;
}

/** A dated parent link. Ends are ids. Facts of one child and relation take the place of the link that its code would give. */
export interface ParentFact {
  readonly childId: string;
  readonly parentId: string;
  readonly relation: AreaRelation;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly evidence: Evidence;
  readonly note: string;
}

export interface SuccessionFact {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string;
  readonly kind: SuccessionKind;
  readonly note: string;
}

const LUOYANG = 'area_4103';
const CHANHE = 'area_410304'; // 瀍河回族区
const JIANXI = 'area_410305'; // 涧西区
const LUOLONG = 'area_410311'; // 洛龙区
const HIGH_TECH = 'area_410371'; // 高新区: a code of the statistics only, not of GB/T 2260
const LONGMEN_PARK = 'area_longmen-park';
const YIBIN = 'area_yibin-district';

export const ZONES: readonly ZoneFact[] = [
  { id: LONGMEN_PARK, name: '龙门园区', nameEn: 'Longmen Park' },
  { id: YIBIN, name: '伊滨区', nameEn: 'Yibin District' },
];

const EDITION_2021 = '2021-10-31';
const EDITION_2022 = '2022-10-31';
const EDITION_2023 = '2023-06-30';

/** Old code, old name and kind, new code, and the first edition known to show the new one. */
const RECODED: readonly (readonly [from: string, name: string, to: string, firstSeen: string])[] = [
  ['410311102', '安乐镇', '410311013', EDITION_2023],
  ['410311103', '白马寺镇', '410304100', EDITION_2022],
  ['410311107', '李楼镇', '410311012', EDITION_2023],
  ['410311196', '李村镇', '410311021', EDITION_2023],
  ['410323100', '城关镇', '410323001', EDITION_2023],
  ['410327100', '城关镇', '410327001', EDITION_2023],
  ['410328100', '城关镇', '410328001', EDITION_2023],
  ['410371101', '丰李镇', '410311014', EDITION_2022],
];

const RECODING_NOTE =
  'The day is that of the first edition of the code table known to have the new code; the change itself came between the edition of 2021-10-31 and that day.';

export const FORMER_AREAS: readonly FormerAreaFact[] = RECODED.map(([code, name, , firstSeen]) => ({
  code,
  name,
  kind: 'TOWN',
  edition: EDITION_2021,
  validTo: firstSeen,
}));

export const SUCCESSIONS: readonly SuccessionFact[] = RECODED.map(([from, , to, firstSeen]) => ({
  fromId: `area_${from}`,
  toId: `area_${to}`,
  on: firstSeen,
  kind: 'RECODED',
  note: RECODING_NOTE,
}));

/** Spring 2022, as precisely as the sources have it. */
const SPRING_2022 = '2022-03/2022-05';
/** The day on which Jianxi's three regained subdistricts were unveiled. */
const JIANXI_REGAINED = '2022-04-16';

const [BAIMASI_OLD, BAIMASI] = ['area_410311103', 'area_410304100']; // 白马寺镇
const [FENGLI_OLD, FENGLI] = ['area_410371101', 'area_410311014']; // 丰李镇, 丰李街道
const [LICUN_OLD, LICUN] = ['area_410311196', 'area_410311021']; // 李村镇, 李村街道
const [ZHUGE, PANGCUN, KOUDIAN] = ['area_410311195', 'area_410311197', 'area_410311194']; // 诸葛镇, 庞村镇, 寇店镇

/** The recoded ones whose county stayed the same. The other two are told one by one below. */
const plainlyRecoded: ParentFact[] = RECODED.filter(([from, , to]) => from.slice(0, 6) === to.slice(0, 6)).flatMap(
  ([from, , to, firstSeen]) => {
    const common = {
      parentId: `area_${from.slice(0, 6)}`,
      relation: 'ADMINISTRATIVE',
      evidence: 'CODE_TABLE',
      note: RECODING_NOTE,
    } as const;
    return [
      { childId: `area_${from}`, ...common, validTo: firstSeen },
      { childId: `area_${to}`, ...common, validFrom: firstSeen },
    ];
  },
);

/** Xindian, Yingzhou and Xujiaying (瀛洲街道, 辛店街道, 徐家营街道): back from the High-tech Zone to Jianxi, not yet so in the code tables. */
const backToJianxi: ParentFact[] = ['area_410371001', 'area_410371002', 'area_410371003'].flatMap((childId) => [
  {
    childId,
    parentId: HIGH_TECH,
    relation: 'ADMINISTRATIVE',
    validTo: JIANXI_REGAINED,
    evidence: 'CODE_TABLE',
    note: 'As the code tables place it; who had jurisdiction while the High-tech Zone (高新区) ran it was not looked up.',
  },
  {
    childId,
    parentId: JIANXI,
    relation: 'ADMINISTRATIVE',
    validFrom: JIANXI_REGAINED,
    evidence: 'VERIFIED',
    note: 'Came back from the High-tech Zone in spring 2022, by which Jianxi grew from 11 to 14 subdistricts; unveiled on 2022-04-16.',
  },
  {
    childId,
    parentId: HIGH_TECH,
    relation: 'STATISTICAL',
    evidence: 'CODE_TABLE',
    note: 'The code tables of 2021, 2022 and 2023 all count it here.',
  },
]);

const fengli: ParentFact[] = [
  {
    childId: FENGLI_OLD,
    parentId: HIGH_TECH,
    relation: 'ADMINISTRATIVE',
    validTo: JIANXI_REGAINED,
    evidence: 'INFERRED',
    note: 'The change of spring 2022 is dated by the unveiling in Jianxi on 2022-04-16; its own day was not found.',
  },
  {
    childId: FENGLI_OLD,
    parentId: LUOLONG,
    relation: 'ADMINISTRATIVE',
    validFrom: JIANXI_REGAINED,
    validTo: EDITION_2022,
    evidence: 'INFERRED',
    note: 'Went to Luolong in spring 2022 (verified); the day is that of the unveiling in Jianxi, its own was not found.',
  },
  {
    childId: FENGLI_OLD,
    parentId: HIGH_TECH,
    relation: 'STATISTICAL',
    validTo: EDITION_2022,
    evidence: 'CODE_TABLE',
    note: 'Counted under the High-tech Zone until the edition of 2022-10-31.',
  },
  {
    childId: FENGLI,
    parentId: LUOLONG,
    relation: 'ADMINISTRATIVE',
    validFrom: EDITION_2022,
    evidence: 'CODE_TABLE',
    note: RECODING_NOTE,
  },
];

const baimasi: ParentFact[] = [
  {
    childId: BAIMASI_OLD,
    parentId: LUOLONG,
    relation: 'ADMINISTRATIVE',
    validTo: EDITION_2022,
    evidence: 'CODE_TABLE',
    note: RECODING_NOTE,
  },
  {
    childId: BAIMASI_OLD,
    parentId: CHANHE,
    relation: 'TRUSTEESHIP',
    validFrom: SPRING_2022,
    validTo: EDITION_2022,
    evidence: 'VERIFIED',
    note: "Put under Chanhe's trusteeship (托管) in spring 2022; the day was not found.",
  },
  {
    childId: BAIMASI,
    parentId: LUOLONG,
    relation: 'ADMINISTRATIVE',
    validFrom: EDITION_2022,
    evidence: 'INFERRED',
    note: 'Trusteeship leaves jurisdiction where it was; that Luolong still has it is inferred, not verified.',
  },
  {
    childId: BAIMASI,
    parentId: CHANHE,
    relation: 'STATISTICAL',
    validFrom: EDITION_2022,
    evidence: 'CODE_TABLE',
    note: 'Counted under Chanhe since the edition of 2022-10-31.',
  },
  {
    childId: BAIMASI,
    parentId: CHANHE,
    relation: 'TRUSTEESHIP',
    validFrom: EDITION_2022,
    evidence: 'VERIFIED',
    note: "Under Chanhe's trusteeship (托管) since spring 2022; this link begins with the town's new code.",
  },
];

const zones: ParentFact[] = [LONGMEN_PARK, YIBIN].flatMap((childId) => [
  {
    childId,
    parentId: LUOYANG,
    relation: 'ADMINISTRATIVE',
    evidence: 'INFERRED',
    note: 'A zone is no administrative area: its management committee (管委会) is an organ of the city government, hence the city here.',
  },
  {
    childId,
    parentId: LUOLONG,
    relation: 'STATISTICAL',
    evidence: 'VERIFIED',
    note: 'The code tables know no such zone; its towns are counted under Luolong (洛龙区).',
  },
]);

/** Which townships a zone runs. Longmen Park's are not listed: none is known for sure. */
const runByYibin: ParentFact[] = [ZHUGE, PANGCUN, KOUDIAN, LICUN_OLD, LICUN].map((childId) => ({
  childId,
  parentId: YIBIN,
  relation: 'TRUSTEESHIP',
  ...(childId === LICUN_OLD && { validTo: EDITION_2023 }),
  ...(childId === LICUN && { validFrom: EDITION_2023 }),
  evidence: 'UNVERIFIED',
  note: 'Lies in a managed zone inside Luolong (verified); that the zone is Yibin District, and since when, is not verified.',
}));

export const PARENT_FACTS: readonly ParentFact[] = [
  ...plainlyRecoded,
  ...backToJianxi,
  ...fengli,
  ...baimasi,
  ...zones,
  ...runByYibin,
];

/** English names of the areas that people ask for most; by code. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  '33': 'Zhejiang Province',
  '3301': 'Hangzhou',
  '330182': 'Jiande',
  '330182001': "Xin'anjiang Subdistrict",
  '3304': 'Jiaxing',
  '3307': 'Jinhua',
  '330723': 'Wuyi County',
  '330723102': 'Tongqin Town',
  '3308': 'Quzhou',
  '41': 'Henan Province',
  '4103': 'Luoyang',
  '410302': 'Laocheng District',
  '410303': 'Xigong District',
  '410304': 'Chanhe Hui District',
  '410305': 'Jianxi District',
  '410307': 'Yanshi District',
  '410308': 'Mengjin District',
  '410311': 'Luolong District',
  '410323': "Xin'an County",
  '410324': 'Luanchuan County',
  '410325': 'Song County',
  '410326': 'Ruyang County',
  '410327': 'Yiyang County',
  '410328': 'Luoning County',
  '410329': 'Yichuan County',
  '410371': 'Luoyang High-tech Industrial Development Zone',
};
