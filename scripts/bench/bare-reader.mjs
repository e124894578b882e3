/*
 * The bound of reading: one answer, the same headers and body for everybody, and 304 for who has a
 * tag. `BENCH_ANSWER` is that answer as JSON, `{ headers, body }`.
 */
import { createServer } from 'node:http';

const { headers, body } = JSON.parse(process.env.BENCH_ANSWER);
const whole = { ...headers, 'content-length': Buffer.byteLength(body) };

const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === undefined) {
    response.writeHead(200, whole).end(body);
  } else {
    response.writeHead(304, headers).end();
  }
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
