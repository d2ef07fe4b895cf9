/** The tables that offices fill in: what each is called, its columns, and the mutation behind each row. */
import type { Column, RecordLookup, Template } from './template.js';

const STATION: RecordLookup = { room: 'stations', list: 'stations', name: 'name', prefix: 'stn' };
const ITEM: RecordLookup = { room: 'stations', list: 'serviceItems', name: 'title', prefix: 'itm' };
const ORGANIZATION: RecordLookup = { room: 'resources', list: 'socialOrganizations', name: 'name', prefix: 'org' };
const ENTERPRISE: RecordLookup = { room: 'resources', list: 'enterprises', name: 'name', prefix: 'ent' };
const CENTRE: RecordLookup = { room: 'resources', list: 'partyMassCentres', name: 'name', prefix: 'pmc' };
const VENUE: RecordLookup = { room: 'resources', list: 'venues', name: 'name', prefix: 'ven' };
const TEAM: RecordLookup = { room: 'resources', list: 'volunteerTeams', name: 'name', prefix: 'vtm' };

const ORGANIZATION_KINDS = {
  社会团体: 'SOCIAL_GROUP',
  社会服务机构: 'SOCIAL_SERVICE_AGENCY',
  民办非企业单位: 'SOCIAL_SERVICE_AGENCY',
  基金会: 'FOUNDATION',
  社区社会组织: 'COMMUNITY_ORGANIZATION',
} as const;

const REASON: Column = { header: '备注', field: 'why', kind: 'text', example: '合成数据' };

export const TEMPLATES: readonly Template[] = [
  {
    name: 'items',
    title: '服务菜单',
    room: 'stations',
    mutation: 'addServiceItem',
    columns: [
      {
        header: '社工站',
        field: 'station',
        kind: 'record',
        of: [STATION],
        required: true,
        example: '新安江街道社会工作站',
      },
      { header: '服务项目', field: 'title', kind: 'text', required: true, example: '独居老人陪聊（合成）' },
      {
        header: '服务领域',
        field: 'domain',
        kind: 'choice',
        terms: { room: 'stations', list: 'serviceDomains' },
        example: '养老服务',
      },
      {
        header: '服务类型',
        field: 'serviceTypes',
        kind: 'list',
        terms: { room: 'stations', list: 'serviceTypes' },
        example: '心理疏导、社会融入',
      },
      {
        header: '服务对象',
        field: 'targetGroups',
        kind: 'list',
        terms: { room: 'stations', list: 'targetGroups' },
        example: '独居老人',
      },
      { header: '可接单数量', field: 'capacity', kind: 'integer', example: '20' },
      { header: '服务区域代码', field: 'area', kind: 'text', example: '330182001' },
      REASON,
    ],
  },
  {
    name: 'orders',
    title: '服务点单',
    room: 'stations',
    mutation: 'submitServiceOrder',
    columns: [
      {
        header: '点单社工室',
        field: 'room',
        kind: 'record',
        of: [STATION],
        required: true,
        example: '府东社区社会工作室',
      },
      {
        header: '服务项目',
        field: 'item',
        kind: 'record',
        of: [ITEM],
        required: true,
        example: '独居老人陪聊（合成）',
      },
      { header: '期望完成日', field: 'dueOn', kind: 'day', required: true, example: '2099-12-31' },
      { header: '预计人数', field: 'expectedAttendance', kind: 'integer', example: '12' },
      {
        header: '需求类型',
        field: 'needKind',
        kind: 'choice',
        terms: { room: 'stations', list: 'needKinds' },
        example: '',
      },
      { header: '需求说明', field: 'note', kind: 'text', example: '每周一次，不写个人信息' },
      REASON,
    ],
  },
  {
    name: 'filed-organizations',
    title: '备案类社会组织',
    room: 'resources',
    mutation: 'fileOrganization',
    columns: [
      { header: '名称', field: 'name', kind: 'text', required: true, example: '府东社区银龄互助队（合成）' },
      {
        header: '类别',
        field: 'kind',
        kind: 'choice',
        choices: ORGANIZATION_KINDS,
        required: true,
        example: '社区社会组织',
      },
      { header: '备案号', field: 'localNumber', kind: 'text', required: true, example: '备2022-001' },
      { header: '所在区域代码', field: 'area', kind: 'text', required: true, example: '330182001' },
      { header: '备案机关区域代码', field: 'filedWith', kind: 'text', required: true, example: '330182001' },
      { header: '备案日期', field: 'filedOn', kind: 'day', required: true, example: '2022-03-01' },
      REASON,
    ],
  },
  {
    name: 'registered-organizations',
    title: '登记类社会组织',
    room: 'resources',
    mutation: 'registerOrganization',
    columns: [
      { header: '名称', field: 'name', kind: 'text', required: true, example: '建德市示例社会工作服务中心（合成）' },
      {
        header: '类别',
        field: 'kind',
        kind: 'choice',
        choices: ORGANIZATION_KINDS,
        required: true,
        example: '社会服务机构',
      },
      { header: '统一社会信用代码', field: 'creditCode', kind: 'text', required: true, example: '52330182MJ8000012F' },
      { header: '所在区域代码', field: 'area', kind: 'text', required: true, example: '330182' },
      { header: '登记机关', field: 'authority', kind: 'text', example: '建德市民政局' },
      { header: '登记日期', field: 'registeredOn', kind: 'day', required: true, example: '2021年5月8日' },
      REASON,
    ],
  },
  {
    name: 'links',
    title: '资源链接',
    room: 'resources',
    mutation: 'createLink',
    columns: [
      {
        header: '起点',
        field: 'from',
        kind: 'record',
        of: [ORGANIZATION, ENTERPRISE, CENTRE, VENUE, TEAM, STATION],
        required: true,
        example: '街道党群中心',
      },
      {
        header: '终点',
        field: 'to',
        kind: 'record',
        of: [STATION, ORGANIZATION, ENTERPRISE, CENTRE, VENUE, TEAM],
        required: true,
        example: '新安江街道社会工作站',
      },
      {
        header: '链接类型',
        field: 'kind',
        kind: 'choice',
        terms: { room: 'resources', list: 'linkKinds' },
        required: true,
        example: '共建',
      },
      { header: '起始日期', field: 'since', kind: 'day', required: true, example: '2022-01-01' },
      {
        header: '声明方',
        field: 'assertedBy',
        kind: 'choice',
        choices: { 双方: 'BOTH', 起点方: 'FROM', 终点方: 'TO', 第三方: 'THIRD_PARTY' },
        required: true,
        example: '双方',
      },
      { header: '名称', field: 'name', kind: 'text', example: '党群共建（合成）' },
      REASON,
    ],
  },
  {
    name: 'activities',
    title: '活动',
    room: 'stations',
    mutation: 'recordActivity',
    columns: [
      {
        header: '站点',
        field: 'station',
        kind: 'record',
        of: [STATION],
        required: true,
        example: '新安江街道社会工作站',
      },
      { header: '活动名称', field: 'title', kind: 'text', required: true, example: '督导助导商议会（合成）' },
      {
        header: '类别',
        field: 'kind',
        kind: 'choice',
        choices: {
          商议会: 'CONSULTATION_MEETING',
          破题研讨: 'PROBLEM_SEMINAR',
          驻站联盟: 'RESIDENT_ALLIANCE',
          沙龙: 'SALON',
          其他: 'OTHER',
        },
        required: true,
        example: '商议会',
      },
      { header: '日期', field: 'on', kind: 'day', required: true, example: '2022/5/20' },
      { header: '参加人数', field: 'attendees', kind: 'integer', example: '18' },
      REASON,
    ],
  },
  {
    name: 'projects',
    title: '创投与资助项目',
    room: 'projects',
    mutation: 'publishProject',
    columns: [
      { header: '项目名称', field: 'title', kind: 'text', required: true, example: '社区助老创投项目（合成）' },
      {
        header: '类别',
        field: 'kind',
        kind: 'choice',
        choices: { 公益创投: 'VENTURE', 资助: 'GRANT' },
        required: true,
        example: '公益创投',
      },
      { header: '年度', field: 'programmeYear', kind: 'integer', example: '2022' },
      {
        header: '来源层级',
        field: 'originLevel',
        kind: 'choice',
        choices: { 乡镇街道: 'TOWNSHIP', 县级: 'COUNTY', 地级: 'PREFECTURE', 省级: 'PROVINCE', 国家级: 'NATIONAL' },
        example: '县级',
      },
      { header: '来源区域代码', field: 'originArea', kind: 'text', example: '330182' },
      { header: '实施站点', field: 'performedAt', kind: 'record', of: [STATION], example: '新安江街道社会工作站' },
      {
        header: '服务对象',
        field: 'targetGroups',
        kind: 'list',
        terms: { room: 'stations', list: 'targetGroups' },
        example: '独居老人',
      },
      { header: '预算（元）', field: 'budget', kind: 'decimal', example: '50000.00' },
      { header: '认领名额', field: 'claimSlots', kind: 'integer', example: '2' },
      { header: '可认领区域代码', field: 'eligibleArea', kind: 'text', example: '330182001' },
      REASON,
    ],
  },
];
