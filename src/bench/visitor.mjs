// One visitor with a screen, over SSH, who notes when things come.
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { WORK } from './places.mjs';

const PATIENCE = 60_000;
// The last thing on the home page: once it is there, so is the page.
export const HOME_IS_THERE = /LIGNE/;
// A door lets few at a time wait from one address.
const SOURCES = 100;
// The cheapest that node has; the host key and the kex are what OpenSSH clients of today use.
const ALGORITHMS = { kex: ['curve25519-sha256'], cipher: ['aes128-gcm@openssh.com'] };
const keys = new Map();
let arrivals = 0;

const key = (name) => {
  if (!keys.has(name)) keys.set(name, ssh2.utils.parseKey(readFileSync(join(WORK, name))));
  return keys.get(name);
};

/** Makes a key that nobody else has, and gives its name. */
export function newKey() {
  const name = `stranger${keys.size}`;
  let made;
  do made = ssh2.utils.parseKey(ssh2.utils.generateKeyPairSync('ed25519').private);
  while (made instanceof Error); // one in 150 it cannot read itself
  keys.set(name, made);
  return name;
}

/** Signs in; `at` says in milliseconds when each step was done. */
export function signIn(port, name = 'visitor') {
  const at = { start: performance.now() };
  const localAddress = `127.0.0.${2 + (arrivals++ % SOURCES)}`;
  const sock = connect({ host: '127.0.0.1', port, localAddress, noDelay: true });
  const client = new ssh2.Client();
  client.once('handshake', () => (at.handshake = performance.now()));
  return new Promise((done, fail) => {
    sock.once('error', fail);
    client.on('error', fail);
    client.once('close', () => fail(new Error('the door was shut')));
    client.once('ready', () => {
      at.signedIn = performance.now();
      done({ client, at });
    });
    const authHandler = [{ type: 'publickey', username: name, key: key(name) }];
    client.connect({ sock, username: name, authHandler, algorithms: ALGORITHMS, readyTimeout: PATIENCE });
  });
}

/** Runs a one-shot command on the connection and gives what it printed. */
export const command = (client, words, input = '') =>
  new Promise((done, fail) =>
    client.exec(words, (refused, channel) => {
      if (refused) return fail(refused);
      let said = '';
      channel.on('data', (text) => (said += text));
      channel.stderr.on('data', (text) => (said += text));
      channel.on('close', (status) => (status === 0 ? done(said) : fail(new Error(said))));
      channel.end(input);
    }),
  );

/** The connection of one who has a name. */
export async function author(port) {
  const { client } = await signIn(port, 'author');
  await command(client, 'join bench').catch(() => {}); // has joined in an earlier part
  return client;
}

/** The connection of an organiser, who may post as fast as this does. */
export async function poster(port) {
  const { client } = await signIn(port, 'poster');
  await command(client, 'join affiche').catch(() => {}); // has joined in an earlier part
  return client;
}

/** Comes in and waits for the home page. */
export async function visit(port, { name, cols = 80, rows = 24 } = {}) {
  const { client, at } = await signIn(port, name);
  const window = { term: 'xterm-256color', cols, rows };
  const channel = await new Promise((done, fail) =>
    client.shell(window, (refused, opened) => (refused ? fail(refused) : done(opened))),
  );
  const visitor = new Visitor(client, channel, at);
  await visitor.sees(HOME_IS_THERE);
  at.firstFrame = performance.now();
  return visitor;
}

class Visitor {
  #heard = () => {};

  constructor(client, channel, at) {
    Object.assign(this, { client, channel, at });
    channel.on('data', (bytes) => this.#heard(bytes));
  }

  /** Resolves with the next packet of output. */
  output() {
    return new Promise((done) => (this.#heard = done));
  }

  async sees(pattern) {
    let seen = '';
    await this.#until((bytes) => pattern.test((seen += bytes)), PATIENCE).catch(() => {
      throw new Error(`${pattern} was not drawn, but ${JSON.stringify(seen)}`);
    });
  }

  /** Presses a key and gives the time to the first packet of output. */
  async press(text) {
    const began = performance.now();
    this.channel.write(text);
    await this.output();
    return performance.now() - began;
  }

  /** All that comes after a key until nothing comes for so long. */
  async answer(text, quiet = 300) {
    const sizes = [];
    this.channel.write(text);
    const more = () => this.#until((bytes) => sizes.push(bytes.length), quiet).then(more, () => {});
    await more();
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), packets: sizes.length };
  }

  #until(enough, patience) {
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error('nothing more was drawn')), patience);
      this.#heard = (bytes) => {
        if (!enough(bytes)) return;
        clearTimeout(late);
        done();
      };
    });
  }

  /** Goes on asking for whole pages, and reads none of them. */
  stopReading() {
    this.client.on('error', () => {}); // the hub cuts such a line
    this.client._sock.pause();
    this.channel.write('23'.repeat(700)); // more than the window and the buffers between take
  }

  leave() {
    const left = new Promise((done) => this.client.once('close', done));
    this.client.on('error', () => {}); // a cut line is a way to leave
    this.client.end();
    return left;
  }
}
