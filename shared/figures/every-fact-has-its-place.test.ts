/** Every fact of the page has one place, one claimant and one source, and rows can name it briefly. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CLAIMANTS, expandProvenance, listSources, METRICS, metricTerm, PAGE_FACTS, sourceOf, UNITS } from './index.js';

/** The page's own list, which may lie beside the project; the project does not need it. */
const FACTS = new URL('../../../shared/page/facts.json', import.meta.url);
const whereFactsLie = existsSync(FACTS) ? it : it.skip;

describe('the index of facts', () => {
  it('has 172 facts: 5 of the page, 79, 35 and 53 of its articles', () => {
    const counts = ['page', 'jiande', 'jinhua', 'luoyang'].map(
      (article) => [...PAGE_FACTS.values()].filter((fact) => fact.article === article).length,
    );
    expect(counts).toEqual([5, 79, 35, 53]);
    expect(PAGE_FACTS.size).toBe(172);
  });

  it('expands every one of them', () => {
    for (const told of expandProvenance([...PAGE_FACTS.keys()].map((fact) => ({ fact })))) {
      expect(told.source.article).toBe(PAGE_FACTS.get(told.fact)?.article);
      expect(told.claimedBy).not.toBe('');
      if (told.basis === 'INFERRED') expect(told.note).not.toBeNull();
    }
  });

  whereFactsLie('has the same ids and articles as the list of facts, where that is at hand', () => {
    const listed = JSON.parse(readFileSync(FACTS, 'utf8')) as { id: string; article: string; quote: string | null }[];
    expect([...PAGE_FACTS.values()].map(({ id, article }) => `${id} ${article}`).sort()).toEqual(
      listed.map(({ id, article }) => `${id} ${article}`).sort(),
    );
  });

  it('numbers the paragraphs of each article without a gap', () => {
    for (const [article, last] of [
      ['jiande', 10],
      ['jinhua', 5],
      ['luoyang', 6],
    ] as const) {
      const facts = [...PAGE_FACTS.values()].filter((fact) => fact.article === article && fact.paragraph !== null);
      const numbers = [...new Set(facts.map((fact) => fact.paragraph!))].sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    }
  });
});

describe('provenance', () => {
  it('tells who says so, and whether about themselves', () => {
    const [share, cases, sum] = expandProvenance([{ fact: 'T18' }, { fact: 'J53' }, { fact: 'L06' }]);
    expect(share).toMatchObject({
      claimedBy: CLAIMANTS.generalManager.name,
      interestedParty: true,
      paragraph: 3,
      rawPhrase: '80%左右',
    });
    expect(cases).toMatchObject({
      interestedParty: true,
      section: 'depth',
      paragraph: 7,
      basis: 'STATED',
      rawPhrase: '百余',
    });
    expect(sum).toMatchObject({ claimedBy: CLAIMANTS.meeting.name, section: 'body', paragraph: 1 });
  });

  it('lets a row say more than the fact does', () => {
    const ref = { fact: 'J66', basis: 'INFERRED', note: 'From the collective name.', rawPhrase: '创投' } as const;
    expect(expandProvenance([ref])[0]).toMatchObject(ref);
  });

  it('fails on a fact that is not of the page', () => {
    expect(() => expandProvenance([{ fact: 'J99' }])).toThrow('No fact "J99"');
  });
});

describe('sources', () => {
  it('are the page, its three articles, what is reported to the hub, and one for made-up data', () => {
    expect(listSources().map((source) => [source.article, source.attributedTo, source.synthetic])).toEqual([
      ['page', null, false],
      ['jiande', '浙江省民政厅', false],
      ['jinhua', '金华新闻客户端', false],
      ['luoyang', '洛阳网', false],
      ['reported', null, false],
      ['synthetic', null, true],
    ]);
  });

  it('do not claim a newspaper that the page does not name', () => {
    const page = sourceOf('src_20220614_page');
    expect(page).toMatchObject({ publication: null, inferredPublication: '公益时报', publicationBasis: 'INFERRED' });
    expect(page).toMatchObject({ page: 8, publishedOn: '2022-06-14', editor: '皮磊', artEditor: '段理' });
    expect(page.publicationNote).toContain('皮磊');
  });

  it('fail on an id that no list has', () => {
    expect(() => sourceOf('src_none')).toThrow('No source "src_none"');
  });
});

describe('metrics', () => {
  it('each have a code of their own, a known unit, and a source on the page', () => {
    expect(new Set(METRICS.map((term) => term.code)).size).toBe(METRICS.length);
    for (const term of METRICS) {
      expect(Object.keys(UNITS)).toContain(term.unit);
      expect(term.source === 'derived' || PAGE_FACTS.has(term.source)).toBe(true);
    }
    expect(metricTerm('CASES_COMPLETED').nature).toBe('FLOW');
  });
});
