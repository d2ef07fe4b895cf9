/** Reads the hub's log while something runs: what an operator would see on standard error. */

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** Runs `work` and gives its result with the lines that were logged meanwhile; nothing of them reaches the terminal. */
export async function whileLogging<T>(work: () => Promise<T>): Promise<{ result: T; lines: LogLine[] }> {
  const lines: LogLine[] = [];
  const write = process.stderr.write;
  process.stderr.write = (chunk: string) => {
    for (const line of String(chunk).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line) as LogLine);
    return true;
  };
  try {
    return { result: await work(), lines };
  } finally {
    process.stderr.write = write;
  }
}
