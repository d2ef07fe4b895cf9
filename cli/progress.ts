/** Shows how far a long work has come: a bar that redraws itself on a terminal, now and then a plain line elsewhere. */

/** Where progress is shown: `process.stderr` or anything like it. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  update(done: number): void;
  finish(summary: string): void;
}

const BAR_WIDTH = 30;
/** Without a terminal: one line for every tenth of the work. */
const PLAIN_STEPS = 10;

export function showProgress(terminal: Terminal, label: string, total: number): Progress {
  let lastStep = -1;
  return {
    update(done) {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      if (terminal.isTTY) {
        const filled = Math.round(share * BAR_WIDTH);
        const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
        terminal.write(`\r${label} ${bar} ${percent(share)}`);
        return;
      }
      const step = Math.floor(share * PLAIN_STEPS);
      if (step > lastStep) terminal.write(`${label}: ${percent(share)} (${done} of ${total} lines)\n`);
      lastStep = step;
    },
    finish(summary) {
      terminal.write(`${terminal.isTTY ? '\n' : ''}${label}: done, ${summary}\n`);
    },
  };
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
