import { readdir, readFile, readlink } from 'node:fs/promises';

/** State of a socket that listens, in Linux's table of TCP sockets. */
const LISTENING = '0A';

/**
 * The port on which a process listens, or undefined as long as it does not. WebKit's driver picks
 * a free one and does not say which.
 */
export async function listeningPort(pid) {
  const sockets = await socketsOf(pid);
  const table = await readFile(`/proc/${pid}/net/tcp`, 'utf8');
  for (const line of table.split('\n').slice(1)) {
    const [, local, , state, , , , , , socket] = line.trim().split(/\s+/);
    if (state === LISTENING && sockets.has(socket)) return parseInt(local.split(':')[1], 16);
  }
  return undefined;
}

async function socketsOf(pid) {
  const folder = `/proc/${pid}/fd`;
  const links = await Promise.all(
    // One that was closed meanwhile is none.
    (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => '')),
  );
  return new Set(links.map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]).filter(Boolean));
}
