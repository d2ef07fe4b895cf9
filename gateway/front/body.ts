/** The body of an answer: made into bytes and compressed once, however many clients it is sent to. */
import { compress, type Encoding } from './compress.js';

export class Body {
  #bytes: Buffer | undefined;
  #isSent = false;
  readonly #compressed: Partial<Record<Encoding, Buffer | Promise<Buffer>>> = {};

  constructor(readonly text: string) {}

  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.text));
  }

  /** As it is to be sent: as text, which Node writes together with the head, and as bytes when it is sent again. */
  get plain(): string | Buffer {
    if (this.#isSent) return this.bytes;
    this.#isSent = true;
    return this.text;
  }

  /** Undefined when it is too short to gain by it. */
  compressed(encoding: Encoding): Buffer | Promise<Buffer> | undefined {
    const known = this.#compressed[encoding];
    if (known) return known;
    const made = compress(this.bytes, encoding);
    if (made) this.#compressed[encoding] = made;
    return made;
  }
}
