import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EventRow } from '../../shared/event.entity.js';
import { RequestScope } from '../../shared/request-scope.js';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import { lockEvents } from '../../shared/subgraph/write.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onPostgres, scratchDatabase, type Scratch } from '../databases.js';

const patient = (): AbortSignal => new AbortController().signal;

// One hub alone may open an embedded database: nobody else commits there.
onPostgres('a feed skips nothing that others commit', () => {
  let scratch: Scratch;
  let [reading, writing]: RunningSubgraph[] = [];
  beforeAll(async () => {
    scratch = await scratchDatabase('postgres');
    reading = await resources.start({ storage: scratch.storage });
    writing = await resources.start({ storage: scratch.storage });
  }, 60_000);
  afterAll(async () => {
    await reading?.stop();
    await writing?.stop();
    await scratch?.drop();
  });

  const head = async (): Promise<number> => (await reading!.feed({ after: 0, first: 10_000, wait: 0 }, patient())).next;
  const write = async (name: string): Promise<string> => {
    const answer = await writing!.execute({
      query: 'mutation ($input: CreateEnterpriseInput!) { createEnterprise(input: $input) { enterprise { id } } }',
      variables: { input: { name, area: '330723102', synthetic: true } },
      scope: new RequestScope({ requestId: 'test', caller: { id: 'test', kind: 'ANONYMOUS' } }),
    });
    expect(answer.errors).toBeUndefined();
    return (answer.data as { createEnterprise: { enterprise: { id: string } } }).createEnterprise.enterprise.id;
  };

  it('tells whoever waits of what another hub over the same database commits', async () => {
    const before = await head();
    const waiting = reading!.feed({ after: before, first: 10, wait: 30 }, patient());
    const id = await write('synthetic 他处登记厂');
    expect((await waiting).lines).toMatchObject([{ node: { id } }]);
  });

  it('tells of nothing before what was numbered earlier is committed', async () => {
    const before = await head();
    const slow = writing!.orm.em.fork();
    await slow.begin();
    await lockEvents(writing!.orm, slow);
    const drafted = { at: '2026-11-01T00:00:00Z', actor: 'test', noun: 'Enterprise', action: 'RENAMED' };
    const early = slow.create(EventRow, { ...drafted, subjectId: 'ent_wuyi-gongli-electric' }, { partial: true });
    await slow.flush();
    const late = write('synthetic 后到厂');
    // The later writer waits for its number; a reader that looks now sees neither of the two.
    const others = await Promise.race([late, reading!.feed({ after: before, first: 10, wait: 1 }, patient())]);
    expect(others).toMatchObject({ lines: [], next: before, more: false });
    await slow.commit();
    const id = await late;
    const { lines } = await reading!.feed({ after: before, first: 10, wait: 0 }, patient());
    expect(lines).toMatchObject([{ seq: early.seq, node: { id: 'ent_wuyi-gongli-electric' } }, { node: { id } }]);
    expect(lines[1]!.seq).toBeGreaterThan(early.seq);
  });
});
