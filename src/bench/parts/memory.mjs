// What sessions cost that only sit there.
import { setTimeout as pause } from 'node:timers/promises';
import { gather, leave, warmUp } from '../crowd.mjs';
import { row } from '../figures.mjs';
import { startHub } from '../hub.mjs';

const QUIET = 3000;
const WARM = 200;
const STEP = 500;
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

export async function resident() {
  const { hub } = await empty();
  const rows = [row('resident in all, nobody here', 'MB', [hub.resident()], 0)];
  const crowd = [];
  for (const size of [1000, 5000]) {
    crowd.push(...(await gather(hub.port, size - crowd.length)));
    await pause(QUIET);
    rows.push(row(`resident in all, ${size} idle on the home page`, 'MB', [hub.resident()], 0));
    await hub.liveHeap();
    rows.push(row('the same after a full collection', 'MB', [hub.resident()], 0));
  }
  rows.push(row(`CPU with ${crowd.length} idle, over a minute`, '% of a core', [await idle(hub, MINUTE)], 2));
  await leave(crowd);
  await hub.stop();
  return rows;
}
