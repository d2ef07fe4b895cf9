import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('vocabularies stand side by side', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
  afterAll(() => room.stop(), 60_000);

  const ask = async (query: string) => {
    room.statements();
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return { data: answer.data, statements: room.statements() };
  };
  const codes = (terms: { code: string }[]): string[] => terms.map(({ code }) => code);

  it('each with its own source and its own terms, in the order of print', async () => {
    const { data, statements } = await ask(
      '{ vocabularies(kind: SERVICE_DOMAIN) { id closed source { article } terms { code } } }',
    );
    expect(
      data.vocabularies.map(({ id, closed, source, terms }: never) => [id, closed, source['article'], codes(terms)]),
    ).toEqual([
      ['voc_enterprise-post-domains', null, 'jinhua', ['ENTERPRISE', 'CIVIL_AFFAIRS_BASE']],
      ['voc_jiande-service-fields', null, 'jiande', ['COMMUNITY', 'WOMEN_CHILDREN', 'DISABILITY', 'ELDERLY']],
      [
        'voc_luoyang-service-domains',
        true,
        'luoyang',
        ['SOCIAL_ASSISTANCE', 'ELDERLY_SERVICE', 'CHILD_WELFARE', 'COMMUNITY_GOVERNANCE', 'SOCIAL_AFFAIRS'],
      ],
    ]);
    expect(statements).toBe(2);
  });

  it('and are never merged: all domains are the sum of the lists', async () => {
    const { data } = await ask(`{ all: serviceDomains { id } vocabularies(kind: SERVICE_DOMAIN) { terms { id } } }`);
    const parts = data.vocabularies.flatMap(({ terms }: { terms: object[] }) => terms);
    expect(data.all).toEqual(parts);
    expect(new Set(data.all.map(({ id }: { id: string }) => id)).size).toBe(11);
  });

  it('tells the uses of spaces, an open list', async () => {
    const { data } = await ask(
      '{ spaceKinds { code label openEnded vocabulary { kind closed } provenance { fact } } vocabularies(kind: SPACE_KIND) { terms { code } } }',
    );
    expect(codes(data.spaceKinds)).toEqual(['MULTI_FUNCTION', 'GROUP_WORK', 'CASE_WORK', 'CAFE']);
    expect(data.vocabularies).toEqual([{ terms: data.spaceKinds.map(({ code }: { code: string }) => ({ code })) }]);
    for (const [index, term] of data.spaceKinds.entries())
      expect(term).toMatchObject({ openEnded: true, provenance: [{ fact: `J${25 + index}` }] });
  });

  it('related by a crosswalk that reads the right way from both ends, in one statement', async () => {
    const { data, statements } = await ask(
      '{ targetGroups { code crosswalk { relation basis note term { code vocabulary { id } } } } }',
    );
    const of = (code: string) =>
      data.targetGroups
        .find((term: { code: string }) => term.code === code)
        .crosswalk.map(({ relation, term }: never) => [relation, term['code']]);
    expect(of('CHILDREN')).toEqual([
      ['NARROWER', 'DE_FACTO_UNSUPPORTED_CHILD'],
      ['NARROWER', 'ORPHAN'],
    ]);
    expect(of('ORPHAN')).toEqual([['BROADER', 'CHILDREN']]);
    expect(of('NEW_RESIDENT')).toEqual([]);
    for (const { crosswalk } of data.targetGroups) {
      for (const { basis, note } of crosswalk) {
        expect(basis).toBe('INFERRED');
        expect(note).not.toBe('');
      }
    }
    expect(statements).toBe(4); // terms, crosswalk, the terms at its other ends, their vocabularies
  });

  it('narrowed by what a fund covers, where unknown is neither covered nor outside', async () => {
    const { data } = await ask(`{
      all: targetGroups { code coveredByFund }
      covered: targetGroups(coveredByFund: true) { code }
      outside: targetGroups(coveredByFund: false) { code }
      sensitive: targetGroups(sensitive: true) { code }
      plain: targetGroups(sensitive: false) { code }
      text: targetGroups(text: "流浪") { code }
      english: targetGroups(text: "NEW res") { code }
      inactive: targetGroups(active: false) { code } }`);
    expect(data.covered).toHaveLength(6);
    expect(codes(data.outside)).toEqual(['OTHER_CIVIL_AFFAIRS']);
    expect(data.all.filter(({ coveredByFund }: { coveredByFund: unknown }) => coveredByFund === null)).toHaveLength(
      data.all.length - 7,
    );
    expect(data.sensitive.length + data.plain.length).toBe(data.all.length);
    expect(codes(data.text)).toEqual(['VAGRANT_BEGGAR']);
    expect(codes(data.english)).toEqual(['NEW_RESIDENT']);
    expect(data.inactive).toEqual([]);
  });

  it('but not by no code at all', async () => {
    const { errors } = await room.ask('{ targetGroups(codes: []) { code } }');
    expect(errors![0].message).toContain('`codes` is empty');
  });

  it('gives null for a vocabulary that is not there, and refuses it as an argument', async () => {
    expect((await ask('{ vocabulary(id: "voc_none") { id } }')).data.vocabulary).toBeNull();
    const answer = await room.ask('{ serviceTypes(vocabulary: "voc_none") { code } }');
    expect(answer.errors![0].extensions.code).toBe('VOCABULARY_UNKNOWN');
    expect(answer.errors![0].message).toContain('vocabularies');
  });

  it('marks as sensitive whom a case kind on the page is for', async () => {
    const { data } = await ask(
      '{ caseKinds { nodes { sensitive targetGroups } } sensitive: targetGroups(sensitive: true) { code } }',
    );
    for (const { sensitive, targetGroups } of data.caseKinds.nodes) {
      expect(sensitive).toBe(true);
      expect(codes(data.sensitive)).toEqual(expect.arrayContaining(targetGroups));
    }
  });
});
