/** The command line: whoever may run it has the machine and its data anyway. */
export const commandLine = { token: 'cli', role: 'host' };
/** What the collector does by itself, by its settings. */
export const collectorItself = { token: 'collector', role: 'host' };
//# sourceMappingURL=audit.js.map