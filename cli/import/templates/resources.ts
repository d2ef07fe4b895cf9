/** The tables of resources: organisations and links. */
import type { Template } from '../template.js';
import { CENTRE, ENTERPRISE, ORGANIZATION, REASON, STATION, TEAM, VENUE } from './columns.js';

const ORGANIZATION_KINDS = {
  社会团体: 'SOCIAL_GROUP',
  社会服务机构: 'SOCIAL_SERVICE_AGENCY',
  民办非企业单位: 'SOCIAL_SERVICE_AGENCY',
  基金会: 'FOUNDATION',
  社区社会组织: 'COMMUNITY_ORGANIZATION',
} as const;

export const resourceTemplates: readonly Template[] = [
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
      { header: '所在区域代码', field: 'area', kind: 'code', required: true, example: '330182001' },
      { header: '备案机关区域代码', field: 'filedWith', kind: 'code', required: true, example: '330182001' },
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
      { header: '统一社会信用代码', field: 'creditCode', kind: 'code', required: true, example: '52330182MJ8000012F' },
      { header: '所在区域代码', field: 'area', kind: 'code', required: true, example: '330182' },
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
];
