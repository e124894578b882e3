/*
 * Takes one export after the other and forgets it, until it is asked how many lines have come: in a
 * process of its own, for what a reader takes of the thread that sends ratings would be missing there.
 */
import { get } from 'node:http';
import { linesIn } from './lines-in.mjs';

const [address, token] = process.argv.slice(2);
let lines = 0;

process.once('message', () => {
  process.send(lines, () => process.exit());
});

for (;;) await takeOne();

function takeOne() {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { Authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) {
        reject(new Error(`an export was answered ${response.statusCode}`));
        return;
      }
      response.on('data', (bytes) => {
        lines += linesIn(bytes);
      });
      response.on('end', resolve);
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}
