// Writes the table between its marks in docs/performance.md; the words around it stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const PAGE = join(ROOT, 'docs/performance.md');
const MARKS = /(<!-- recorded by scripts\/bench -->\n)[\s\S]*(\n<!-- end of the record -->)/;

export function record(text) {
  const page = readFileSync(PAGE, 'utf8');
  if (!MARKS.test(page)) throw new Error(`${PAGE} has lost the marks that the table goes between`);
  writeFileSync(PAGE, page.replace(MARKS, (_, before, after) => `${before}\n${text}\n${after}`));
}
