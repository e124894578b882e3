import { permissionsOf } from "./permissions.js";
import { privateReply } from "./private-reply.js";
/** `GET /v1/admin/operator`: what the token of the request may do. */
export const getOperator = (c, caller) => {
    const operator = { ...caller, permissions: [...permissionsOf(caller.role)] };
    return privateReply(c, operator);
};
//# sourceMappingURL=operator-route.js.map