/** Days that a mutation is told must follow one another as what they tell of does. */
import { dayBeforeItsTurn } from './errors.js';

/** Refuses a day that lies before the one it has to follow; where that one is not known, nothing speaks against it. */
export function notBefore(place: string, day: string, earlier: string, than: string | null | undefined): string {
  if (than != null && day < than) throw dayBeforeItsTurn(place, day, earlier, than);
  return day;
}
