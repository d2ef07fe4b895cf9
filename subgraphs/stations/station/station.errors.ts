/** Refusals of what is done with stations, their steps and their links. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const stationNameTaken = refusal(
  {
    code: 'STATION_NAME_TAKEN',
    when: 'A station would bear the name of another of its tier in the same area that has not ended.',
    next: 'Use the one on record, or give another name.',
  },
  (name: string, id: string) => `"${name}" is the name of "${id}" there.`,
);

export const stationBeginUnfit = refusal(
  {
    code: 'STATION_BEGIN_UNFIT',
    when: 'A station is to be registered in a state in which a record of its tier does not begin.',
    next: 'Register it in one of the states named, and move it on from there.',
  },
  (tier: string, status: string, begins: readonly string[]) =>
    `A ${tier} does not begin as ${status}, but as ${begins.join(' or ')}.`,
);

export const stationTierUnfit = refusal(
  {
    code: 'STATION_TIER_UNFIT',
    when: 'Something is to be done with a station that its tier does not know, such as unveiling a room.',
    next: 'Read `availableActions` of the station to see what its tier knows.',
  },
  (action: string, id: string, tier: string) => `\`${action}\` is nothing for "${id}", a ${tier}.`,
);

export const stationStateUnknown = refusal(
  {
    code: 'STATION_STATE_UNKNOWN',
    when: 'A station is to be moved on, but no step of its life is on record.',
    next: 'Register the station with its state.',
  },
  (id: string) => `The state of "${id}" is not known.`,
);

export const stationEnded = refusal(
  {
    code: 'STATION_ENDED',
    when: 'Something new is recorded of a station that was closed, cancelled or rejected.',
    next: 'Choose a station that goes on, or correct its last step with `correctStatus`.',
  },
  (id: string, on: string) => `"${id}" ended on ${on}.`,
);

export const parentMissing = refusal(
  {
    code: 'STATION_PARENT_MISSING',
    when: 'A room or post is set up or opened without a station that leads it.',
    next: 'Name the leading station with `changeParent`.',
  },
  (id: string) => `No station leads "${id}".`,
);

export const parentUnfit = refusal(
  {
    code: 'STATION_PARENT_UNFIT',
    when: 'A station is to be led by one of a tier that does not lead it.',
    next: 'Rooms and posts are led by stations, stations by guidance centres.',
  },
  (tier: string, parent: string) => `A ${tier} is not led by a ${parent}.`,
);

export const hostMissing = refusal(
  {
    code: 'STATION_HOST_MISSING',
    when: 'A post is decided, unveiled or opened without a host.',
    next: 'Name the host with `linkHostPlace`.',
  },
  (id: string) => `No host houses "${id}".`,
);

export const stationLeadsOthers = refusal(
  {
    code: 'STATION_LEADS_OTHERS',
    when: 'A station is to be ended while it still leads rooms, posts or stations that go on.',
    next: 'Give them another leader with `changeParent`, or end them first.',
  },
  (id: string, count: number) => `"${id}" still leads ${count}.`,
);

export const stepOutOfTime = refusal(
  {
    code: 'STEP_OUT_OF_TIME',
    when: 'A step in the life of a station is dated surely before the one ahead of it, or after the one behind.',
    next: 'Give the day on which it happened; a wrong day of another step is put right with `correctStatus`.',
  },
  (on: string) => `The step of ${on} does not fit between its neighbours.`,
);

export const stepUnfit = refusal(
  {
    code: 'STEP_UNFIT',
    when: 'A correction would give a station a life that its tier does not know.',
    next: 'Correct to a state that fits between the steps before and after it.',
  },
  (fault: string) => fault,
);

export const correctionIdle = refusal(
  {
    code: 'CORRECTION_IDLE',
    when: 'A correction says nothing that is not on record already.',
    next: 'Give at least one field that differs.',
  },
  () => 'Nothing would change.',
);

export const linkStands = refusal(
  {
    code: 'LINK_STANDS',
    when: 'A dated link of a station is made that is on record already, such as its present host, mode or title.',
    next: 'Nothing needs to be done; end the link first to make it anew.',
  },
  (what: string) => `${what} is on record already.`,
);

export const linkAbsent = refusal(
  {
    code: 'LINK_ABSENT',
    when: 'A dated link of a station is ended, but none is on record that holds.',
    next: 'Read the station to see what holds.',
  },
  (what: string) => `There is no ${what} on record that holds.`,
);

export const linkOutOfTime = refusal(
  {
    code: 'LINK_OUT_OF_TIME',
    when: 'A dated link is ended before it began.',
    next: 'Give a day from the one named on.',
  },
  (on: string, begin: string) => `It began on ${begin}, so it did not end on ${on}.`,
);

export const linkOverlaps = refusal(
  {
    code: 'LINK_OVERLAPS',
    when: 'A dated link of a station begins on a day on which a former one of its kind held, such as its host before.',
    next: 'Give a day on which the former one had ended, such as the one named.',
  },
  (on: string, until: string) => `A former one held until ${until}, so this one did not begin on ${on}.`,
);

export const guidanceOfSelf = refusal(
  {
    code: 'GUIDANCE_OF_SELF',
    when: 'A station is said to guide or to visit itself.',
    next: 'Name two stations.',
  },
  () => 'A station does not guide itself.',
);

export const ratingUnfit = refusal(
  {
    code: 'DESIGNATION_RATING_UNFIT',
    when: 'A star rating has no number of stars from 1 to 5, or another title has one.',
    next: 'Give `rating` from 1 to 5 for a STAR_RATING, and leave it out otherwise.',
  },
  (kind: string) => `The number of stars does not fit a ${kind}.`,
);

export const untilBeforeFrom = refusal(
  {
    code: 'UNTIL_BEFORE_FROM',
    when: 'Something is to hold until a day that is not after the one from which it holds.',
    next: 'Give a later `until`, or leave it out.',
  },
  (from: string, until: string) => `${until} is not after ${from}.`,
);

export const floorAreaUnfit = refusal(
  {
    code: 'FLOOR_AREA_UNFIT',
    when: 'The floor area of a space is not above 0, or beyond 100 000 square metres.',
    next: 'Give it in square metres, or leave it out.',
  },
  (area: number) => `A space cannot have ${area} square metres.`,
);

export const stationRefusals: readonly RefusalEntry[] = [
  stationNameTaken,
  stationBeginUnfit,
  stationTierUnfit,
  stationStateUnknown,
  stationEnded,
  parentMissing,
  parentUnfit,
  hostMissing,
  stationLeadsOthers,
  stepOutOfTime,
  stepUnfit,
  correctionIdle,
  linkStands,
  linkAbsent,
  linkOutOfTime,
  linkOverlaps,
  guidanceOfSelf,
  ratingUnfit,
  untilBeforeFrom,
  floorAreaUnfit,
];
