import { Agent, request } from 'node:https';

/** A client of a server whose own certificate is trusted; connections are kept, as browsers do. */
export function createClient({ port, certificate }) {
  const agent = new Agent({ ca: certificate, keepAlive: true, maxSockets: 32 });
  const ask = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ agent, host: 'localhost', port, path, method, headers }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status, headers: answered } = answer;
          resolve({ status, headers: answered, text: Buffer.concat(parts).toString() });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}
