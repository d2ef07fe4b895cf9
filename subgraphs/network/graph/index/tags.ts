/** A link's kind and flags as one number of 16 bits: few of the possible pairs are ever used. */
const MOST = 0x1_0000;

export class Tags {
  readonly kinds: string[] = [];
  private readonly kindNumbers = new Map<string, number>();
  private readonly tags = new Map<number, number>();
  /** Kind and flags of each tag. */
  private readonly kindOfTag: number[] = [];
  private readonly flagsOfTag: number[] = [];

  tagOf(kind: string, flags: number): number {
    let number = this.kindNumbers.get(kind);
    if (number === undefined) {
      number = this.kinds.push(kind) - 1;
      this.kindNumbers.set(kind, number);
    }
    const pair = number * 256 + flags;
    let tag = this.tags.get(pair);
    if (tag !== undefined) return tag;
    tag = this.kindOfTag.length;
    if (tag === MOST) {
      throw new Error(
        `The network knows ${MOST} pairs of link kind and flags, and has no room for ${kind}: use kinds of the vocabulary.`,
      );
    }
    this.tags.set(pair, tag);
    this.kindOfTag.push(number);
    this.flagsOfTag.push(flags);
    return tag;
  }

  get count(): number {
    return this.kindOfTag.length;
  }

  kindNumber(tag: number): number {
    return this.kindOfTag[tag]!;
  }

  kind(tag: number): string {
    return this.kinds[this.kindOfTag[tag]!]!;
  }

  flags(tag: number): number {
    return this.flagsOfTag[tag]!;
  }

  /** For each tag 1 if its kind is among these. */
  matching(kinds: readonly string[]): Uint8Array {
    const wanted = new Set(kinds.map((kind) => this.kindNumbers.get(kind)));
    return Uint8Array.from(this.kindOfTag, (kind) => (wanted.has(kind) ? 1 : 0));
  }
}
