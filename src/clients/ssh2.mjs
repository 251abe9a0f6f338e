// Signs in with a key by ssh2 for Node and runs whoami.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
if (process.argv[2] === '--version') {
  console.log('ssh2', require('ssh2/package.json').version, 'node', process.version);
} else {
  const { Client } = require('ssh2');
  const client = new Client();
  client.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  client.on('ready', () =>
    client.exec('whoami --json', (refused, channel) => {
      if (refused) throw refused;
      channel.pipe(process.stdout, { end: false });
      channel.on('close', () => client.end());
    }),
  );
  const [port, key] = process.argv.slice(2);
  client.connect({ host: '127.0.0.1', port: Number(port), username: 'visitor', privateKey: readFileSync(key) });
}
