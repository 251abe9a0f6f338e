// What a key costs on the line, and OpenSSH's word on it.
import { gather } from '../crowd.mjs';
import { startHub } from '../hub.mjs';
import { row } from '../figures.mjs';
import { openSsh } from '../openssh.mjs';

const MOVES = [...'jkjkjkjkjk'];
const LETTERS = [...'rendezvous'];

async function answers(visitor, keys) {
  const all = [];
  for (const key of keys) all.push(await visitor.answer(key));
  return all;
}

function rows(what, all) {
  return [
    row(`bytes in the channel for ${what}`, 'B', all.map((one) => one.bytes), 0),
    row(`packets for ${what}`, '', all.map((one) => one.packets), 0),
  ];
}

export async function bytes() {
  const hub = await startHub();
  const [visitor] = await gather(hub.port, 1);
  const moves = await answers(visitor, MOVES);
  const counted = await openSsh(hub.port, MOVES);
  await answers(visitor, ['j', 'j', '\r', 'r', 'x']); // to the first thread, and answer there
  const letters = await answers(visitor, LETTERS);
  await visitor.leave();
  await hub.stop();
  return [
    ...rows('a move in a list', moves),
    row('the same, counted by OpenSSH', 'B', counted.map((one) => one.bytes), 0),
    row('key to output by OpenSSH, one visitor', 'ms', counted.map((one) => one.after), 1),
    ...rows('an echo of a letter', letters),
  ];
}
