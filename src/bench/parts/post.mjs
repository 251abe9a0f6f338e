// One post, until the last of a thousand on the home page has it drawn.
import { setTimeout as pause } from 'node:timers/promises';
import { gather, leave, warmUp } from '../crowd.mjs';
import { row, spread } from '../figures.mjs';
import { startHub } from '../hub.mjs';
import { author, command } from '../visitor.mjs';

const ROUNDS = 3;
const POSTS = 4; // even: two posts on one topic in a row would change nothing on the home page
const CROWD = 1000;
const QUIET = 1500; // longer than a page waits between two readings of news

async function post(client, crowd, topic) {
  const began = performance.now();
  const drawn = crowd.map((visitor) => visitor.output().then(() => performance.now() - began));
  await command(client, `reply ${topic}`, 'Une réponse de plus.');
  const times = await Promise.all(drawn);
  await pause(QUIET);
  return times;
}

export async function fanOut() {
  const hub = await startHub();
  await warmUp(hub.port, 200);
  const crowd = await gather(hub.port, CROWD);
  const client = await author(hub.port);
  await pause(QUIET);
  const rounds = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const round = [];
    for (let j = 0; j < POSTS; j++) round.push(await post(client, crowd, 1 + (j % 2)));
    if (i > 0) rounds.push(round); // the first round warms up
  }
  client.end();
  await leave(crowd);
  await hub.stop();
  const lasts = rounds.map((round) => round.map((times) => Math.max(...times)));
  return [
    spread(`one post until the last of ${CROWD} has painted`, 'ms', lasts, 0),
    spread('the same, each of them', 'ms', rounds.map((round) => round.flat()), 0),
  ];
}
