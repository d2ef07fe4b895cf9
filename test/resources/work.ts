/** What tests of mutations of this room share: doing one, the code it is refused with, fictional credit codes and stations. */
import { checkCreditCode } from '../../shared/scalars/index.js';
import type { StartedRoom } from '../databases.js';

/** A mutation's payload, or the refusal with its code. */
// oxlint-disable-next-line typescript/no-explicit-any -- a payload has the shape of its selection
export type Done = any;
export type Doing = (name: string, input: string, selection: string, value: object) => Promise<Done>;

/** Does one mutation and gives its payload, or `{ refused }`. */
export function doing(room: StartedRoom): Doing {
  return async (name, input, selection, value) => {
    const query = `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} replayed event { action } } }`;
    const { data, errors } = await room.ask(query, { input: value });
    return errors ? { refused: errors[0] } : data[name];
  };
}

export function codeOf(done: Done): string | undefined {
  return done.refused?.extensions.code as string | undefined;
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
let serial = 0;

/** A new fictional credit code that begins so; the organisation code inside is right, or wrong where asked. */
export function creditCode(begins: string, innerRight = true): string {
  serial += 1;
  const body = `${begins}330182MJ${String(serial).padStart(6, '0')}`;
  for (const inner of '0123456789X') {
    for (const check of SIGNS) {
      const checked = checkCreditCode(`${body}${inner}${check}`);
      if (checked.ok && checked.organisationCodeOk === innerRight) return checked.code;
    }
  }
  throw new Error('no check sign fits');
}

const station = (tier: string, status = 'OPERATING') => ({
  tier,
  status,
  synthetic: true,
  area: { id: 'area_330182001' },
});

/** Fictional stations, a session, an activity and an item, as their room would tell of them. */
export const STATION_FACTS = {
  ses_synthetic: { id: 'ses_synthetic' },
  act_synthetic: { id: 'act_synthetic' },
  itm_synthetic: { id: 'itm_synthetic' },
  'stn_synthetic-one': station('STATION'),
  'stn_synthetic-two': station('STATION'),
  'stn_synthetic-room': station('ROOM'),
  'stn_synthetic-post': station('POST'),
  'stn_synthetic-closed': station('STATION', 'CLOSED'),
};
