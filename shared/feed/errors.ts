/** Refusals of feeds: what a reader asks wrongly, and what a feed gives that cannot be read. */
import { refusal, type RefusalEntry } from '../errors.js';

export const feedArgumentInvalid = refusal(
  {
    code: 'FEED_ARGUMENT_INVALID',
    when: 'A feed is asked with a parameter that is no whole number within its bounds.',
    next: 'Give `after` from 0, `first` from 1 to 10000, `wait` from 0 to 30, or leave them out.',
  },
  (name: string, least: number, most: number) => `\`${name}\` is not a whole number from ${least} to ${most}.`,
);

export const feedWentBack = refusal(
  {
    code: 'FEED_WENT_BACK',
    when: 'A reader has seen more of a feed than there is: the feed was put back, as from an older copy.',
    next: 'Find out what was lost. To take the feed as it is now, make the reader begin at 0 again.',
  },
  (after: number) => `The feed ends before ${after}, after which it was asked.`,
);

export const feedUnreadable = refusal(
  {
    code: 'FEED_UNREADABLE',
    when: 'What a feed answered is not as the protocol has it, or it did not answer at all.',
    next: 'Compare the answer with docs/feed.md; the reader asks again by itself.',
  },
  (why: string) => `The feed cannot be read: ${why}`,
);

export const feedRefusals: readonly RefusalEntry[] = [feedArgumentInvalid, feedWentBack, feedUnreadable];
