/** A command that cannot be carried out as it was given; the message is for whoever typed it. */
export class CliError extends Error {
    name = 'CliError';
}
/** What a command found wrong that was carried out as it was given; the message says what to do. */
export class FoundFault extends Error {
    name = 'FoundFault';
}
//# sourceMappingURL=surroundings.js.map