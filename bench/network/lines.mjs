/** The lines of a CSV file of whole numbers, as lists of numbers; one list is used again for each line. */
import { createReadStream } from 'node:fs';

export async function* linesOf(path) {
  const line = [];
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    for (const byte of chunk) {
      if (byte === 10) {
        line.push(number);
        yield line;
        line.length = number = 0;
      } else if (byte === 44) {
        line.push(number);
        number = 0;
      } else number = number * 10 + byte - 48;
    }
  }
}
