/** The page of 2022-06-14, its three articles, what is reported to the hub itself, and the one made-up source: the only place where a source is listed. */
import { ProvenanceBasis } from './figure.enums.js';

/** The plain data of a source. */
export interface SourceData {
  readonly id: string;
  readonly article: string;
  readonly headline: string | null;
  readonly sectionHeads: readonly string[];
  readonly caption: string | null;
  readonly page: number | null;
  readonly publishedOn: string | null;
  readonly publication: string | null;
  readonly inferredPublication: string | null;
  readonly publicationBasis: ProvenanceBasis;
  readonly publicationNote: string | null;
  readonly editor: string | null;
  readonly artEditor: string | null;
  readonly attributedTo: string | null;
  readonly synthetic: boolean;
}

/** The page as a whole, and what its articles share with it. */
const page: SourceData = {
  id: 'src_20220614_page',
  article: 'page',
  headline: null,
  sectionHeads: [],
  caption: null,
  page: 8,
  publishedOn: '2022-06-14',
  publication: null,
  inferredPublication: '公益时报',
  publicationBasis: ProvenanceBasis.INFERRED,
  publicationNote:
    'The page prints no newspaper name. Its editor 皮磊 signs as a staff reporter of 公益时报 in an issue of 2023-10-17, so that paper is likely; nothing on the page itself confirms it.',
  editor: '皮磊',
  artEditor: '段理',
  attributedTo: null,
  synthetic: false,
};

const articles: SourceData[] = [
  {
    ...page,
    id: 'src_20220614_jiande',
    article: 'jiande',
    headline: '杭州：发挥社工站基层治理助推器作用',
    sectionHeads: ['服务有温度', '服务有深度', '服务有力度'],
    attributedTo: '浙江省民政厅',
  },
  {
    ...page,
    id: 'src_20220614_jinhua',
    article: 'jinhua',
    headline: '金华：首个企业社工站点揭牌',
    caption: '金华市武义县桐琴镇社会工作站工力电气驿站揭牌仪式',
    attributedTo: '金华新闻客户端',
  },
  {
    ...page,
    id: 'src_20220614_luoyang',
    article: 'luoyang',
    headline: '洛阳：今年计划新建79个社工站',
    attributedTo: '洛阳网',
  },
];

/** What the bodies concerned enter themselves: who claims a figure is told with it. */
const reported: SourceData = {
  ...page,
  id: 'src_reported',
  article: 'reported',
  page: null,
  publishedOn: null,
  inferredPublication: null,
  publicationBasis: ProvenanceBasis.UNKNOWN,
  publicationNote: null,
  editor: null,
  artEditor: null,
};

/** For fictional data of fixtures, generators and demonstrations: never mixed up with something that was printed. */
const synthetic: SourceData = { ...reported, id: 'src_synthetic', article: 'synthetic', synthetic: true };

export const SOURCES: readonly SourceData[] = [page, ...articles, reported, synthetic];

/** Id of the page's source by the code of the article. */
export const PAGE_SOURCE_IDS = {
  page: page.id,
  jiande: 'src_20220614_jiande',
  jinhua: 'src_20220614_jinhua',
  luoyang: 'src_20220614_luoyang',
} as const;

export const REPORTED_SOURCE_ID = reported.id;
export const SYNTHETIC_SOURCE_ID = synthetic.id;

export type PageArticle = keyof typeof PAGE_SOURCE_IDS;
