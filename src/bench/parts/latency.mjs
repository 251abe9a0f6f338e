// From a key to its output while many are connected and fifty of them press keys.
import { setTimeout as pause } from 'node:timers/promises';
import { gather, leave, paced, warmUp } from '../crowd.mjs';
import { spread } from '../figures.mjs';
import { startHub } from '../hub.mjs';
import { visit } from '../visitor.mjs';

const ROUNDS = 3;
const PRESSING = 50;
const EVERY = 200; // milliseconds
const A_SECOND = 5;
const ARRIVING = 4; // seconds, a round
const WARM_KEYS = 40;
const KEYS = 35; // by each, a round

/** Down and up the list, at an even beat; a key waits for the answer to the one before. */
async function walk(visitor, keys, offset) {
  const times = [];
  const began = performance.now() + offset;
  for (let i = 0; i < keys; i++) {
    await pause(Math.max(0, began + i * EVERY - performance.now()));
    times.push(await visitor.press(i % 2 === 0 ? 'j' : 'k'));
  }
  return times;
}

/** The beats of all are spread evenly over the time between two keys. */
const walkAll = async (visitors, keys) =>
  (await Promise.all(visitors.map((one, i) => walk(one, keys, (i * EVERY) / PRESSING)))).flat();

async function measure(crowd) {
  await walkAll(crowd.slice(0, PRESSING), WARM_KEYS);
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await walkAll(crowd.slice(0, PRESSING), KEYS));
  return spread(`key to output, ${crowd.length} connected, 50 press 5 keys a second`, 'ms', rounds, 2);
}

/** Who has no name changes what all see of who is here, by coming and by going. */
async function arrivals(port, crowd) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push(
      await paced(A_SECOND * ARRIVING, A_SECOND, async () => {
        const visitor = await visit(port);
        visitor.leave();
        return visitor.at.firstFrame - visitor.at.start;
      }),
    );
  }
  const what = `connect to first frame, ${A_SECOND} a second without a name, ${crowd} on the home page`;
  return spread(what, 'ms', rounds);
}

export async function latency() {
  const hub = await startHub();
  await warmUp(hub.port, 200);
  const few = await gather(hub.port, 200);
  const rows = [await measure(few)];
  const all = few.concat(await gather(hub.port, 800));
  rows.push(await measure(all));
  rows.push(await arrivals(hub.port, all.length));
  await leave(all);
  await hub.stop();
  return rows;
}
