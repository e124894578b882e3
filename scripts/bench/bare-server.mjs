/* The lower bound: what Node's HTTP server takes when it does nothing with a rating. */
import { createServer } from 'node:http';

const body = JSON.stringify({ status: 'nothing was done' });
const headers = { 'content-type': 'application/json', 'content-length': body.length };

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => response.writeHead(201, headers).end(body));
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
