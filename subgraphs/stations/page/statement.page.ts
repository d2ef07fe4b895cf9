/** What the page says that is neither figure nor event: models and their parts, claimed outcomes, needs, circumstances, aims, mechanisms, documents. */
import type { Recorder } from '../../../shared/subgraph/index.js';
import { Document, DocumentKind, DocumentStatus } from '../statement/document.entity.js';
import { Model, ModelComponent, ModelKind } from '../statement/model.entity.js';
import { Statement, StatementKind } from '../statement/statement.entity.js';
import { SubjectType } from '../statement/subject.js';
import { termId } from './vocabulary.page.js';

const STATION = 'stn_xinanjiang';
const TOWN_STATION = 'stn_tongqin';
const POST = 'stn_gongli-post';
const TOWN = 'area_330723102';
const LUOYANG = 'area_4103';

const { WORKING_MODEL, APPROACH, PRINCIPLE, BRAND, SLOGAN, SECTION_HEAD } = ModelKind;
const { OUTCOME, NEED, CONTEXT, AIM, MECHANISM } = StatementKind;

type ModelData = readonly [slug: string, ModelKind, name: string, subject: string, fact: string, gloss: string];

const MODELS: readonly ModelData[] = [
  ['booster', SLOGAN, '基层治理助推器', STATION, 'J21', 'The station gives governance at the grassroots a push.'],
  [
    'subtraction',
    APPROACH,
    '减法',
    STATION,
    'J23',
    'Making space by taking away: the approach to the fitting out of its rooms.',
  ],
  [
    'one-core',
    WORKING_MODEL,
    '一核双社N交方',
    STATION,
    'J34',
    'One core, two levels of social work, and N of several kinds.',
  ],
  [
    'one-feature',
    WORKING_MODEL,
    '一社区一特色、一特色解一难',
    STATION,
    'J39',
    'Each community has a feature, and each feature solves a problem.',
  ],
  ['addition', APPROACH, '加法', STATION, 'J40', 'Adding to what professional services can do by linking resources.'],
  ['flowers', BRAND, '花开邻里', STATION, 'J55', 'Flowers bloom in the neighbourhood: the brand of its casework.'],
  ['professionals', PRINCIPLE, '专业的人做专业的事', STATION, 'J62', 'Professional work is for professionals.'],
  ['warmth', SECTION_HEAD, '服务有温度', STATION, 'J72', 'Warmth of service: the first head of the article.'],
  ['depth', SECTION_HEAD, '服务有深度', STATION, 'J72', 'Depth of service: the second head of the article.'],
  ['strength', SECTION_HEAD, '服务有力度', STATION, 'J72', 'Strength of service: the third head of the article.'],
  ['co-building', WORKING_MODEL, '社企共建', TOWN_STATION, 'T34', 'Station and firm build together.'],
  ['win-win', SLOGAN, '社企共赢', TOWN_STATION, 'T34', 'Station and firm both gain.'],
];

const SOURCE_NOTES: Readonly<Record<string, string>> = {
  'one-core':
    'Kept as printed. 交方 stands nowhere else and is perhaps a slip: the explanation of the model has N things going forward side by side (齐头并进).',
};

const COMPONENTS = [
  ['一核', 'J35', 'The core: leadership by the Party, whose work guides social work.', ['党的领导'], false],
  [
    '双社',
    'J36',
    'The two levels: stations of subdistricts and towns work with the rooms of communities.',
    ['社会工作站', '社区社会工作室'],
    false,
  ],
  ['N', 'J37', 'Supervisors, kinds of people and fields, N of each, side by side.', ['督导', '人群', '领域'], true],
] as const;

type StatementData = readonly [
  slug: string,
  StatementKind,
  subject: string,
  fact: string,
  gloss: string,
  words: string[],
  more?: Partial<Statement>,
];

const OUTCOMES = ['MIND_ADJUSTED', 'STRESS_RELIEVED', 'SELF_GROWTH'];
const NEEDS = ['PERSONAL_DEVELOPMENT', 'HOUSING', 'CHILDREN_EDUCATION', 'DAILY_LIFE'];

const STATEMENTS: readonly StatementData[] = [
  [
    'documents',
    MECHANISM,
    STATION,
    'J33',
    'Working documents were agreed by what services need; none is named.',
    ['多个文件'],
    { openEnded: true },
  ],
  [
    'certified-lead',
    MECHANISM,
    STATION,
    'J54',
    'Rule: a case is led, or its worker guided, by a certified social worker.',
    ['持证社工'],
  ],
  [
    'linked',
    OUTCOME,
    STATION,
    'J56',
    'Resources are linked, allies found, hearts joined; residents get relief and gain strength.',
    ['资源联动', '党群联盟', '服务连心', '解困增能'],
  ],
  [
    'closer',
    OUTCOME,
    STATION,
    'J73',
    'Services come closer, work grows more professional, people gain more, society is calmer.',
    ['贴心', '专业', '获得感', '和谐稳定'],
  ],
  ['regular', OUTCOME, STATION, 'J75', 'Service becomes regular and professional.', ['常态化', '专业化']],
  [
    'profession',
    OUTCOME,
    STATION,
    'J76',
    'The profession develops and service improves with it.',
    ['专业发展', '服务进步'],
  ],
  ['attraction', OUTCOME, STATION, 'J77', 'The station has more warmth and draws people in.', ['温度', '吸附力']],
  ['lead', AIM, STATION, 'J78', 'Station and rooms strive to lead by professional service.', ['专业服务引领']],

  [
    'into-the-firm',
    MECHANISM,
    POST,
    'T10',
    'Professional social work comes into a firm.',
    ['专业社会工作服务'],
    { termIds: [termId('enterprise-post-domains', 'ENTERPRISE')] },
  ],
  [
    'industrial-town',
    CONTEXT,
    TOWN,
    'T11',
    'An industrial town: many labour-intensive firms, many people from elsewhere.',
    ['劳动密集型企业', '外来人口'],
  ],
  [
    'governance-demands',
    NEED,
    TOWN,
    'T12',
    'Local Party committee and government face new demands on governance.',
    ['社会治理'],
  ],
  [
    'base-work',
    MECHANISM,
    TOWN_STATION,
    'T13',
    'Work with clients of civil affairs is the base.',
    ['民政服务对象'],
    { termIds: [termId('enterprise-post-domains', 'CIVIL_AFFAIRS_BASE')] },
  ],
  [
    'exploration',
    MECHANISM,
    TOWN_STATION,
    'T14',
    'Beside its base work the station looks for featured services and surveys firms.',
    ['特色服务项目', '调研'],
  ],
  [
    'employee-pressures',
    NEED,
    POST,
    'T20',
    'Employees of the firm are under several pressures.',
    ['压力'],
    {
      speakerRole: '武义工力电气有限公司总经理',
      openEnded: true,
      termIds: NEEDS.map((code) => termId('enterprise-post-needs', code)),
    },
  ],
  [
    'direct-service',
    MECHANISM,
    POST,
    'T26',
    'Employees are served directly, by professional methods.',
    ['直接服务'],
    { speakerRole: '武义工力电气有限公司总经理' },
  ],
  [
    'employee-outcomes',
    OUTCOME,
    POST,
    'T28',
    'Employees are to gain balance, relief and growth.',
    ['心理状态', '工作压力', '自我成长'],
    { termIds: OUTCOMES.map((code) => termId('enterprise-post-outcomes', code)) },
  ],
];

export function recordStatements(recorder: Recorder): void {
  recordModels(recorder);
  for (const [slug, kind, subjectId, fact, gloss, words, more] of STATEMENTS) {
    recorder.record(Statement, {
      id: `stm_${slug}`,
      kind,
      ...subject(subjectId),
      gloss,
      words,
      ...more,
      provenanceRefs: [{ fact }],
    });
  }
  recorder.record(Document, {
    id: 'doc_luoyang-station-plan',
    kind: DocumentKind.POLICY,
    title: '洛阳市乡镇(街道)社会工作服务站项目实施方案(试行)',
    status: DocumentStatus.TRIAL,
    areaId: LUOYANG,
    provenanceRefs: [{ fact: 'L46', note: 'Who issued it, and when, is not said.', rawPhrase: '试行' }],
  });
}

function recordModels({ record }: Recorder): void {
  for (const [slug, kind, name, subjectId, fact, gloss] of MODELS) {
    record(Model, {
      id: `mdl_${slug}`,
      kind,
      name,
      aliases: [],
      gloss,
      sourceNote: SOURCE_NOTES[slug] ?? null,
      ...subject(subjectId),
      provenanceRefs: [{ fact }],
    });
  }
  COMPONENTS.forEach(([name, fact, gloss, items, numberUnspecified], index) => {
    record(ModelComponent, {
      id: `mdc_one-core-${index + 1}`,
      modelId: 'mdl_one-core',
      position: index + 1,
      name,
      gloss,
      items: [...items],
      numberUnspecified,
      provenanceRefs: [{ fact }],
    });
  });
}

/** The kind of a subject is told by the prefix of its id. */
function subject(subjectId: string): Pick<Statement, 'subjectId' | 'subjectType'> {
  return { subjectId, subjectType: subjectId.startsWith('stn_') ? SubjectType.STATION : SubjectType.AREA };
}
