/** The short words in which expected answers are written: subsets of connections, and the names of the made-up network. */

/** A connection of so many records. */
export const count = (totalCount: number): object => ({ totalCount });
/** A connection of so many records that begins with these. */
export const list = (totalCount: number, ...nodes: unknown[]): object => ({ totalCount, nodes });
/** A connection that begins with these. */
export const nodes = (...items: unknown[]): object => ({ nodes: items });
/** A connection that holds these, in any order. */
export const holds = (...items: unknown[]): object => ({ nodes: { $contains: items } });
export const any = (...items: unknown[]): object => ({ $contains: items });
export const named = (...names: string[]): object[] => names.map((name) => ({ name }));
export const cny = (amount: string): object => ({ amount: { amount } });

export const MEICHENG = 'synthetic meicheng';
export const HUSHAN = 'synthetic hushan';
export const HUBEI_ROAD = 'synthetic hubei-road';
export const TIANJIN_ROAD = 'synthetic tianjin-road';
export const ROOM_A = 'synthetic room-a';
export const ROOM_B = 'synthetic room-b';
export const POST = 'synthetic post';
export const AGENCY = 'synthetic agency';
export const CHARITY = 'synthetic charity';
export const XINANJIANG = '新安江街道社会工作站';
export const TONGQIN = '桐琴镇社会工作站';
export const GONGLI = '武义工力电气有限公司';
export const GONGLI_POST = '工力电气驿站';

export const LATE = { title: 'synthetic late' };
export const IN_ORDER = { title: 'synthetic in-order' };
export const VILLAGE = { title: 'synthetic village' };
export const OPEN = { title: 'synthetic open' };
export const RUNNING = { title: 'synthetic running' };
export const FIRM_GRANT = { title: 'synthetic firm-grant' };
export const CHARITY_GRANT = { title: 'synthetic charity-grant' };
