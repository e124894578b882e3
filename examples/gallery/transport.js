/**
 * Transports that answer on the page itself, so that every state can be shown at will. Elements
 * take one by their property `client`.
 */

/** Never answers: what a visitor sees while waiting. */
export const silent = {
  createKey: () => '01a2019f-0d43-744e-aaa2-3a0edb884896',
  request: () => new Promise(() => {}),
};

/** Fails every call, as without network. */
export const failing = {
  ...silent,
  request: async ({ path }) => {
    throw failure(`${path}: the gallery lets this fail`, { kind: 'network' });
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

/** Answers as the page's own collector does, changed: for states in which it holds no record. */
export function changing(change) {
  return { ...silent, request: async ({ path }) => change(await read(path)) };
}

/** What the page's own collector has at a path. */
export async function read(path) {
  const response = await fetch(path);
  return response.json();
}

/** Refuses every rating as a collector does, with a problem document. */
export function refusing(problem) {
  return {
    ...silent,
    request: async ({ path }) => {
      const { status, code, title } = problem;
      throw failure(`POST ${path}: ${title}`, { kind: 'http', status, code, problem });
    },
  };
}

/** An error as the client throws it, recognised by its brand. */
function failure(message, details) {
  return Object.assign(new Error(message), details, { [Symbol.for('vhcs.error')]: true });
}
