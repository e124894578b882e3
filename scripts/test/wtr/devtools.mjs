/**
 * Commands of the Chromium DevTools protocol: `media` lets the device be one of a medium (`print`,
 * `forced-colors: active`), or again what it is; `accessibility-tree` gives what assistive
 * technology is told.
 */
export function devtools() {
  const sessions = new WeakMap();
  const sessionOf = async ({ browser, id }) => {
    const page = browser.getPage(id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      switch (command) {
        case 'media': {
          const protocol = await sessionOf(session);
          await protocol.send('Emulation.setEmulatedMedia', emulated(payload));
          return true;
        }
        case 'accessibility-tree': {
          const protocol = await sessionOf(session);
          const { nodes } = await protocol.send('Accessibility.getFullAXTree');
          return nodes.filter((node) => !node.ignored).map(summarized);
        }
        default:
          return undefined;
      }
    },
  };
}

function emulated(medium) {
  const [name, value] = medium.split(': ');
  return value === undefined
    ? { media: name, features: [] }
    : { media: '', features: [{ name, value }] };
}

function summarized({ role, name, description, properties = [] }) {
  return {
    role: role?.value,
    name: name?.value,
    description: description?.value,
    ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  };
}
