/** What tests of casework share: synthetic workers at a station of the page, and mutations whose outcome is a stage or a code. */
import { expect } from '@jest/globals';
import type { StartedRoom } from '../databases.js';

export const STATION = 'stn_xinanjiang';

type Input = Record<string, unknown>;

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
export async function ask(room: StartedRoom, mutation: string, input: Input, selection: string): Promise<any> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await room.ask(
    `mutation ($input: ${INPUTS[mutation] ?? type}!) { ${mutation}(input: $input) { ${selection} } }`,
    { input },
  );
  return errors ? { code: errors[0].extensions.code, message: errors[0].message } : data[mutation];
}

/** Mutations that share an input with others. */
const INPUTS: Readonly<Record<string, string>> = {
  declineCase: 'EndCaseInput',
  terminateCase: 'EndCaseInput',
  returnReferral: 'MoveCaseInput',
  followUpCase: 'MoveCaseInput',
  endFollowUp: 'MoveCaseInput',
  reopenCase: 'MoveCaseInput',

  advanceGroup: 'MoveGroupInput',
  closeGroup: 'MoveGroupInput',
  dissolveGroup: 'MoveGroupInput',
  openNominations: 'MoveSelectionInput',
  beginReview: 'MoveSelectionInput',
  objectToShortlist: 'MoveSelectionInput',
  cancelSelection: 'MoveSelectionInput',
};

export async function hired(room: StartedRoom, input: Input): Promise<string> {
  const { worker, message } = await ask(
    room,
    'hireWorker',
    { station: STATION, roleName: 'synthetic role', from: '2020-01-01', synthetic: true, ...input },
    'worker { id }',
  );
  expect(message).toBeUndefined();
  return worker.id;
}

/** Hires a certified lead, one without a certificate, one of another station, and a certified supervisor. */
export async function casework(room: StartedRoom) {
  const lead = await hired(room, {});
  expect(await ask(room, 'recordCertificate', { worker: lead, level: 'ASSISTANT', year: 2020 }, 'replayed')).toEqual({
    replayed: false,
  });
  const uncertified = await hired(room, { uncertified: true });
  const other = await room.ask('{ stations(filter: { tiers: [POST] }) { nodes { id } } }');
  const elsewhere = await hired(room, { station: other.data.stations.nodes[0].id });
  const { supervisor } = await ask(
    room,
    'assignSupervisor',
    {
      station: STATION,
      scope: 'CASES',
      roleName: 'synthetic supervisor',
      certificateLevel: 'SENIOR',
      from: '2020-01-01',
    },
    'supervisor { id }',
  );
  const open = async (input: Input = {}): Promise<string> => {
    const opened = await ask(
      room,
      'openCase',
      {
        station: STATION,
        targetGroup: 'ELDERLY',
        ageBand: 'FROM_60',
        lead,
        on: '2022-06-01',
        synthetic: true,
        ...input,
      },
      'case { id }',
    );
    return opened.code ?? opened.case.id;
  };
  return {
    lead,
    uncertified,
    elsewhere,
    supervisor: supervisor.id as string,
    open,
    async opened(input: Input = {}): Promise<string> {
      const id = await open(input);
      expect(id).toMatch(/^cas_[a-z2-9]{20}$/);
      return id;
    },
    /** The stage after a mutation, or the code of its refusal. */
    async act(mutation: string, input: Input): Promise<string> {
      const done = await ask(room, mutation, input, 'case { state }');
      return done.code ?? done.case.state;
    },
    // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
    async read(id: string): Promise<any> {
      const { data } = await room.ask(
        `query ($id: ID!) { case(id: $id) { version state outcome referredTo consents { id withdrawnOn } supervisionHours } }`,
        { id },
      );
      return data.case;
    },
    consent: (scope: string, givenBy = 'CLIENT') => ({ scope, givenBy, purpose: 'SERVICE' }),
  };
}

export type Casework = Awaited<ReturnType<typeof casework>>;
