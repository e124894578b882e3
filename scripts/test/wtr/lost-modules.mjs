/**
 * Modules that tests let be unreachable by the command `lose`, for their own browser: at once, or
 * `late`, when the module has been asked for and the test goes on to the next command.
 */
export function lostModules() {
  const lost = new Map();
  return {
    async isLost(name, userAgent) {
      const module = lost.get(userAgent);
      if (module?.name !== name) return false;
      module.ask();
      await module.end;
      return true;
    },
    plugin: {
      name: 'lost-modules',
      async executeCommand({ command, payload }) {
        if (command !== 'lose') return undefined;
        const { name, late = false, userAgent } = payload;
        await lost.get(userAgent)?.fail();
        lost.set(userAgent, late ? failingLate(name) : failingAtOnce(name));
        return true;
      },
    },
  };
}

const failingAtOnce = (name) => ({ name, ask: () => {}, end: undefined, fail: () => {} });

function failingLate(name) {
  let ask;
  let failNow;
  const asked = new Promise((resolve) => (ask = resolve));
  const end = new Promise((resolve) => (failNow = resolve));
  return { name, ask, end, fail: () => asked.then(failNow) };
}
