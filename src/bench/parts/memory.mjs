// What sessions cost that only sit there.
import { setTimeout as pause } from 'node:timers/promises';
import { gather, leave, warmUp } from '../crowd.mjs';
import { row } from '../figures.mjs';
import { startHub } from '../hub.mjs';

const QUIET = 3000;
const WARM = 200;
const STEP = 500;
const ROUNDS = 2;
const SIZES = [1000, 5000];
const MINUTE = 60; // seconds; the keepalive requests of a minute are in it

/** A hub that has seen a few visitors, who have gone. */
async function empty() {
  const hub = await startHub();
  await warmUp(hub.port, WARM);
  await pause(QUIET);
  return { hub, heap: await hub.liveHeap() };
}

async function heapASession(cols, rows) {
  const { hub, heap } = await empty();
  const crowd = await gather(hub.port, STEP, { cols, rows });
  await pause(QUIET);
  const one = ((await hub.liveHeap()) - heap) / STEP;
  crowd.push(...(await gather(hub.port, STEP, { cols, rows })));
  await pause(QUIET);
  const two = ((await hub.liveHeap()) - heap) / (2 * STEP);
  await leave(crowd);
  await hub.stop();
  return row(`heap a session, home page, ${cols}x${rows}`, 'KB', [one, two], 0);
}

async function idle(hub, seconds) {
  const before = hub.cpu();
  const began = performance.now();
  await pause(seconds * 1000);
  return ((hub.cpu() - before) / ((performance.now() - began) / 1000)) * 100;
}

export const heap = async () => [await heapASession(80, 24), await heapASession(200, 60)];

/** One hub that fills up: megabytes when so many are there, before and after a full collection. */
async function filling() {
  const { hub } = await empty();
  const held = { 0: [hub.resident()] };
  const crowd = [];
  for (const size of SIZES) {
    crowd.push(...(await gather(hub.port, size - crowd.length)));
    await pause(QUIET);
    held[size] = [hub.resident()];
    await hub.liveHeap();
    held[size].push(hub.resident());
  }
  const cpu = await idle(hub, MINUTE);
  await leave(crowd);
  await hub.stop();
  return { held, cpu };
}

export async function resident() {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await filling());
  const held = (size, which) => rounds.map((round) => round.held[size][which]);
  return [
    row('resident in all, nobody here', 'MB', held(0, 0), 0),
    ...SIZES.flatMap((size) => [
      row(`resident in all, ${size} idle on the home page`, 'MB', held(size, 0), 0),
      row(`resident after a full collection, ${size} idle`, 'MB', held(size, 1), 0),
    ]),
    row(`CPU with ${SIZES.at(-1)} idle, over a minute`, '% of a core', rounds.map((round) => round.cpu), 2),
  ];
}
