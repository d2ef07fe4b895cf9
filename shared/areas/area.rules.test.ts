/** What codes say of levels and kinds, and that the tree form of the code table loses nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectPath } from '../project-root.js';
import { areaFilePath, formatAreaTree, parseAreaTree, readAreaFile, type AreaFileName } from './area.file.js';
import { kindOfCode, levelOfCode, type CodedArea } from './area.rules.js';

describe('the kind of an area', () => {
  it.each([
    ['33', '浙江省', null, 'PROVINCE'],
    ['3301', '杭州市', '浙江省', 'PREFECTURE'],
    ['1101', '市辖区', '北京市', 'GROUPING'],
    ['5002', '县', '重庆市', 'GROUPING'],
    ['6590', '自治区直辖县级行政区划', '新疆维吾尔自治区', 'GROUPING'],
    ['330182', '建德市', '杭州市', 'COUNTY'],
    ['410371', '洛阳高新技术产业开发区', '洛阳市', 'FUNCTIONAL_ZONE'],
    ['441900', '东莞市', '东莞市', 'GROUPING'],
    ['350527000', '金门县', '金门县', 'GROUPING'],
    ['330182001', '新安江街道', '建德市', 'SUBDISTRICT'],
    ['330723102', '桐琴镇', '武义县', 'TOWN'],
    ['410304200', '瀍河回族乡', '瀍河回族区', 'TOWNSHIP'],
    ['410326400', '大安工业园区', '汝阳县', 'PSEUDO_TOWNSHIP'],
    ['469001198', '县直辖村级区划', '五指山市', 'GROUPING'],
    ['330182001020', '白沙社区', '新安江街道', 'URBAN_COMMUNITY'],
    ['330182001202', '新蓬村委会', '新安江街道', 'ADMIN_VILLAGE'],
    ['110105020400', '机场工作区社区', '某街道', 'PSEUDO_COMMUNITY'],
    ['410325400500', '陶村林场', '陶村林场', 'PSEUDO_VILLAGE'],
  ] as const)('of %s %s is told by its range and name', (code, name, parentName, kind) => {
    expect(kindOfCode(code, name, parentName)).toBe(kind);
  });

  it('is refused where the code table has no such number', () => {
    expect(() => kindOfCode('330182600', '无', null)).toThrow(/330182600 ends in 600/);
    expect(() => levelOfCode('33018')).toThrow(/2, 4, 6, 9 or 12 digits/);
  });
});

describe('the tree form', () => {
  it('gives back any table that it wrote, whatever the names begin with', () => {
    const name = fc.stringMatching(/^[0-9甲乙丙 @#]{1,6}$/);
    const table = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 10, max: 99 }), fc.nat(99), fc.nat(99), fc.nat(999), name),
      {
        selector: ([province]) => province,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(table, (rows) => {
        const areas = rows.flatMap(([province, city, county, town, label]): CodedArea[] => {
          const codes = [`${province}`];
          for (const [part, width] of [
            [city, 2],
            [county, 2],
            [town, 3],
          ] as const) {
            codes.push(codes.at(-1)! + String(part).padStart(width, '0'));
          }
          return codes.map((code, index) => ({ code, name: label, parentCode: codes[index - 1] ?? null }));
        });
        areas.sort((a, b) => (a.code < b.code ? -1 : 1));
        expect(parseAreaTree(formatAreaTree(areas))).toEqual(areas);
      }),
    );
  });

  it('refuses a child whose code does not continue its parent’s', () => {
    expect(() => formatAreaTree([{ code: '410304100', name: '白马寺镇', parentCode: '410311' }])).toThrow(/410304100/);
  });

  it('says which line is wrong', () => {
    const header = formatAreaTree([]).trimEnd();
    expect(() => parseAreaTree(`${header}\n33浙江省\n\t\t82建德市\n`)).toThrow(/Line 3/);
    expect(() => parseAreaTree(`${header}\nxx\n`)).toThrow(/Line 2/);
    expect(() => parseAreaTree('33浙江省\n')).toThrow(/make them again/);
  });

  it.each(['areas.txt.gz', 'villages.txt.gz'] as const)(
    'of %s has the checksum that its README states',
    (file: AreaFileName) => {
      const text = gunzipSync(readFileSync(areaFilePath(file)));
      const readme = readFileSync(projectPath('shared', 'areas', 'data', 'README.md'), 'utf8');
      const stated = new RegExp(`\`${file.replace('.gz', '')}\`: \`([0-9a-f]{64})\``).exec(readme)?.[1];
      expect(createHash('sha256').update(text).digest('hex')).toBe(stated);
      expect(formatAreaTree(readAreaFile(file))).toBe(text.toString('utf8'));
    },
  );
});
