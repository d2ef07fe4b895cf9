/** The page itself and its articles: what every figure's source says. */
import type { FactCase } from './fact-case.js';

const OF_JIANDE = 'area(code: "330182001") { figures(metrics: [FULLTIME_WORKERS]) { source';
const OF_LUOYANG = 'area(code: "4103") { figures(metrics: [OPERATING_STATIONS]) { source';
const OF_JINHUA =
  'enterprises(filter: { area: "330723", includeDescendants: true }) { nodes { figures(metrics: [NEW_RESIDENT_SHARE]) { source';

const jiande = (id: string, fields: string, source: object): FactCase => ({
  id,
  query: `{ ${OF_JIANDE} { ${fields} } } } }`,
  expect: { area: { figures: [{ source }] } },
});
const luoyang = (id: string, fields: string, source: object): FactCase => ({
  id,
  query: `{ ${OF_LUOYANG} { ${fields} } } } }`,
  expect: { area: { figures: [{ source }] } },
});
const jinhua = (id: string, fields: string, source: object): FactCase => ({
  id,
  query: `{ ${OF_JINHUA} { ${fields} } } } } }`,
  expect: { enterprises: { nodes: [{ figures: [{ source }] }] } },
});

export const facts: readonly FactCase[] = [
  jiande('P01', 'publishedOn', { publishedOn: '2022-06-14' }),
  jiande('P02', 'page', { page: 8 }),
  jiande('P03', 'editor', { editor: '皮磊' }),
  jiande('P04', 'artEditor', { artEditor: '段理' }),
  jiande('P05', 'publication inferredPublication publicationBasis', {
    publication: null,
    inferredPublication: '公益时报',
    publicationBasis: 'INFERRED',
  }),
  jiande('J01', 'headline', { headline: '杭州：发挥社工站基层治理助推器作用' }),
  jiande('J02', 'attributedTo', { attributedTo: '浙江省民政厅' }),
  jiande('J72', 'sectionHeads', { sectionHeads: ['服务有温度', '服务有深度', '服务有力度'] }),
  jinhua('T01', 'headline', { headline: '金华：首个企业社工站点揭牌' }),
  jinhua('T02', 'attributedTo', { attributedTo: '金华新闻客户端' }),
  jinhua('T03', 'caption', { caption: '金华市武义县桐琴镇社会工作站工力电气驿站揭牌仪式' }),
  luoyang('L01', 'headline', { headline: '洛阳：今年计划新建79个社工站' }),
  luoyang('L02', 'attributedTo', { attributedTo: '洛阳网' }),
];
