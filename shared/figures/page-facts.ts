/** Where each of the page's 172 facts stands and who vouches for it: positions, claimants and short terms, never its sentences. */
import { ProvenanceBasis } from './figure.enums.js';
import type { PageArticle } from './page-source.js';

/** Who said it. `interested` when the claimant speaks about itself: its own body, the work it does or promotes, or its plans. */
export interface Claimant {
  readonly name: string;
  readonly interested: boolean;
}

export const CLAIMANTS = {
  page: { name: 'the editors of the page (版面编辑)', interested: false },
  hub: { name: 'the hub itself (本枢纽)', interested: false },
  // Interested: it does not run the station, but tells of the success of stations that it is charged with promoting in the province.
  department: { name: 'Zhejiang Provincial Department of Civil Affairs (浙江省民政厅)', interested: true },
  jinhuaReporter: { name: 'reporter of the Jinhua News app (金华新闻客户端)', interested: false },
  generalManager: { name: "the firm's general manager (总经理杨阳)", interested: true },
  jinhuaOfficial: { name: 'official of the Jinhua Civil Affairs Bureau (金华市民政局相关负责人)', interested: true },
  luoyangReporter: { name: 'reporter of Luoyang net (洛阳网)', interested: false },
  meeting: { name: 'the meeting (会议)', interested: true },
  sectionHead: {
    name: 'head of the charity promotion and social work section, Luoyang Civil Affairs Bureau (洛阳市民政局慈善事业促进和社会工作科负责人)',
    interested: true,
  },
  plan: { name: "Luoyang's trial implementation plan, as reported (洛阳市实施方案)", interested: true },
} as const satisfies Record<string, Claimant>;

export type ClaimantCode = keyof typeof CLAIMANTS;

export interface PageFact {
  readonly id: string;
  readonly article: PageArticle;
  /** masthead, headline, section-heads, attribution, caption, lead, warmth, depth, strength or body. */
  readonly section: string;
  /** Number of the paragraph in its article, from 1, the lead first; null outside the running text. */
  readonly paragraph: number | null;
  readonly claimant: ClaimantCode;
  readonly basis: ProvenanceBasis;
  readonly rawPhrase: string | null;
  readonly note: string | null;
}

/** One line for each place of the page: article, section, paragraph, claimant, and the facts that stand there. */
const PLACES: readonly (readonly [PageArticle, string, number | null, ClaimantCode, string])[] = [
  ['page', 'masthead', null, 'page', 'P01 P02 P03 P04'],
  ['page', 'masthead', null, 'hub', 'P05'],

  ['jiande', 'headline', null, 'page', 'J01'],
  ['jiande', 'attribution', null, 'page', 'J02'],
  ['jiande', 'section-heads', null, 'page', 'J72'],
  ['jiande', 'lead', 1, 'department', 'J03 J04 J05 J06 J07 J08 J09 J10 J11 J12'],
  ['jiande', 'lead', 2, 'department', 'J13 J14 J15 J16 J17 J18 J19 J20 J21'],
  ['jiande', 'warmth', 3, 'department', 'J22 J23 J24 J25 J26 J27 J28 J29 J30 J31 J32 J33'],
  ['jiande', 'warmth', 4, 'department', 'J34 J35 J36 J37 J38 J39 J78'],
  ['jiande', 'depth', 5, 'department', 'J40 J41'],
  ['jiande', 'depth', 6, 'department', 'J42 J43 J44 J45 J46 J47 J48 J49 J74 J75 J76 J79'],
  ['jiande', 'depth', 7, 'department', 'J50 J51 J52 J53 J54 J55 J56 J77'],
  ['jiande', 'strength', 8, 'department', 'J57 J58 J59 J60 J61 J62 J63'],
  ['jiande', 'strength', 9, 'department', 'J64 J65 J66 J67 J68 J69'],
  ['jiande', 'strength', 10, 'department', 'J70 J71 J73'],

  ['jinhua', 'headline', null, 'page', 'T01'],
  ['jinhua', 'attribution', null, 'page', 'T02'],
  ['jinhua', 'caption', null, 'page', 'T03'],
  ['jinhua', 'body', 1, 'jinhuaReporter', 'T04 T05 T06 T07 T08 T09 T10'],
  ['jinhua', 'body', 2, 'jinhuaReporter', 'T11 T12 T13 T14 T15 T16'],
  ['jinhua', 'body', 3, 'jinhuaReporter', 'T17'],
  ['jinhua', 'body', 3, 'generalManager', 'T18 T19 T20 T21 T22 T23 T24 T25 T26'],
  ['jinhua', 'body', 4, 'jinhuaReporter', 'T27 T28 T29 T30 T31'],
  ['jinhua', 'body', 5, 'jinhuaReporter', 'T32'],
  ['jinhua', 'body', 5, 'jinhuaOfficial', 'T33 T34 T35'],

  ['luoyang', 'headline', null, 'page', 'L01'],
  ['luoyang', 'attribution', null, 'page', 'L02'],
  ['luoyang', 'body', 1, 'luoyangReporter', 'L03'],
  ['luoyang', 'body', 1, 'meeting', 'L04 L05 L06'],
  ['luoyang', 'body', 2, 'meeting', 'L08 L09 L10 L11 L12 L13 L14 L15'],
  ['luoyang', 'body', 3, 'sectionHead', 'L07 L16 L17 L18'],
  ['luoyang', 'body', 4, 'sectionHead', 'L19 L20 L21 L22 L23 L24 L25'],
  ['luoyang', 'body', 5, 'sectionHead', 'L26 L27 L28 L29 L30 L31 L32 L33 L34 L35 L36 L37 L38 L39 L40 L41 L42 L43 L53'],
  ['luoyang', 'body', 6, 'sectionHead', 'L44 L45'],
  ['luoyang', 'body', 6, 'plan', 'L46 L47 L48 L49 L50 L51 L52'],
];

/** Facts that do not simply stand there as STATED. */
const BASES: Readonly<Record<string, ProvenanceBasis>> = {
  P05: ProvenanceBasis.INFERRED,
  T04: ProvenanceBasis.UNKNOWN,
};

/** Words of time and degree that were resolved into a date or a qualifier, kept as printed. */
const PHRASES: Readonly<Record<string, string>> = {
  J15: '截至去年年底',
  J18: '2020年和2021年',
  J22: '500余',
  J24: '170多万',
  J28: '等',
  J30: '去年6月',
  J33: '多个',
  J37: 'N',
  J53: '百余',
  T04: '近日',
  T09: '首个',
  T18: '80%左右',
  L03: '6月10日',
  L05: '今年',
  L06: '今年年底',
  L07: '目前',
  L17: '今年年初',
  L18: '今年年底',
  L19: '2021年',
  L20: '至少',
  L21: '至少',
  L51: '三至五年',
};

/** What a reader of the fact should know, in the hub's own words. */
const NOTES: Readonly<Record<string, string>> = {
  P05: 'Not printed on the page; inferred from the byline of the page editor in a later issue.',
  J10: 'A share in whole percent, so rounded to 0.01.',
  J13: 'Also called 街道社工站 in later paragraphs.',
  J15: 'Counted back from the day of publication: the end of 2021.',
  J16: 'That each urban community has one room is inferred from the two elevens.',
  J19: 'The years named before the cases may or may not govern this count as well.',
  J20: 'The years named before the cases may or may not govern this count as well.',
  J30: 'Counted back from the day of publication: all were set up by June 2021, some perhaps earlier.',
  J31: 'Says full coverage without saying of what.',
  J34: 'Kept as printed, perhaps a slip: the word 交方 appears in no explanation of the model.',
  J53: 'Does not say that the cases were completed; a vaguer count beside the exact one in the lead.',
  J56: 'The relief of residents stands earlier in the same paragraph.',
  J66: 'Its kind, venture, is inferred from the collective name of the three projects.',
  J67: 'Its kind, grant, is inferred from the word 资助 in the title.',
  J74: 'Said twice: the guidance of room services is also in paragraph 4.',
  T04: 'No day is given: on or before the day of publication.',
  T31: 'Who receives the support is not said; the post is inferred.',
  L01: 'Repeats the count of L05: one figure, said twice.',
  L07: 'The day, 2022-06-10, is inferred: the day of the meeting that the report is about.',
  L17: 'Early in the year, without a month.',
  L44: 'Introduced as reportedly (据悉), in a paragraph that follows the words of the section head.',
  L45: 'Introduced as reportedly (据悉), in a paragraph that follows the words of the section head.',
};

/** The index of all facts of the page, by id, in the order of the page's places. */
export const PAGE_FACTS: ReadonlyMap<string, PageFact> = new Map(
  PLACES.flatMap(([article, section, paragraph, claimant, ids]) =>
    ids.split(' ').map((id): [string, PageFact] => [
      id,
      {
        id,
        article,
        section,
        paragraph,
        claimant,
        basis: BASES[id] ?? ProvenanceBasis.STATED,
        rawPhrase: PHRASES[id] ?? null,
        note: NOTES[id] ?? null,
      },
    ]),
  ),
);
