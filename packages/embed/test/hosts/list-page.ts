import { portals } from './portals.ts';

/** Pages whose survey is not on the page itself, or does not come. */
const further = [
  { name: 'a frameset', path: '/frameset/' },
  { name: 'a sandboxed frame', path: '/sandboxed/' },
  { name: 'a policy that forgets our name', path: '/forgotten-policy/' },
];

/** The page that leads to every portal, for people. */
export function listPage(): string {
  const links = [...portals, ...further].map(
    ({ name, path }) => `<li><a href="${path}">${path}</a> ${name}</li>`,
  );
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Hosts</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>Cổng mô phỏng (hosts)</h1>
    <ul>${links.join('')}</ul>
  </body>
</html>`;
}
