/**
 * Transports that answer on the page itself, so that every state can be shown at will. Elements
 * take one by their property `client`.
 */

/** Never answers: what a visitor sees while waiting. */
export const silent = {
  now: Date.now,
  createKey: () => crypto.randomUUID(),
  request: () => new Promise(() => {}),
};

/** Fails every call, as without network. */
export const failing = {
  ...silent,
  request: async ({ path }) => {
    throw new Error(`GET ${path}: the gallery lets this fail`);
  },
};

/**
 * Answers by path; the query does not matter.
 *
 * @param {Record<string, unknown>} answers JSON by path; a function is called with the call
 */
export function answering(answers) {
  return {
    ...silent,
    request: async (call) => {
      const [path] = call.path.split('?');
      if (!(path in answers)) throw new Error(`the gallery has no answer for ${call.path}`);
      const answer = answers[path];
      return typeof answer === 'function' ? answer(call) : structuredClone(answer);
    },
  };
}
