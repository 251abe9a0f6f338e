// How fast the machine is at this moment: its neighbours make it faster and slower by a third.
import { createHash } from 'node:crypto';

const BYTES = Buffer.alloc(1 << 20, 7);
const TIMES = 128;

/** Milliseconds for a fixed piece of work on one core: SHA-256 of 128 MB. */
export function pace() {
  const began = performance.now();
  const hash = createHash('sha256');
  for (let i = 0; i < TIMES; i++) hash.update(BYTES);
  hash.digest();
  return performance.now() - began;
}
