import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../../examples/deploy/nginx/vhcs.conf', import.meta.url));

/** How often a program that starts is asked whether it listens, in milliseconds. */
const ASK_MS = 20;

/**
 * Runs nginx with the example's configuration in front of two collectors on this machine: only
 * ports, paths and the name of the certificate are put in. Gives its ports, the certificate that
 * answers for `localhost`, what it logged, and how to stop it.
 *
 * @param programs paths of `nginx` and `openssl`
 * @param upstreams ports of the two collectors
 */
export async function startNginx(programs, upstreams) {
  const folder = mkdtempSync(join(tmpdir(), 'vhcs-nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  makeCertificate(programs.openssl, folder);
  writeFileSync(join(folder, 'vhcs.conf'), adapted({ folder, port, plainPort, upstreams }));
  mkdirSync(join(folder, 'temp'));
  writeFileSync(join(folder, 'nginx.conf'), main(folder));
  const child = spawn(programs.nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  await listening(port, child);
  return {
    port,
    plainPort,
    certificate: readFileSync(join(folder, 'fullchain.pem')),
    log: () => readFileSync(join(folder, 'vhcs.log'), 'utf8'),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGQUIT');
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

function adapted({ folder, port, plainPort, upstreams }) {
  const changes = [
    ['server 127.0.0.1:8787 ', `server 127.0.0.1:${upstreams[0]} `],
    ['server 127.0.0.1:8788 ', `server 127.0.0.1:${upstreams[1]} `],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    // Where tests run there may be no IPv6.
    ['listen [::]:80;', ''],
    ['listen [::]:443 ssl http2;', ''],
    ['/etc/nginx/tls/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
    ['collector.example.gov.vn', 'localhost'],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${example} holds no "${from}"`);
      return text.replaceAll(from, to);
    },
    readFileSync(example, 'utf8'),
  );
}

/** What Debian's nginx.conf says around a site. Workers of root's nginx would not get into the folder. */
function main(folder) {
  const user = process.getuid() === 0 ? 'user root;' : '';
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
    .join('\n  ');
  return `daemon off; ${user} worker_processes 1; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  ${temp}
  access_log off;
  include ${folder}/vhcs.conf;
}
`;
}

function makeCertificate(openssl, folder) {
  const made = spawnSync(
    openssl,
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')],
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
}

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port, child) {
  while (child.exitCode === null) {
    if (await takesConnections(port)) return;
    await delay(ASK_MS);
  }
  throw new Error('nginx ended before it listened; what it said stands above');
}

function takesConnections(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
