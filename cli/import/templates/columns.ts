/** Where the records stand that cells name. */
import type { Column, RecordLookup } from '../template.js';

export const STATION: RecordLookup = { room: 'stations', list: 'stations', name: 'name', prefix: 'stn' };
export const ITEM: RecordLookup = { room: 'stations', list: 'serviceItems', name: 'title', prefix: 'itm' };
export const ORGANIZATION: RecordLookup = {
  room: 'resources',
  list: 'socialOrganizations',
  name: 'name',
  prefix: 'org',
};
export const ENTERPRISE: RecordLookup = { room: 'resources', list: 'enterprises', name: 'name', prefix: 'ent' };
export const AGENCY: RecordLookup = { room: 'resources', list: 'governmentAgencies', name: 'name', prefix: 'gov' };
export const CENTRE: RecordLookup = { room: 'resources', list: 'partyMassCentres', name: 'name', prefix: 'pmc' };
export const VENUE: RecordLookup = { room: 'resources', list: 'venues', name: 'name', prefix: 'ven' };
export const TEAM: RecordLookup = { room: 'resources', list: 'volunteerTeams', name: 'name', prefix: 'vtm' };
export const PROJECT: RecordLookup = { room: 'projects', list: 'projects', name: 'title', prefix: 'prj' };

export const REASON: Column = { header: '备注', field: 'why', kind: 'text', example: '合成数据' };
