/** The area tables: what the default load holds, that it is idempotent, and what the dated tree says of the source page's cities. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/sqlite';
import { areaEntities } from './area.entity.js';
import { loadAreas } from './area.load.js';
import {
  descendantIds,
  findAncestors,
  findAreas,
  findChildren,
  resolveAreaRefs,
  type AreaTables,
} from './area.query.js';
import type { AreaRelation } from './area.rules.js';

const IN_2021 = '2021-12-31';
const PAGE_DAY = '2022-06-14';
const IN_2023 = '2023-12-31';

let orm: MikroORM;
const db = () => orm.em.fork().getKysely<AreaTables>();

async function startEmpty(): Promise<MikroORM> {
  const fresh = await MikroORM.init({ dbName: ':memory:', entities: areaEntities });
  await fresh.schema.create();
  return fresh;
}

beforeAll(async () => {
  orm = await startEmpty();
  await loadAreas(orm.em);
}, 60_000);
afterAll(() => orm.close(true));

async function countKinds(under: string, level: string, asOf: string, relation: AreaRelation = 'ADMINISTRATIVE') {
  const rows = await db()
    .selectFrom('area')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .where('id', 'in', descendantIds(db(), under, { asOf, relation }))
    .where('level', '=', level as 'TOWNSHIP')
    .groupBy('kind')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.kind, Number(row.count)]));
}

async function namesUnder(under: string, asOf: string, relation: AreaRelation = 'ADMINISTRATIVE') {
  const children = await findChildren(db(), [under], { asOf, relation });
  return children.get(under)!.map((area) => area.name);
}

describe('the default load', () => {
  it('changes nothing when it is run again', async () => {
    expect(await loadAreas(orm.em)).toEqual({ areas: 0, links: 0, successions: 0 });
  });

  it('has the 11 communities and 4 villages of 新安江街道 and the 1 and 20 of 桐琴镇', async () => {
    expect(await countKinds('area_330182001', 'VILLAGE', PAGE_DAY)).toEqual({ URBAN_COMMUNITY: 11, ADMIN_VILLAGE: 4 });
    expect(await countKinds('area_330723102', 'VILLAGE', PAGE_DAY)).toEqual({ URBAN_COMMUNITY: 1, ADMIN_VILLAGE: 20 });
  });

  it('has the township units of the five cities whole, and no county of another', async () => {
    const total = (kinds: Record<string, number>) => Object.values(kinds).reduce((sum, each) => sum + each, 0);
    expect(total(await countKinds('area_330182', 'TOWNSHIP', PAGE_DAY))).toBe(16);
    expect(total(await countKinds('area_3307', 'TOWNSHIP', PAGE_DAY))).toBe(146);
    expect(total(await countKinds('area_330723', 'TOWNSHIP', PAGE_DAY))).toBe(18);
    for (const city of ['area_3301', 'area_3304', 'area_3308']) {
      expect(total(await countKinds(city, 'TOWNSHIP', PAGE_DAY))).toBeGreaterThan(70);
    }
    const found = await findAreas(db(), ['area_33', 'area_41', 'area_3302', 'area_11', 'area_410371']);
    expect([...found.keys()].sort()).toEqual(['area_33', 'area_41', 'area_410371']);
  });

  it('counts the townships of 洛阳 as the editions of 2021 and 2023 do', async () => {
    expect(await countKinds('area_4103', 'TOWNSHIP', IN_2021)).toEqual({
      SUBDISTRICT: 60,
      TOWN: 106,
      TOWNSHIP: 23,
      PSEUDO_TOWNSHIP: 5,
    });
    expect(await countKinds('area_4103', 'TOWNSHIP', IN_2023)).toEqual({
      SUBDISTRICT: 67,
      TOWN: 99,
      TOWNSHIP: 23,
      PSEUDO_TOWNSHIP: 5,
    });
    expect(await countKinds('area_4103', 'COUNTY', PAGE_DAY)).toEqual({ COUNTY: 14, FUNCTIONAL_ZONE: 1 });
    expect(await countKinds('area_4103', 'ZONE', PAGE_DAY)).toEqual({ FUNCTIONAL_ZONE: 2 });
  });

  it('counts 4 units under 高新区 in the statistics of 2021, 3 in those of 2023', async () => {
    expect(await namesUnder('area_410371', IN_2021, 'STATISTICAL')).toHaveLength(4);
    expect(await namesUnder('area_410371', IN_2023, 'STATISTICAL')).toEqual(['瀛洲街道', '辛店街道', '徐家营街道']);
  });
});

describe('dated and typed parent links', () => {
  it('lets 涧西区 grow from 11 to 14 subdistricts on 2022-04-16, the day itself included', async () => {
    expect(await namesUnder('area_410305', '2022-04-15')).toHaveLength(11);
    expect(await namesUnder('area_410305', '2022-04-16')).toHaveLength(14);
    expect(await namesUnder('area_410371', '2022-04-15')).toHaveLength(4);
    expect(await namesUnder('area_410371', '2022-04-16')).toHaveLength(0);
    expect(await namesUnder('area_410305', IN_2023, 'STATISTICAL')).toHaveLength(11);
  });

  it('keeps jurisdiction, statistics and trusteeship of 白马寺镇 apart', async () => {
    const under = (id: string, day: string, relation: AreaRelation) => namesUnder(id, day, relation);
    expect(await under('area_410304', PAGE_DAY, 'ADMINISTRATIVE')).not.toContain('白马寺镇');
    expect(await under('area_410304', PAGE_DAY, 'STATISTICAL')).not.toContain('白马寺镇');
    expect(await under('area_410304', PAGE_DAY, 'TRUSTEESHIP')).toContain('白马寺镇');
    expect(await under('area_410304', IN_2021, 'TRUSTEESHIP')).not.toContain('白马寺镇');
    expect(await under('area_410304', IN_2023, 'STATISTICAL')).toContain('白马寺镇');
    expect(await under('area_410311', IN_2023, 'ADMINISTRATIVE')).toContain('白马寺镇');
  });

  it('puts the zones without a code under 洛阳, in the statistics under 洛龙区', async () => {
    const zones = ['area_longmen-park', 'area_yibin-district'];
    const inCity = await findChildren(db(), ['area_4103'], { asOf: PAGE_DAY });
    expect(
      inCity
        .get('area_4103')!
        .map((area) => area.id)
        .slice(-2),
    ).toEqual(zones);
    expect(inCity.get('area_4103')!.at(-1)).toMatchObject({ code: null, level: 'ZONE', kind: 'FUNCTIONAL_ZONE' });
    const counted = await findAncestors(db(), zones, { asOf: PAGE_DAY, relation: 'STATISTICAL' });
    expect(counted.get('area_yibin-district')!.map((area) => area.name)).toEqual(['洛龙区', '洛阳市', '河南省']);
  });

  it.each(['ADMINISTRATIVE', 'STATISTICAL', 'TRUSTEESHIP'] as const)(
    'gives every area but a province exactly one %s parent on every day on which it exists',
    async (relation) => {
      const areas = await db().selectFrom('area').select(['id', 'level', 'valid_from', 'valid_to']).execute();
      const days = [
        '1990-01-01',
        '2022-04-15',
        '2022-04-16',
        PAGE_DAY,
        '2022-10-30',
        '2022-10-31',
        '2023-06-29',
        '2023-06-30',
        '2030-01-01',
      ];
      for (const asOf of days) {
        const exist = areas.filter(
          ({ level, valid_from: start, valid_to: end }) =>
            level !== 'PROVINCE' && (end === null || asOf < end) && (start ?? '0000') <= asOf,
        );
        const children = await findChildren(
          db(),
          areas.map((area) => area.id),
          { asOf, relation },
        );
        const parents = new Map<string, number>();
        for (const each of [...children.values()].flat()) parents.set(each.id, (parents.get(each.id) ?? 0) + 1);
        expect([...parents].filter(([, count]) => count !== 1)).toEqual([]);
        expect([...parents.keys()].sort()).toEqual(exist.map((area) => area.id).sort());
      }
    },
  );

  it('links a recoded township to its successor', async () => {
    const rows = await db().selectFrom('area_succession').select(['from_id', 'to_id', 'kind']).execute();
    expect(rows).toHaveLength(8);
    expect(rows).toContainEqual({ from_id: 'area_410311103', to_id: 'area_410304100', kind: 'RECODED' });
  });

  it('forgets a link that was superseded', async () => {
    const other = await startEmpty();
    await loadAreas(other.em, { under: '330182001' });
    const kysely = other.em.getKysely<AreaTables>();
    const count = async () => (await descendantIds(kysely, 'area_330182001', { asOf: PAGE_DAY }).execute()).length;
    expect(await count()).toBe(16);
    await kysely
      .updateTable('area_parent')
      .set({ superseded_at: '2024-01-01T00:00:00.000Z' })
      .where('child_id', '=', 'area_330182001020')
      .execute();
    expect(await count()).toBe(15);
    await other.close(true);
  });
});

describe('questions to the tree', () => {
  it('gives the ancestors of many areas, nearest first, in one statement', async () => {
    let statements = 0;
    const counted = db().withPlugin({
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const ids = ['area_330182001020', 'area_330182001', 'area_33', 'area_99'];
    const ancestors = await findAncestors(counted, ids, { asOf: PAGE_DAY });
    expect(statements).toBe(1);
    const codes = (id: string) => ancestors.get(id)!.map((area) => area.code);
    expect(codes('area_330182001020')).toEqual(['330182001', '330182', '3301', '33']);
    expect(codes('area_330182001')).toEqual(['330182', '3301', '33']);
    expect(codes('area_33')).toEqual([]);
    expect(codes('area_99')).toEqual([]);
  });

  it('finds descendants by index, not by reading all links', async () => {
    const query = descendantIds(db(), ['area_330182', 'area_4103'], { asOf: PAGE_DAY }).compile();
    const plan = await orm.em
      .fork()
      .execute<{ detail: string }[]>(`explain query plan ${query.sql}`, [...query.parameters]);
    const text = plan.map((step) => step.detail).join('\n');
    expect(text).toMatch(/SEARCH link USING (COVERING )?INDEX .*parent_id=\?/);
    expect(text).not.toMatch(/SCAN link/);
  });

  it('gives no id for an unknown area, not even its own', async () => {
    expect(await descendantIds(db(), 'area_99', { asOf: PAGE_DAY }).execute()).toEqual([]);
  });

  it('resolves ids and codes, padded or not, in the order asked', async () => {
    const refs = ['330182000000', 'area_yibin-district', '410300', '3399', 'area_330182', '33'];
    const areas = await resolveAreaRefs(db(), refs);
    expect(areas.map((area) => area?.id ?? null)).toEqual([
      'area_330182',
      'area_yibin-district',
      'area_4103',
      null,
      'area_330182',
      'area_33',
    ]);
    await expect(resolveAreaRefs(db(), ['33018'])).rejects.toThrow(/5 digits/);
  });
});

describe('other selections', () => {
  it('loads the whole table, with grouping rows marked and real zero endings kept', async () => {
    const other = await startEmpty();
    const counts = await loadAreas(other.em, { all: true });
    const kysely = other.em.getKysely<AreaTables>();
    const levels = await kysely
      .selectFrom('area')
      .select(['level', (eb) => eb.fn.countAll<number>().as('count')])
      .where('edition', '=', '2023-06-30')
      .groupBy('level')
      .orderBy('level')
      .execute();
    expect(levels).toEqual([
      { level: 'COUNTY', count: 2978 },
      { level: 'PREFECTURE', count: 342 },
      { level: 'PROVINCE', count: 31 },
      { level: 'TOWNSHIP', count: 41352 },
      { level: 'VILLAGE', count: 3244 + 15 + 21 },
    ]);
    expect(counts.areas).toBe(31 + 342 + 2978 + 41352 + 3280 + 2 + 8);
    const [dongguan, jinmen, beijing, chongqing, jiyuan] = await resolveAreaRefs(kysely, [
      '441900',
      '350527000',
      '1101',
      '5002',
      '4190',
    ]);
    expect([dongguan, jinmen, beijing, chongqing, jiyuan].map((area) => area?.kind)).toEqual(Array(5).fill('GROUPING'));
    expect(dongguan).toMatchObject({ code: '441900', name: '东莞市', level: 'COUNTY', isGrouping: true });
    expect(jinmen).toMatchObject({ code: '350527000', level: 'TOWNSHIP' });
    const [padded] = await resolveAreaRefs(kysely, ['441900000000']);
    expect(padded?.id).toBe('area_441900');
    const path = await findAncestors(kysely, ['area_110101'], { asOf: PAGE_DAY });
    expect(path.get('area_110101')!.map((area) => [area.name, area.isGrouping])).toEqual([
      ['市辖区', true],
      ['北京市', false],
    ]);
    expect(await loadAreas(other.em, { all: true })).toEqual({ areas: 0, links: 0, successions: 0 });
    await other.close(true);
  }, 60_000);

  it('brings along every area that a link of the subtree leads up to', async () => {
    const other = await startEmpty();
    await loadAreas(other.em, { under: '410304' });
    const kysely = other.em.getKysely<AreaTables>();
    const dangling = await kysely
      .selectFrom('area_parent as link')
      .leftJoin('area', 'area.id', 'link.parent_id')
      .select('link.id')
      .where('area.id', 'is', null)
      .execute();
    expect(dangling).toEqual([]);
    expect((await findAreas(kysely, ['area_410311', 'area_41'])).size).toBe(2);
    expect((await findAreas(kysely, ['area_410302'])).size).toBe(0);
    await other.close(true);
  });

  it('keeps all 3,244 villages of 洛阳 in the tree on every day, also below a recoded township', async () => {
    const other = await startEmpty();
    await loadAreas(other.em, { under: '4103' });
    const kysely = other.em.getKysely<AreaTables>();
    for (const asOf of [IN_2021, PAGE_DAY, '2022-10-31', IN_2023]) {
      const villages = await kysely
        .selectFrom('area')
        .select('id')
        .where('level', '=', 'VILLAGE')
        .where('id', 'in', descendantIds(kysely, 'area_4103', { asOf }))
        .execute();
      expect(villages).toHaveLength(3244);
    }
    await other.close(true);
  });

  it('refuses a subtree that no area has, and says what would be right', async () => {
    await expect(loadAreas(orm.em, { under: '3399' })).rejects.toThrow(
      /No area has the code "3399".*prefecture \(3301\)/,
    );
    await expect(loadAreas(orm.em, { under: 'abc' })).rejects.toThrow(/AreaCode/);
  });
});
