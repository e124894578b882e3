import { Worker } from 'node:worker_threads';
/**
 * Starts the module of this folder with the given name, without extension, as a thread: from
 * JavaScript where this code was compiled, from TypeScript where a loader runs the sources.
 *
 * @param workerData what the thread finds in its own `workerData`
 */
export function startThread(name, workerData) {
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
    const module = new URL(`./${name}${extension}`, import.meta.url);
    return new Worker(extension === '.ts' ? throughLoader(module) : module, { workerData });
}
/** Node 20 lends the loader of the main thread to no other thread, so this one registers its own. */
function throughLoader(module) {
    const loader = import.meta.resolve('tsx/esm/api');
    const source = `
    import { register } from ${JSON.stringify(loader)};
    register();
    await import(${JSON.stringify(module.href)});`;
    return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
//# sourceMappingURL=start-thread.js.map