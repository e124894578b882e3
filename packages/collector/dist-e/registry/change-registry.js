/** How often a change is planned anew because others were quicker. */
const MAX_ATTEMPTS = 10;
/**
 * Plans a change on what is registered and makes it; planned anew when somebody else has changed
 * something meanwhile, so that no change is lost and every plan was checked against what it meets.
 *
 * @returns the plan that was carried out
 * @throws what `plan` throws; an Error after ten attempts
 */
export async function changeRegistry(store, plan) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const { revision, data } = await store.read();
        const planned = await plan(data);
        if (!planned.change || (await store.change(planned.change, revision)))
            return planned;
    }
    throw new Error(`Changing the registry failed: others changed it ${String(MAX_ATTEMPTS)} times meanwhile; try again`);
}
//# sourceMappingURL=change-registry.js.map