export { createAdminClient, type AdminClient } from './admin-client.ts';
export { createAdminTransport, type AdminOptions } from './admin-transport.ts';
export { getOperator } from './operator.ts';
