/** Names as they are compared: one writing for what means the same, cut into overlapping pieces, so that a slip of the pen costs few of them. */

/** Full-width and half-width, upper and lower case, marks and blanks between words are all one: `Ｘｉｎ’ānjiang、站` is `xinanjiang 站`. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const HAN = /\p{Script=Han}+/gu;
const MARK = '_';

/** How many pieces one wrong character costs at most. */
export const PIECES_PER_SLIP = { han: 2, other: 3 } as const;

export interface Grams {
  /** Pieces of two Chinese characters. */
  readonly han: ReadonlySet<string>;
  /** Pieces of three letters or digits, with a mark where a word begins and ends. */
  readonly other: ReadonlySet<string>;
}

/** The pieces of a plain text. A lone Chinese character is a piece of its own. */
export function gramsOf(plain: string): Grams {
  const han = new Set<string>();
  const other = new Set<string>();
  for (const word of plain.split(' ')) {
    for (const run of word.match(HAN) ?? []) addPieces(han, [...run], 2);
    for (const run of word.split(HAN)) if (run !== '') addPieces(other, [MARK, ...run, MARK], 3);
  }
  return { han, other };
}

function addPieces(into: Set<string>, letters: readonly string[], length: number): void {
  if (letters.length <= length) into.add(letters.join(''));
  else for (let at = 0; at + length <= letters.length; at += 1) into.add(letters.slice(at, at + length).join(''));
}

/**
 * The fewest characters to change, leave out or put in to find `sought` somewhere within `text`; both plain.
 * As Sellers has it: the rows of the table of edit distances, begun anew at each character of the text.
 */
export function slipsWithin(sought: string, text: string): number {
  const [wanted, letters] = [[...sought], [...text]];
  let row = wanted.map((_, index) => index + 1);
  let fewest = wanted.length;
  for (const letter of letters) {
    const next: number[] = [];
    for (let at = 0; at < wanted.length; at += 1) {
      const same = (at === 0 ? 0 : row[at - 1]!) + (wanted[at] === letter ? 0 : 1);
      next.push(Math.min(same, row[at]! + 1, (at === 0 ? 0 : next[at - 1]!) + 1));
    }
    row = next;
    fewest = Math.min(fewest, row.at(-1) ?? 0);
  }
  return fewest;
}
