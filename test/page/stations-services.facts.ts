/** The page's facts about services, vocabularies, models, statements and documents, and what the hub must answer for each. */
import type { FactCase } from './fact-case.js';

const STATION = 'station(id: "stn_xinanjiang")';
const POST = 'station(id: "stn_gongli-post")';

/** The provenance of a record has this fact. */
const of = (fact: string): object => ({ $contains: [{ fact }] });
const some = (...items: object[]): object => ({ $contains: items });

const term = (
  id: string,
  field: string,
  vocabulary: string,
  code: string,
  label: string,
  more: object = {},
): FactCase => ({
  id,
  query: `{ ${field}(vocabulary: "voc_${vocabulary}", codes: ["${code}"]) {
    code label sensitive openEnded vocabulary { closed source { article } } provenance { fact } } }`,
  expect: { [field]: [{ code, label, provenance: of(id), ...more }] },
});

const group = (id: string, code: string, label: string, coveredByFund: boolean): FactCase => ({
  id,
  query: `{ targetGroups(vocabulary: "voc_luoyang-target-groups", coveredByFund: ${coveredByFund}) {
    code label coveredByFund fundName provenance { fact } } }`,
  expect: {
    targetGroups: some({ code, label, coveredByFund, fundName: '困难群众救助补助资金', provenance: of(id) }),
  },
});

const model = (id: string, kind: string, name: string, more: object = {}): FactCase => ({
  id,
  query: `{ ${STATION} { models(filter: { kinds: [${kind}] }) { nodes { kind name sourceNote provenance { fact }
    components { position name items numberUnspecified provenance { fact } } } } } }`,
  expect: { station: { models: { nodes: some({ kind, name, provenance: of(id), ...more }) } } },
});

const component = (id: string, position: number, more: object): FactCase => ({
  ...model('J34', 'WORKING_MODEL', '一核双社N交方', { components: some({ position, provenance: of(id), ...more }) }),
  id,
});

const said = (id: string, subject: string, kind: string, words: string[], more: object = {}): FactCase => ({
  id,
  query: `{ ${subject} { statements(filter: { kinds: [${kind}] }) { nodes { kind gloss words speakerRole openEnded
    terms { code label } provenance { fact claimedBy interestedParty } } } } }`,
  expect: {
    [subject.slice(0, subject.indexOf('('))]: {
      statements: { nodes: some({ kind, words, provenance: of(id), ...more }) },
    },
  },
});

/** The department tells of stations that it promotes: an interested party. */
const PROMOTED = (fact: string): object => ({ provenance: some({ fact, interestedParty: true }) });

const caseKind = (id: string, title: string, targetGroup: string): FactCase => ({
  id,
  query: `{ ${STATION} { caseKinds(filter: { targetGroups: [${targetGroup}] }) { totalCount nodes {
    title targetGroups sensitive openEnded provenance { fact } } } }
    targetGroups(vocabulary: "voc_jiande-target-groups", codes: ["${targetGroup}"]) { code sensitive provenance { fact } } }`,
  expect: {
    station: {
      caseKinds: {
        totalCount: 1,
        nodes: [{ title, targetGroups: [targetGroup], sensitive: true, openEnded: true, provenance: of(id) }],
      },
    },
    targetGroups: [{ code: targetGroup, sensitive: true, provenance: of(id) }],
  },
});

const activity = (id: string, kind: string, title: string): FactCase => ({
  id,
  query: `{ ${STATION} { activities(filter: { kinds: [${kind}] }) { nodes { kind title heldOn provenance { fact } } } } }`,
  expect: { station: { activities: { nodes: [{ kind, title, heldOn: null, provenance: of(id) }] } } },
});

/** What the hub says about a name that may be a slip of the source. */
const ONE_CORE_NOTE =
  'Kept as printed. 交方 stands nowhere else and is perhaps a slip: the explanation of the model has N things going forward side by side (齐头并进).';

const OPEN = { openEnded: true };
const DOMAINS = 'luoyang-service-domains';
const MODES = 'jiande-operating-modes';
const MANAGER = { speakerRole: '武义工力电气有限公司总经理' };

export const facts: FactCase[] = [
  model('J21', 'SLOGAN', '基层治理助推器'),
  model('J23', 'APPROACH', '减法'),
  said('J33', STATION, 'MECHANISM', ['多个文件'], OPEN),
  {
    id: 'J34',
    query: `{ ${STATION} { models(filter: { text: "一核双社" }) { totalCount nodes { name aliases sourceNote provenance { fact } } } } }`,
    expect: {
      station: {
        models: {
          totalCount: 1,
          nodes: [{ name: '一核双社N交方', aliases: [], sourceNote: ONE_CORE_NOTE, provenance: of('J34') }],
        },
      },
    },
  },
  component('J35', 1, { name: '一核', items: ['党的领导'] }),
  component('J36', 2, { name: '双社', items: ['社会工作站', '社区社会工作室'] }),
  component('J37', 3, { name: 'N', items: ['督导', '人群', '领域'], numberUnspecified: true }),
  model('J39', 'WORKING_MODEL', '一社区一特色、一特色解一难'),
  model('J40', 'APPROACH', '加法'),
  term('J44', 'operatingModes', MODES, 'MONTHLY_PLANNING', '每月服务谋划', OPEN),
  term('J45', 'operatingModes', MODES, 'SERVICE_ORDERING', '站室服务点单', OPEN),
  term('J46', 'operatingModes', MODES, 'FIVE_SOCIAL_LINKAGE', '“五社”联动治理', OPEN),
  term('J47', 'operatingModes', MODES, 'PARTY_MASS_CO_BUILDING', '党群共建链接', OPEN),
  term('J48', 'operatingModes', MODES, 'RESIDENT_EMPOWERMENT', '入驻站（室）增能', OPEN),
  term('J49', 'operatingModes', MODES, 'SUPERVISION', '专业督导引领', OPEN),
  caseKind('J50', '独居老人陪聊', 'ELDERLY_LIVING_ALONE'),
  caseKind('J51', '失独家庭守护', 'FAMILY_LOST_ONLY_CHILD'),
  caseKind('J52', '自闭症孩童牵手', 'CHILD_WITH_AUTISM'),
  said('J54', STATION, 'MECHANISM', ['持证社工']),
  model('J55', 'BRAND', '花开邻里'),
  said('J56', STATION, 'OUTCOME', ['资源联动', '党群联盟', '服务连心', '解困增能']),
  {
    id: 'J57',
    query: `{ ${STATION} { selections(filter: { kinds: [FEATURED_CASE] }) { totalCount nodes { title kinds stage provenance { fact } } } } }`,
    expect: {
      station: {
        selections: {
          totalCount: 1,
          nodes: [
            {
              title: '“特色个案、特色小组”优秀评选',
              kinds: ['FEATURED_CASE', 'FEATURED_GROUP'],
              provenance: of('J57'),
            },
          ],
        },
      },
    },
  },
  activity('J58', 'CONSULTATION_MEETING', '“督导助导、赋能增能”商议会'),
  activity('J59', 'PROBLEM_SEMINAR', '“帮困解惑、助推治理”破题研讨'),
  activity('J60', 'RESIDENT_ALLIANCE', '“社会组织·驻站共融”联盟共赢'),
  activity('J61', 'SALON', '“沙龙风暴·碰触碰撞”能力提升'),
  model('J62', 'PRINCIPLE', '专业的人做专业的事'),
  {
    id: 'J63',
    query: '{ vocabulary(id: "voc_jiande-service-fields") { terms { code provenance { fact } } provenance { fact } } }',
    expect: {
      vocabulary: {
        terms: ['COMMUNITY', 'WOMEN_CHILDREN', 'DISABILITY', 'ELDERLY'].map((code) => ({
          code,
          provenance: of('J63'),
        })),
        provenance: of('J63'),
      },
    },
  },
  {
    id: 'J64',
    query: `{ ${STATION} { studyVisits { nodes { destinations { code name } participantOrgKinds openEnded heldOn provenance { fact } } } } }`,
    expect: {
      station: {
        studyVisits: {
          nodes: [
            {
              destinations: [
                { code: '3301', name: '杭州市' },
                { code: '3304', name: '嘉兴市' },
                { code: '3308', name: '衢州市' },
              ],
              participantOrgKinds: ['SUBDISTRICT', 'COMMUNITY', 'SOCIAL_ORGANIZATION'],
              openEnded: true,
              heldOn: null,
              provenance: of('J64'),
            },
          ],
        },
      },
    },
  },
  model('J72', 'SECTION_HEAD', '服务有力度'),
  said('J73', STATION, 'OUTCOME', ['贴心', '专业', '获得感', '和谐稳定'], PROMOTED('J73')),
  said('J75', STATION, 'OUTCOME', ['常态化', '专业化'], PROMOTED('J75')),
  said('J76', STATION, 'OUTCOME', ['专业发展', '服务进步'], PROMOTED('J76')),
  said('J77', STATION, 'OUTCOME', ['温度', '吸附力'], PROMOTED('J77')),
  said('J78', STATION, 'AIM', ['专业服务引领']),

  term('T10', 'serviceDomains', 'enterprise-post-domains', 'ENTERPRISE', '企业社会工作'),
  said('T11', 'area(code: "330723102")', 'CONTEXT', ['劳动密集型企业', '外来人口']),
  said('T12', 'area(code: "330723102")', 'NEED', ['社会治理']),
  term('T13', 'serviceDomains', 'enterprise-post-domains', 'CIVIL_AFFAIRS_BASE', '民政服务对象工作'),
  said('T14', 'station(id: "stn_tongqin")', 'MECHANISM', ['特色服务项目', '调研']),
  {
    id: 'T19',
    query: '{ targetGroups(vocabulary: "voc_enterprise-post-target-groups") { code label provenance { fact } } }',
    expect: {
      targetGroups: [
        { code: 'NEW_RESIDENT', label: '新居民', provenance: of('T19') },
        { code: 'ENTERPRISE_EMPLOYEE', label: '企业员工', provenance: of('T19') },
      ],
    },
  },
  said('T20', POST, 'NEED', ['压力'], {
    ...MANAGER,
    openEnded: true,
    terms: [
      { code: 'PERSONAL_DEVELOPMENT', label: '个人发展' },
      { code: 'HOUSING', label: '住房' },
      { code: 'CHILDREN_EDUCATION', label: '子女教育' },
      { code: 'DAILY_LIFE', label: '生活' },
    ],
  }),
  term('T21', 'serviceTypes', 'enterprise-post-service-types', 'EMOTION_MANAGEMENT', '员工情绪管理', OPEN),
  term('T22', 'serviceTypes', 'enterprise-post-service-types', 'LABOUR_DISPUTE_RELIEF', '缓解劳资纠纷', OPEN),
  term('T23', 'serviceTypes', 'enterprise-post-service-types', 'BELONGING', '提升员工归属感', OPEN),
  term('T24', 'serviceTypes', 'enterprise-post-service-types', 'EMPLOYEE_WELFARE', '保障员工福利', OPEN),
  term('T25', 'serviceTypes', 'enterprise-post-service-types', 'CORPORATE_CULTURE', '打造企业文化', OPEN),
  said('T26', POST, 'MECHANISM', ['直接服务'], MANAGER),
  {
    id: 'T27',
    query: `{ ${POST} { monthlyThemeRule { name themesPerMonth provenance { fact } } monthlyThemes { totalCount } } }`,
    expect: {
      station: {
        monthlyThemeRule: { name: '一月一主题', themesPerMonth: 1, provenance: of('T27') },
        monthlyThemes: { totalCount: 0 },
      },
    },
  },
  said('T28', POST, 'OUTCOME', ['心理状态', '工作压力', '自我成长'], {
    terms: [{ code: 'MIND_ADJUSTED' }, { code: 'STRESS_RELIEVED' }, { code: 'SELF_GROWTH' }],
  }),

  term('L26', 'serviceDomains', DOMAINS, 'SOCIAL_ASSISTANCE', '社会救助', { vocabulary: { closed: true } }),
  term('L27', 'serviceDomains', DOMAINS, 'ELDERLY_SERVICE', '养老服务', { vocabulary: { closed: true } }),
  term('L28', 'serviceDomains', DOMAINS, 'CHILD_WELFARE', '儿童福利', { vocabulary: { closed: true } }),
  term('L29', 'serviceDomains', DOMAINS, 'COMMUNITY_GOVERNANCE', '社区治理', { vocabulary: { closed: true } }),
  term('L30', 'serviceDomains', DOMAINS, 'SOCIAL_AFFAIRS', '社会事务', { vocabulary: { closed: true } }),
  {
    id: 'L31',
    query: `{ covered: targetGroups(coveredByFund: true) { code fundName provenance { fact } }
      outside: targetGroups(coveredByFund: false) { code } }`,
    expect: {
      covered: ['DIBAO', 'TEKUN', 'TEMPORARY_ASSISTANCE', 'VAGRANT_BEGGAR', 'ORPHAN', 'DE_FACTO_UNSUPPORTED_CHILD'].map(
        (code) => ({ code, fundName: '困难群众救助补助资金', provenance: of('L31') }),
      ),
      outside: [{ code: 'OTHER_CIVIL_AFFAIRS' }],
    },
  },
  group('L32', 'DIBAO', '最低生活保障对象', true),
  group('L33', 'TEKUN', '特困人员', true),
  group('L34', 'TEMPORARY_ASSISTANCE', '临时救助对象', true),
  group('L35', 'VAGRANT_BEGGAR', '生活无着的流浪乞讨人员', true),
  group('L36', 'ORPHAN', '孤儿', true),
  group('L37', 'DE_FACTO_UNSUPPORTED_CHILD', '事实无人抚养儿童', true),
  group('L38', 'OTHER_CIVIL_AFFAIRS', '其他民政服务对象', false),
  term('L39', 'serviceTypes', 'luoyang-service-types', 'SOCIAL_INTEGRATION', '社会融入', OPEN),
  term('L40', 'serviceTypes', 'luoyang-service-types', 'CAPACITY_BUILDING', '能力提升', OPEN),
  term('L41', 'serviceTypes', 'luoyang-service-types', 'PSYCHOLOGICAL_COUNSELLING', '心理疏导', OPEN),
  term('L42', 'serviceTypes', 'luoyang-service-types', 'RESOURCE_LINKING', '资源链接', OPEN),
  term('L43', 'serviceTypes', 'luoyang-service-types', 'POLICY_PUBLICITY', '政策宣传', OPEN),
  {
    id: 'L46',
    query: `{ area(code: "4103") { documents(filter: { kinds: [POLICY], statuses: [TRIAL] }) { totalCount nodes {
      id title status issuer issuedOn area { code } provenance { fact rawPhrase } } } } }`,
    expect: {
      area: {
        documents: {
          totalCount: 1,
          nodes: [
            {
              id: 'doc_luoyang-station-plan',
              title: '洛阳市乡镇(街道)社会工作服务站项目实施方案(试行)',
              status: 'TRIAL',
              issuer: null,
              issuedOn: null,
              area: { code: '4103' },
              provenance: [{ fact: 'L46', rawPhrase: '试行' }],
            },
          ],
        },
      },
    },
  },
  {
    id: 'L53',
    query: '{ vocabulary(id: "voc_luoyang-service-domains") { closed kind terms { code } provenance { fact } } }',
    expect: {
      vocabulary: {
        closed: true,
        terms: [{}, {}, {}, {}, {}],
        provenance: of('L53'),
      },
    },
  },
];
