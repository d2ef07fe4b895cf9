/** The metrics of the page and of what is derived from it: code, names, unit, meaning, and whether each counts a moment or a period. */
import { MetricNature } from './figure.enums.js';

const { STOCK, FLOW } = MetricNature;

/** Units by code. A ratio is a number, 1 for the whole; money is in whole currency units, not in 万元. */
export const UNITS = {
  PERSON: { zh: '人', en: 'persons' },
  COUNT: { zh: '个', en: 'items' },
  SESSION: { zh: '场次', en: 'sessions' },
  SQUARE_METRE: { zh: '平方米', en: 'square metres' },
  CNY: { zh: '元', en: 'yuan (CNY)' },
  RATIO: { zh: '比率', en: 'ratio, 1 for the whole' },
  ORDINAL: { zh: '第几', en: 'place in an order, from 1' },
  YEAR: { zh: '年', en: 'years' },
  PER_YEAR: { zh: '个/年', en: 'items per year' },
  PER_CASE: { zh: '场次/个案', en: 'sessions per case' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type UnitCode = keyof typeof UNITS;

/** One entry of the open vocabulary of metrics; a room keeps them in a table that can be queried. */
export interface MetricTerm {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: UnitCode;
  readonly nature: MetricNature;
  readonly definition: string;
  /** The page fact that uses the term first, or `derived` for what only arithmetic gives. */
  readonly source: string;
}

type Row = readonly [code: string, zh: string, en: string, UnitCode, MetricNature, source: string, definition: string];

// A table: one metric a line.
// prettier-ignore
const ROWS: readonly Row[] = [
  // An area.
  ['URBAN_COMMUNITIES', '城市社区', 'Urban communities', 'COUNT', STOCK, 'J05', 'Urban communities under a subdistrict or town.'],
  ['ADMIN_VILLAGES', '建制村', 'Administrative villages', 'COUNT', STOCK, 'J06', 'Administrative villages under a subdistrict or town.'],
  ['SHARE_COOPERATIVES', '股份经济合作社', 'Share-holding economic cooperatives', 'COUNT', STOCK, 'J07', 'Share-holding economic cooperatives that are counted beside communities and villages; they are organisations and have no area code.'],
  ['FULLTIME_WORKERS', '专职社工', 'Full-time social workers', 'PERSON', STOCK, 'J08', 'Full-time social workers of an area, with or without a certificate.'],
  ['CERTIFIED_WORKERS', '持证社工', 'Certified social workers', 'PERSON', STOCK, 'J09', 'Those of the full-time social workers who hold a professional certificate.'],
  ['CERTIFIED_SHARE', '持证占比', 'Share of certified workers', 'RATIO', STOCK, 'J10', 'Certified workers over full-time workers.'],
  ['SOCIAL_ORGS_FILED', '备案类社会组织', 'Filed social organisations', 'COUNT', STOCK, 'J11', 'Social organisations that are only on file (备案).'],
  ['SOCIAL_ORGS_REGISTERED', '登记类社会组织', 'Registered social organisations', 'COUNT', STOCK, 'J12', 'Social organisations registered as legal persons (登记).'],
  ['SOCIAL_ORGS', '社会组织', 'Social organisations', 'COUNT', STOCK, 'derived', 'Filed and registered social organisations together; the two are disjoint at any moment.'],
  // A station.
  ['ROOMS_BUILT', '社工室建设', 'Social work rooms built', 'COUNT', STOCK, 'J16', 'Community social work rooms completed so far.'],
  ['TRAININGS', '社工专业培训', 'Professional trainings', 'SESSION', FLOW, 'J17', 'Professional trainings held for social workers.'],
  ['CASES_COMPLETED', '个案服务', 'Cases completed', 'COUNT', FLOW, 'J18', 'Casework services brought to completion.'],
  ['CASES_PER_YEAR', '年均个案', 'Cases per year (mean)', 'PER_YEAR', FLOW, 'derived', 'Completed cases over the years of their stated period: a mean, not the count of any one year.'],
  ['GROUPS', '专业互助和支持小组', 'Mutual-help and support groups', 'COUNT', FLOW, 'J19', 'Professional mutual-help and support groups set up; another count than FEATURED_GROUPS.'],
  ['SERVICE_SESSIONS', '专业服务场次', 'Service sessions', 'SESSION', FLOW, 'J20', 'Sessions of casework, group work, empowerment, problem-solving and other professional service.'],
  ['SESSIONS_PER_CASE', '每个案场次', 'Sessions per case', 'PER_CASE', FLOW, 'derived', 'Service sessions over completed cases; meaningful only for one and the same period.'],
  ['FEATURED_GROUPS', '特色小组', 'Featured groups', 'COUNT', STOCK, 'J38', 'Featured groups worked out with the rooms; another count than GROUPS.'],
  ['FLOOR_AREA', '综合服务活动空间面积', 'Floor area of the activity space', 'SQUARE_METRE', STOCK, 'J22', 'Floor area of the multi-service activity space, not of the whole station.'],
  ['SPACE_INVESTMENT', '空间营造投入', 'Investment in the spaces', 'CNY', FLOW, 'J24', 'Money spent on fitting out the spaces, not on building.'],
  ['ROOM_COVERAGE', '建室覆盖率', 'Coverage by rooms', 'RATIO', STOCK, 'J31', 'Distinct units with a room over all units of the stated denominator.'],
  ['GOVERNANCE_DOCUMENTS', '制定文件', 'Working documents agreed', 'COUNT', FLOW, 'J33', 'Working documents that a station agreed on and issued.'],
  ['SUPERVISORS', '督导', 'Supervisors', 'PERSON', STOCK, 'J37', 'Supervisors engaged by a station.'],
  ['TARGET_GROUP_KINDS', '服务人群类别', 'Kinds of target groups', 'COUNT', STOCK, 'J37', 'Kinds of people that a station serves.'],
  ['SERVICE_FIELDS', '服务领域', 'Fields of service', 'COUNT', STOCK, 'J37', 'Fields of social work in which a station is active.'],
  // A post and its firm.
  ['ENTERPRISE_POST_ORDINAL', '企业社工站点序次', 'Place among the enterprise posts', 'ORDINAL', STOCK, 'T09', 'Place of a post in the order in which the enterprise posts of a prefecture were opened.'],
  ['NEW_RESIDENT_SHARE', '新居民占比', 'Share of new residents', 'RATIO', STOCK, 'T18', 'New residents (新居民) over all employees of a firm.'],
  // A build-out plan.
  ['OPERATING_STATIONS', '运营社工站', 'Operating stations', 'COUNT', STOCK, 'L06', 'Social work stations in operation.'],
  ['NEW_STATIONS', '新建社工站', 'New stations', 'COUNT', FLOW, 'L05', 'Social work stations newly built within a period.'],
  ['IMPLIED_BASELINE_STATIONS', '年初推算数', 'Stations implied at the start', 'COUNT', STOCK, 'derived', 'Stations that must already have stood when the period began, if target and plan are both right.'],
  ['OPERATING_STATIONS_PROGRESS', '运营进度', 'Progress towards the target', 'RATIO', STOCK, 'derived', 'Stations in operation over the number targeted.'],
  ['GUIDANCE_CENTRES', '社会工作指导中心', 'Guidance centres', 'COUNT', STOCK, 'L17', 'Social work guidance centres of counties and districts.'],
  ['NEW_GUIDANCE_CENTRES', '新建指导中心', 'New guidance centres', 'COUNT', FLOW, 'L18', 'Guidance centres newly set up within a period.'],
  ['TOWNSHIP_COVERAGE', '乡镇（街道）覆盖率', 'Coverage of townships', 'RATIO', STOCK, 'L52', 'Distinct township-level units with a station over all such units.'],
  ['BUILD_OUT_YEARS', '建设年限', 'Years of the build-out', 'YEAR', STOCK, 'L51', 'Years within which the plan is to reach its end.'],
  ['SERVICE_DOMAINS', '服务对象领域', 'Domains of service', 'COUNT', STOCK, 'L53', 'Domains that the source itself counts in its list.'],
];

export const METRICS: readonly MetricTerm[] = ROWS.map(([code, zh, en, unit, nature, source, definition]) => ({
  code,
  zh,
  en,
  unit,
  nature,
  definition,
  source,
}));

const byCode = new Map(METRICS.map((term) => [term.code, term]));

/** The entry of a metric's code. Rooms with metrics of their own pass their own term to `reportFigure` instead. */
export function metricTerm(code: string): MetricTerm {
  const term = byCode.get(code);
  if (!term) throw new Error(`No metric "${code}" is listed; add it to metrics.ts, or pass its own term.`);
  return term;
}
