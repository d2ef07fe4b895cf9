import { expect, it } from '@jest/globals';
import { inEachWay } from './story.js';

const FIRM = 'ent_wuyi-gongli-electric';
const STATION = 'stn_tongqin';

inEachWay(
  'Tongqin opens a post: surveyed, unveiled, funded, one theme a month, and every fen traced',
  '2022-03-01',
  (story) => {
    let post = '';
    let fund = '';

    it('the station surveys, discusses and decides; the post is unveiled and opens', async () => {
      const { station } = await story.act(
        'proposePost',
        {
          station: STATION,
          name: '第二社工驿站',
          host: FIRM,
          hostKind: 'ENTERPRISE',
          on: '2022-03-01',
          synthetic: true,
        },
        'station { id status }',
      );
      post = station.id;
      expect(await story.refused('unveilPost', { station: post, on: '2022-03-01' })).toBe('ACTION_NOT_POSSIBLE');
      const steps = [
        ['recordSurvey', '2022-03-05'],
        ['discussPost', '2022-03-12'],
        ['decidePost', '2022-03-20'],
        ['unveilPost', '2022-04-01'],
        ['openStation', '2022-04-02'],
      ] as const;
      for (const [step, on] of steps) {
        story.day = on;
        await story.act(step, { station: post, on });
      }
      const { station: told } = await story.ask(
        `{ station(id: "${post}") { before: status(asOf: "2022-03-15") after: status(asOf: "2022-04-02") } }`,
      );
      expect(told).toEqual({ before: 'DISCUSSED', after: 'OPERATING' });
    });

    it('the firm sets a fund up and pays in; what is promised is never more than what is there', async () => {
      const opened = await story.act(
        'openFund',
        {
          owner: FIRM,
          name: '第二驿站服务基金',
          purpose: '驿站服务',
          purposes: ['驿站服务', '月度主题'],
          openedOn: '2022-04-02',
          synthetic: true,
        },
        'fund { id }',
      );
      fund = opened.fund.id;
      await story.act('contribute', { fund, amount: '50000.00', channel: 'OWN_FUNDS', on: '2022-04-02' });
      expect(
        await story.refused('contribute', {
          fund,
          amount: '1.00',
          channel: 'OWN_FUNDS',
          raisedInPublic: true,
          on: '2022-04-02',
        }),
      ).toBeDefined();
      await story.act('commit', { fund, amount: '30000.00', purpose: '驿站服务', station: post, on: '2022-04-02' });
      expect(
        await story.refused('spend', {
          fund,
          amount: '20000.01',
          purpose: '月度主题',
          station: post,
          on: '2022-04-02',
        }),
      ).toBeDefined();
    });

    it('each month has one theme, held and paid for', async () => {
      story.day = '2022-05-10';
      const themed = await story.act(
        'setMonthlyTheme',
        { station: post, yearMonth: '2022-05', title: '情绪管理', synthetic: true },
        'theme { id }',
      );
      expect(
        await story.refused('setMonthlyTheme', { station: post, yearMonth: '2022-05', title: '又一个' }),
      ).toBeDefined();
      const { session } = await story.act(
        'recordServiceSession',
        { station: post, theme: themed.theme.id, heldOn: '2022-05-09', kind: 'GROUP', attendance: 25, hours: 2 },
        'session { id }',
      );
      const key = { idempotencyKey: 'the-theme-of-may-2022' };
      const wish = {
        fund,
        amount: '1280.50',
        purpose: '月度主题',
        station: post,
        session: session.id,
        on: '2022-05-10',
        ...key,
      };
      const paid = await story.act('spend', wish, 'transaction { id } replayed');
      const again = await story.act('spend', wish, 'transaction { id } replayed');
      expect([paid.replayed, again.replayed, again.transaction.id]).toEqual([false, true, paid.transaction.id]);
      const { station } = await story.ask(
        `{ station(id: "${post}") { monthsWithoutTheme(from: "2022-04", to: "2022-06") } }`,
      );
      expect(station.monthsWithoutTheme).toEqual(['2022-04', '2022-06']);
    });

    it('a mistake is reversed, and the money can be followed to what it paid for', async () => {
      const wrong = await story.act(
        'spend',
        { fund, amount: '99.00', purpose: '月度主题', station: post, on: '2022-05-10' },
        'transaction { id }',
      );
      await story.act('reverseTransaction', { transaction: wrong.transaction.id, fund, on: '2022-05-10' });
      const { serviceFund } = await story.ask(
        `{ serviceFund(id: "${fund}") { balance { amount } committed { amount } available { amount }
        transactions(first: 20) { nodes { kind balanceChange { amount } purpose station { id } } } } }`,
      );
      expect(serviceFund).toMatchObject({
        balance: { amount: '48719.50' },
        committed: { amount: '30000.00' },
        available: { amount: '18719.50' },
      });
      expect(serviceFund.transactions.nodes).toHaveLength(5);
      expect(serviceFund.transactions.nodes).toContainEqual(
        expect.objectContaining({
          kind: 'SPENDING',
          balanceChange: { amount: '-1280.50' },
          purpose: '月度主题',
          station: { id: post },
        }),
      );
      expect(await story.refused('closeFund', { fund, returnBalance: true })).toBeDefined();
    });
  },
);
