// From the first packet of a connection to the home page drawn, and how many can do so at once.
import { startHub } from '../hub.mjs';
import { many, paced, warmUp } from '../crowd.mjs';
import { row, spread } from '../figures.mjs';
import { newKey, visit } from '../visitor.mjs';

const ROUNDS = 3;
const WARM = 600;
const A_SECOND = 40;
const SECONDS = 8;
const CROWD = 400;

async function look(port, name) {
  const visitor = await visit(port, { name });
  visitor.leave();
  const { start, handshake, signedIn, firstFrame } = visitor.at;
  return {
    whole: firstFrame - start,
    handshake: handshake - start,
    signIn: signedIn - handshake,
    frame: firstFrame - signedIn,
  };
}

export async function connect() {
  const hub = await startHub();
  await warmUp(hub.port, WARM);
  const rounds = [];
  const rates = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push(await paced(A_SECOND * SECONDS, A_SECOND, () => look(hub.port)));
  }
  const strangers = [];
  for (let i = 0; i < ROUNDS; i++) {
    const names = Array.from({ length: A_SECOND * SECONDS }, newKey);
    strangers.push(await paced(names.length, A_SECOND, (n) => look(hub.port, names[n])));
  }
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now();
    await many(CROWD, 16, () => look(hub.port));
    rates.push((CROWD * 1000) / (performance.now() - began));
  }
  await hub.stop();
  const step = (what, name, of = rounds) =>
    spread(what, 'ms', of.map((round) => round.map((times) => times[name])));
  return [
    step(`connect to first frame, ${A_SECOND} a second, curve25519`, 'whole'),
    step('of it: TCP and handshake', 'handshake'),
    step('of it: sign-in (ed25519)', 'signIn'),
    step('of it: channel and first frame', 'frame'),
    step(`connect to first frame, ${A_SECOND} a second, each with a key of its own`, 'whole', strangers),
    row('connects a second, each to its first frame, 16 at a time', '1/s', rates, 0),
  ];
}
