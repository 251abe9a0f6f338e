// What the first visitors after a start wait for: nothing is warmed up here.
import { startHub } from '../hub.mjs';
import { paced } from '../crowd.mjs';
import { row, spread } from '../figures.mjs';
import { openSshToHome } from '../openssh.mjs';
import { visit } from '../visitor.mjs';

const STARTS = 5;
const HUNDRED = 100;
const A_SECOND = 40;

/** Does it to a hub that has just said Ready, as often as there are starts. */
async function afterStarts(doing) {
  const all = [];
  for (let i = 0; i < STARTS; i++) {
    const hub = await startHub();
    all.push(await doing(hub.port));
    await hub.stop();
  }
  return all;
}

async function look(port) {
  const visitor = await visit(port);
  visitor.leave();
  return visitor.at.firstFrame - visitor.at.start;
}

export async function cold() {
  await (await startHub()).stop(); // makes the database
  const ssh = await afterStarts(async (port) => [await openSshToHome(port), await openSshToHome(port)]);
  const hundreds = await afterStarts((port) => paced(HUNDRED, A_SECOND, () => look(port)));
  return [
    row('the first visitor after a start: ssh to the first frame', 'ms', ssh.map(([first]) => first), 0),
    row('the second', 'ms', ssh.map(([, second]) => second), 0),
    spread(`the first hundred after a start, ${A_SECOND} a second`, 'ms', hundreds),
  ];
}
