/** One peer in a process of its own: loads, answers question after question, says what each took and what it holds. */
import { memoryUsage } from 'node:process';

const [, , name, folder, job] = process.argv;
const { links, patience, workloads, budget, wantsMore } = JSON.parse(job);
const peer = await import(`./peers/${name}.mjs`);
const say = (message) => new Promise((resolve) => process.send(message, resolve));

try {
  global.gc?.();
  const before = memoryUsage.rss();
  let began = performance.now();
  const facts = await peer.load(folder, { links, patience });
  const seconds = (performance.now() - began) / 1000;
  global.gc?.();
  await say({ loaded: { seconds, resident: (memoryUsage.rss() - before) / links, ...facts } });
  for (const [workload, questions] of Object.entries(workloads)) {
    await warmUp(questions);
    const until = performance.now() + budget;
    const answers = [];
    for (const question of questions) {
      // Everybody gives at least a few answers, however long they take.
      if (answers.length >= 5 && performance.now() > until) break;
      answers.push(await answered(question));
    }
    await say({ workload, answers });
  }
  began = performance.now();
  if (wantsMore && peer.more) await say({ more: await peer.more() });
} catch (error) {
  await say({ failed: error.message.split('\n')[0].slice(0, 200) });
} finally {
  await peer.close?.();
  process.disconnect();
  process.exit(0);
}

async function answered(question) {
  const run = peer.prepare(question);
  const began = performance.now();
  try {
    const answer = await run();
    return { ms: performance.now() - began, answer: peer.told ? peer.told(question, answer) : answer };
  } catch (error) {
    return { ms: performance.now() - began, failed: error.message.slice(0, 200) };
  }
}

/** The last questions, again and again for a while: code is compiled, pages are read. */
async function warmUp(questions) {
  const until = performance.now() + budget / 10;
  while (performance.now() < until) {
    for (const question of questions.slice(-20)) {
      await answered(question);
      if (performance.now() > until) return;
    }
  }
}
