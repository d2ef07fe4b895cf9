/** The page's lists of terms as data: one vocabulary for each article and kind, in the order of print; long, since every term is a row of it. */
import type { VocabularyTerm } from '../vocabulary/vocabulary-term.entity.js';

type Term = readonly [
  code: string,
  label: string,
  labelEn: string,
  definition: string,
  facts: string,
  more?: Partial<Pick<VocabularyTerm, 'sensitive' | 'coveredByFund' | 'fundName'>>,
];

export interface VocabularyData {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly facts: readonly string[];
  /** False where the list ends in 等; null where nothing is said. */
  readonly closed: boolean | null;
  readonly terms: readonly Term[];
}

const SENSITIVE = { sensitive: true } as const;
/** The fund that covers the six groups of Luoyang's list, and those whom it covers. */
const COVERED = { coveredByFund: true, fundName: '困难群众救助补助资金', sensitive: true } as const;

export const VOCABULARIES: readonly VocabularyData[] = [
  {
    slug: 'luoyang-service-domains',
    kind: 'SERVICE_DOMAIN',
    name: '洛阳社工站服务领域',
    nameEn: "Service domains of Luoyang's stations",
    facts: ['L53'],
    closed: true,
    terms: [
      ['SOCIAL_ASSISTANCE', '社会救助', 'Social assistance', 'Help for people and households in hardship.', 'L26'],
      ['ELDERLY_SERVICE', '养老服务', 'Elderly services', 'Care and services for older people.', 'L27'],
      ['CHILD_WELFARE', '儿童福利', 'Child welfare', 'Welfare and protection of children.', 'L28'],
      ['COMMUNITY_GOVERNANCE', '社区治理', 'Community governance', 'Taking part in running the community.', 'L29'],
      ['SOCIAL_AFFAIRS', '社会事务', 'Social affairs', 'Other affairs of the civil affairs authorities.', 'L30'],
    ],
  },
  {
    slug: 'jiande-service-fields',
    kind: 'SERVICE_DOMAIN',
    name: '建德新安江社会工作领域',
    nameEn: "Fields of social work in Xin'anjiang, Jiande",
    facts: ['J63'],
    closed: null,
    terms: [
      ['COMMUNITY', '社区社会工作', 'Community social work', 'Social work with a community as a whole.', 'J63'],
      [
        'WOMEN_CHILDREN',
        '妇女儿童社会工作',
        'Work with women and children',
        'One field in its source, not two.',
        'J63',
      ],
      ['DISABILITY', '残疾人社会工作', 'Work with disabled people', 'Social work with disabled people.', 'J63'],
      ['ELDERLY', '老年人社会工作', 'Work with older people', 'Social work with older people.', 'J63'],
    ],
  },
  {
    slug: 'enterprise-post-domains',
    kind: 'SERVICE_DOMAIN',
    name: '桐琴镇社会工作站服务领域',
    nameEn: 'Domains of the Tongqin station and its enterprise post',
    facts: ['T10', 'T13'],
    closed: null,
    terms: [
      ['ENTERPRISE', '企业社会工作', 'Enterprise social work', 'Professional social work inside a firm.', 'T10'],
      [
        'CIVIL_AFFAIRS_BASE',
        '民政服务对象工作',
        'Base work with clients of civil affairs',
        "The station's base work, beside which it looked for featured services.",
        'T13',
      ],
    ],
  },
  {
    slug: 'luoyang-service-types',
    kind: 'SERVICE_TYPE',
    name: '洛阳社工站服务内容',
    nameEn: "Types of service of Luoyang's stations",
    facts: ['L39'],
    closed: false,
    terms: [
      ['SOCIAL_INTEGRATION', '社会融入', 'Social integration', 'Helping people find a place in society.', 'L39'],
      ['CAPACITY_BUILDING', '能力提升', 'Capacity building', 'Helping people to help themselves.', 'L40'],
      ['PSYCHOLOGICAL_COUNSELLING', '心理疏导', 'Psychological counselling', 'Talks that relieve distress.', 'L41'],
      ['RESOURCE_LINKING', '资源链接', 'Resource linking', 'Bringing people and resources together.', 'L42'],
      ['POLICY_PUBLICITY', '政策宣传', 'Policy publicity', 'Making policies known to those they are for.', 'L43'],
    ],
  },
  {
    slug: 'enterprise-post-service-types',
    kind: 'SERVICE_TYPE',
    name: '企业驿站服务内容',
    nameEn: 'Types of service of the enterprise post',
    facts: ['T21'],
    closed: false,
    terms: [
      ['EMOTION_MANAGEMENT', '员工情绪管理', 'Emotion management', 'Helping employees with their feelings.', 'T21'],
      [
        'LABOUR_DISPUTE_RELIEF',
        '缓解劳资纠纷',
        'Easing labour disputes',
        'Easing disputes between firm and staff.',
        'T22',
      ],
      ['BELONGING', '提升员工归属感', 'Sense of belonging', 'Helping employees feel that they belong.', 'T23'],
      ['EMPLOYEE_WELFARE', '保障员工福利', 'Employee welfare', 'Seeing that employees get their benefits.', 'T24'],
      ['CORPORATE_CULTURE', '打造企业文化', 'Corporate culture', 'Building a good culture in the firm.', 'T25'],
    ],
  },
  {
    slug: 'luoyang-target-groups',
    kind: 'TARGET_GROUP',
    name: '洛阳社工站服务对象',
    nameEn: "Target groups of Luoyang's stations",
    facts: ['L31', 'L38'],
    closed: null,
    terms: [
      [
        'DIBAO',
        '最低生活保障对象',
        'Recipients of the minimum living guarantee',
        'Households whose income per head is below the local standard and whose property passes the test (社会救助暂行办法 Art. 9).',
        'L32 L31',
        COVERED,
      ],
      [
        'TEKUN',
        '特困人员',
        'People in extreme hardship',
        'Unable to work, without a livelihood and without anyone able and obliged to support them (社会救助暂行办法 Art. 14).',
        'L33 L31',
        COVERED,
      ],
      [
        'TEMPORARY_ASSISTANCE',
        '临时救助对象',
        'Recipients of temporary assistance',
        'Struck by an accident, a sudden serious illness or sudden necessary spending (社会救助暂行办法 Art. 47).',
        'L34 L31',
        COVERED,
      ],
      [
        'VAGRANT_BEGGAR',
        '生活无着的流浪乞讨人员',
        'Vagrants and beggars without means',
        'Given food, shelter, treatment and a way home (社会救助暂行办法 Art. 50).',
        'L35 L31',
        COVERED,
      ],
      ['ORPHAN', '孤儿', 'Orphans', 'Minors whose parents are dead or cannot be found.', 'L36 L31', COVERED],
      [
        'DE_FACTO_UNSUPPORTED_CHILD',
        '事实无人抚养儿童',
        'De facto unsupported children',
        'Minors whose parents live but cannot care for them, by the cases of 民发〔2019〕62号 and 民发〔2020〕125号.',
        'L37 L31',
        COVERED,
      ],
      [
        'OTHER_CIVIL_AFFAIRS',
        '其他民政服务对象',
        'Other clients of civil affairs',
        'Named case by case by what the money for purchased services is for; outside the fund that covers the other six.',
        'L38',
        { coveredByFund: false, fundName: '困难群众救助补助资金' },
      ],
    ],
  },
  {
    slug: 'jiande-target-groups',
    kind: 'TARGET_GROUP',
    name: '建德新安江服务对象',
    nameEn: "Groups served in Xin'anjiang, Jiande",
    facts: ['J50', 'J63', 'J68'],
    closed: false,
    terms: [
      [
        'ELDERLY_LIVING_ALONE',
        '独居老人',
        'Older people living alone',
        'Older people with nobody at home.',
        'J50',
        SENSITIVE,
      ],
      [
        'FAMILY_LOST_ONLY_CHILD',
        '失独家庭',
        'Families that lost their only child',
        'Parents whose only child has died.',
        'J51',
        SENSITIVE,
      ],
      [
        'CHILD_WITH_AUTISM',
        '自闭症儿童',
        'Children with autism',
        'Sensitive twice over: health, and mostly under 14.',
        'J52',
        SENSITIVE,
      ],
      ['ELDERLY', '老年人', 'Older people', 'Older people in general.', 'J68 J63'],
      ['WOMEN', '妇女', 'Women', 'Named together with children in its source.', 'J63'],
      ['CHILDREN', '儿童', 'Children', 'Named together with women in its source.', 'J63', SENSITIVE],
      ['DISABLED', '残疾人', 'Disabled people', 'Disabled people in general.', 'J63', SENSITIVE],
    ],
  },
  {
    slug: 'enterprise-post-target-groups',
    kind: 'TARGET_GROUP',
    name: '企业驿站服务对象',
    nameEn: 'Groups served by the enterprise post',
    facts: ['T19'],
    closed: null,
    terms: [
      [
        'NEW_RESIDENT',
        '新居民',
        'New residents',
        'People who have moved to the place to work; also called migrants.',
        'T19',
      ],
      ['ENTERPRISE_EMPLOYEE', '企业员工', 'Employees of the firm', 'Everyone who works for the host firm.', 'T19'],
    ],
  },
  {
    slug: 'enterprise-post-needs',
    kind: 'NEED_KIND',
    name: '企业员工压力与需求',
    nameEn: 'Pressures on the employees of the firm',
    facts: ['T20'],
    closed: false,
    terms: [
      ['PERSONAL_DEVELOPMENT', '个人发展', 'Personal development', 'Getting on in work and life.', 'T20'],
      ['HOUSING', '住房', 'Housing', 'Finding and keeping a home.', 'T20'],
      ['CHILDREN_EDUCATION', '子女教育', "Children's education", 'Schooling of the employees’ children.', 'T20'],
      ['DAILY_LIFE', '生活', 'Daily life', 'What living in a new place asks for.', 'T20'],
    ],
  },
  {
    slug: 'jiande-operating-modes',
    kind: 'OPERATING_MODE',
    name: '建德新安江社工站运行机制',
    nameEn: "Operating modes of the Xin'anjiang station",
    facts: ['J44'],
    closed: false,
    terms: [
      ['MONTHLY_PLANNING', '每月服务谋划', 'Monthly planning', 'Services are planned month by month.', 'J44'],
      ['SERVICE_ORDERING', '站室服务点单', 'Service ordering', 'Rooms order services from the station.', 'J45'],
      [
        'FIVE_SOCIAL_LINKAGE',
        '“五社”联动治理',
        'Five-social linkage',
        'Community, social workers, social organisations, volunteers and charity resources work together (五社联动).',
        'J46',
      ],
      [
        'PARTY_MASS_CO_BUILDING',
        '党群共建链接',
        'Party-mass co-building',
        'Party-mass centres and station build together.',
        'J47',
      ],
      [
        'RESIDENT_EMPOWERMENT',
        '入驻站（室）增能',
        'Resident organisations, capacity building',
        'Organisations move into station or rooms and grow there.',
        'J48',
      ],
      ['SUPERVISION', '专业督导引领', 'Professional supervision', 'Supervisors lead the work.', 'J49'],
    ],
  },
  {
    slug: 'jiande-space-kinds',
    kind: 'SPACE_KIND',
    name: '建德新安江社工站空间类型',
    nameEn: "Uses of the spaces of the Xin'anjiang station",
    facts: ['J28'],
    closed: false,
    terms: [
      ['MULTI_FUNCTION', '多功能空间', 'Multi-purpose space', 'A space that serves several uses in turn.', 'J25'],
      ['GROUP_WORK', '小组工作室', 'Group-work room', 'A room for work with groups.', 'J26'],
      ['CASE_WORK', '个案工作室', 'Casework room', 'A room for work with one person or family.', 'J27'],
      ['CAFE', '咖吧', 'Café corner', 'A corner to sit and talk; the station calls its own 一米咖吧.', 'J28'],
    ],
  },
  {
    slug: 'enterprise-post-outcomes',
    kind: 'OUTCOME_KIND',
    name: '企业驿站服务成效',
    nameEn: 'Outcomes claimed for the enterprise post',
    facts: ['T28'],
    closed: null,
    terms: [
      ['MIND_ADJUSTED', '调适心理状态', 'A balanced state of mind', 'Claimed, not measured.', 'T28'],
      ['STRESS_RELIEVED', '舒缓工作压力', 'Less stress at work', 'Claimed, not measured.', 'T28'],
      ['SELF_GROWTH', '实现自我成长', 'Personal growth', 'Claimed, not measured.', 'T28'],
    ],
  },
];
