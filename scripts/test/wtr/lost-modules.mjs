/** Modules that tests let be unreachable by the command `lose`, for their own browser. */
export function lostModules() {
  const lost = new Map();
  return {
    isLost: (name, userAgent) => lost.get(userAgent) === name,
    plugin: {
      name: 'lost-modules',
      executeCommand({ command, payload }) {
        if (command !== 'lose') return undefined;
        lost.set(payload.userAgent, payload.name);
        return true;
      },
    },
  };
}
