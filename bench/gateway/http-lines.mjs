/** Just enough HTTP/1.1 on bare sockets for a benchmark's own ends, so that they cost less than what is measured between them. */

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: *(\d+)/i;
const CHUNKED = /\r\ntransfer-encoding: *chunked/i;

/**
 * Reads messages from the bytes of one connection. `onMessage(head, body)` is called for each whole one; `body` is a
 * Buffer when `keep` is set, else the number of its bytes.
 */
export class MessageReader {
  #rest;
  #head;
  #awaited = 0;
  #chunks = [];
  #size = 0;
  #chunked = false;

  constructor(onMessage, keep) {
    this.onMessage = onMessage;
    this.keep = keep;
  }

  /** Whether a message has begun that is not yet whole. */
  get open() {
    return this.#head !== undefined || this.#rest !== undefined;
  }

  read(bytes) {
    let data = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes;
    this.#rest = undefined;
    for (;;) {
      if (this.#head === undefined) {
        if (data.length === 0) return;
        const end = data.indexOf(END_OF_HEAD);
        if (end === -1) return void (this.#rest = data);
        this.#begin(data.latin1Slice(0, end));
        data = data.subarray(end + 4);
      }
      const left = this.#chunked ? this.#readChunks(data) : this.#readSized(data);
      if (left === undefined) return;
      data = left;
      const head = this.#head;
      const body = this.keep ? (this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks)) : this.#size;
      this.#head = undefined;
      this.#chunks = [];
      this.#size = 0;
      this.onMessage(head, body);
    }
  }

  #begin(head) {
    this.#head = head;
    const length = LENGTH.exec(head);
    this.#chunked = length === null && CHUNKED.test(head);
    this.#awaited = length === null ? 0 : Number(length[1]);
  }

  #take(data) {
    if (this.keep) this.#chunks.push(data);
    this.#size += data.length;
  }

  /** Returns what follows the message, or undefined when more of it must come. */
  #readSized(data) {
    if (data.length < this.#awaited) {
      this.#take(data);
      this.#awaited -= data.length;
      return undefined;
    }
    this.#take(data.subarray(0, this.#awaited));
    return data.subarray(this.#awaited);
  }

  #readChunks(data) {
    for (let at = 0; ;) {
      const line = data.indexOf('\r\n', at, 'latin1');
      const size = line === -1 ? Number.NaN : Number.parseInt(data.latin1Slice(at, line), 16);
      const end = line + 2 + size + 2;
      if (line !== -1 && Number.isNaN(size)) throw new Error('A chunk without a size came.');
      if (line === -1 || end > data.length) {
        this.#rest = data.subarray(at);
        return undefined;
      }
      if (size === 0) return data.subarray(end);
      this.#take(data.subarray(line + 2, end - 2));
      at = end;
    }
  }
}
