/** Refusals about monthly themes. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const themeTaken = refusal(
  {
    code: 'THEME_TAKEN',
    when: 'A theme is set for a post or station and a month that have one.',
    next: 'Change that one with `changeMonthlyTheme`, or cancel it first.',
  },
  (theme: string, month: string) => `The theme of ${month} is "${theme}".`,
);

export const monthlyThemeRefusals: readonly RefusalEntry[] = [themeTaken];
