import { preflightReply } from "./guards/cors.js";
import { ProblemError, quoted } from "./problems.js";
/**
 * Puts an address on the router as one handler. A chain of middleware would cost every rating;
 * what a route needs, it calls.
 */
export function addResource(router, path, { GET, POST }) {
    const allow = [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : []), 'OPTIONS'].join(', ');
    router.all(path, (c) => {
        c.env.route = path;
        const { method } = c.req;
        if (method === 'POST' && POST)
            return POST(c);
        if ((method === 'GET' || method === 'HEAD') && GET)
            return GET(c);
        if (method === 'OPTIONS')
            return preflightReply(allow, c.env.requestId);
        throw new ProblemError('method-not-allowed', `${c.req.path} does not take ${quoted(method)}; it takes ${allow}.`, { headers: { Allow: allow } });
    });
}
//# sourceMappingURL=resource.js.map