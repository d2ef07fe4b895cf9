import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gramsOf, plainText, slipsWithin } from '../../subgraphs/network/search/grams.js';
import { SearchIndex, type Searchable } from '../../subgraphs/network/search/search-index.js';

const node = (id: string, names: string[], more: Partial<Searchable> = {}): Searchable => ({
  id,
  type: 'Station',
  names,
  codes: [],
  areas: [],
  ...more,
});

describe('search over names', () => {
  let index: SearchIndex;
  beforeEach(() => {
    index = new SearchIndex();
    index.upsert(
      node('stn_1', ['新安江街道社会工作站', "Xin'anjiang Social Work Station"], { areas: ['area_33', 'area_330182'] }),
    );
    index.upsert(
      node('stn_2', ['桐琴镇工力电气社会工作驿站', 'Gongli Electric Post'], { areas: ['area_33', 'area_330723'] }),
    );
    index.upsert(
      node('ent_1', ['浙江工力电气有限公司', '工力电气'], { type: 'Enterprise', codes: ['91330723MA2D6F6X9K'] }),
    );
    index.upsert(node('org_1', ['洛阳市慈善总会'], { type: 'SocialOrganization', areas: ['area_41'] }));
  });
  afterEach(() => index.close());
  const ids = (text: string, more: { types?: string[]; area?: string } = {}): string[] =>
    index.search({ text, limit: 10, ...more }).hits.map(({ id }) => id);

  it.each([
    ['新安江街道社会工作站', 'stn_1'],
    ['新安江街道', 'stn_1'],
    ['新安讲街道社会', 'stn_1'],
    ['新按江街', 'stn_1'],
    ['XINANJIANG', 'stn_1'],
    ['xinanjang', 'stn_1'],
    ['xinanjiang station', 'stn_1'],
    ['Ｇｏｎｇｌｉ　Ｅｌｅｃｔｒｉｃ', 'stn_2'],
    ['Gonlgi Electric', 'stn_2'],
    ['工力电汽', 'ent_1'],
    ['91330723ma2d6f6x9k', 'ent_1'],
    ['ent_1', 'ent_1'],
    ['慈善', 'org_1'],
  ])('%s is %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('puts the same name before one that has it in it, and that before one with a slip', () => {
    expect(
      index.search({ text: '工力电气', limit: 10 }).hits.map(({ id, score }) => [id, score >= 0.8, score === 1]),
    ).toEqual([
      ['ent_1', true, true],
      ['stn_2', true, false],
    ]);
    expect(index.search({ text: '工力电汽', limit: 10 }).hits.every(({ score }) => score < 0.8)).toBe(true);
  });

  it('finds nothing where nothing is like it, and nothing in marks alone', () => {
    expect(ids('上海浦东机场')).toEqual([]);
    expect(ids('— · “”')).toEqual([]);
    expect(ids('')).toEqual([]);
    expect(ids('"*" OR NEAR(')).toEqual([]);
  });

  it('keeps to types and to an area with all in it, by name and by code', () => {
    expect(ids('工力电气', { types: ['Station'] })).toEqual(['stn_2']);
    expect(ids('社会工作', { area: 'area_330723' })).toEqual(['stn_2']);
    expect(ids('社会工作', { area: 'area_33' }).sort()).toEqual(['stn_1', 'stn_2']);
    expect(ids('91330723MA2D6F6X9K', { types: ['Station'] })).toEqual([]);
    expect(ids('91330723MA2D6F6X9K', { types: ['Enterprise'] })).toEqual(['ent_1']);
  });

  it('forgets an old name and what is gone', () => {
    index.upsert(node('org_1', ['洛阳市慈善联合会']));
    expect(ids('慈善总会')).toEqual([]);
    expect(index.search({ text: '慈善联会', limit: 1 }).hits).toMatchObject([
      { id: 'org_1', matched: '洛阳市慈善联合会' },
    ]);
    index.remove('org_1');
    expect(ids('慈善')).toEqual([]);
    expect(index.size).toBe(3);
  });

  it('says so where more fit than it ranks', () => {
    index.together(() => {
      for (let n = 0; n <= 5000; n += 1) index.upsert(node(`stn_x${n}`, [`第${n}社工站`]));
    });
    const { hits, isCut } = index.search({ text: '社工站', limit: 3 });
    expect([hits.length, isCut]).toEqual([3, true]);
    expect(index.search({ text: '第4999社工站', limit: 1 })).toMatchObject({
      hits: [{ id: 'stn_x4999', score: 1 }],
      isCut: false,
    });
  });
});

const letters = [...'社会工作站新安江桐琴洛阳慈善总中心abcdefgh'];
const name = fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 12 }).map((all) => all.join(''));

describe('pieces of names', () => {
  it('a name with one character changed, left out or put in is found again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('change', 'leave out', 'put in'),
        fc.constantFrom(...letters),
        (names, which, where, slip, letter) => {
          const index = new SearchIndex();
          try {
            names.forEach((each, n) => index.upsert(node(`n_${n}`, [each])));
            const chosen = which % names.length;
            const text = [...names[chosen]!];
            const at = where % text.length;
            if (slip === 'put in') text.splice(at, 0, letter);
            else text.splice(at, 1, ...(slip === 'change' ? [letter] : []));
            // A text of one piece is not guessed at.
            fc.pre(gramsOf(text.join('')).han.size + gramsOf(text.join('')).other.size > 3);
            expect(index.search({ text: text.join(''), limit: 40 }).hits.map(({ id }) => id)).toContain(`n_${chosen}`);
          } finally {
            index.close();
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('slips are the fewest edits to find the text within the other', () => {
    const distance = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      return Math.min(
        distance(a.slice(1), b) + 1,
        distance(a, b.slice(1)) + 1,
        distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      );
    };
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '社'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (sought, text) => {
        let fewest = sought.length;
        for (let from = 0; from <= text.length; from += 1)
          for (let to = from; to <= text.length; to += 1)
            fewest = Math.min(fewest, distance(sought, text.slice(from, to)));
        expect(slipsWithin(sought, text)).toBe(fewest);
      }),
      { numRuns: 150 },
    );
  });

  it('takes full-width, accented and upper-case writing for the same', () => {
    expect(plainText('  Ｘｉｎ’Ānjiang　（站）·１ ')).toBe('xinanjiang 站 1');
  });
});
