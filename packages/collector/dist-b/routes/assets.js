import { chooseEncoding } from "../assets/encoding.js";
import { mediaTypeOf } from "../assets/media-types.js";
import { demoHeaders, embedHeaders } from "../guards/security-headers.js";
import { ProblemError, quoted } from "../problems.js";
import { isKnown, redirectReply } from "../replies.js";
/** For files that the next release replaces: loader and elements, and the stylesheet beside them. */
const ROLLING = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
/** For files that belong to one exact version and are never altered. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/**
 * The folder of a version, and its loader, which lies beside the rolling one so that copying one
 * file goes back to it.
 */
const ofVersion = /^v\d+\/(\d+\.\d+\.\d+[^/]*\/|vhcs-\d+\.\d+\.\d+[^/]*\.js$)/;
/**
 * A second and third name of a version's folder. A browser that has once failed to load a module
 * may never ask for the same address again; under another one it does.
 */
const retryFolder = /^(v\d+\/\d+\.\d+\.\d+[^/]*?)_r[12]\//;
/** `GET /embed/*`: the script and its parts, for every page of every site. */
export function getEmbedAsset(source) {
    return (c) => {
        const path = pathAfter(c, '/embed/').replace(retryFolder, '$1/');
        const cacheControl = ofVersion.test(path) ? IMMUTABLE : ROLLING;
        return assetReply(c, source, path, { ...embedHeaders, 'Cache-Control': cacheControl });
    };
}
/** `GET` of what lies under a prefix: the demo portal, the gallery of the elements. */
export function getExampleAsset(source, prefix) {
    return (c) => {
        const path = pathAfter(c, prefix);
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        return assetReply(c, source, file, demoHeaders);
    };
}
/** Browsers ask every site for this; an empty answer keeps them from logging that it is missing. */
export const getNoIcon = (c) => new Response(null, {
    status: 204,
    headers: { 'Cache-Control': ROLLING, 'X-Request-Id': c.env.requestId },
});
/** `/demo` without its slash, and the root: on to the demo portal. */
export const redirectToDemo = (c) => redirectReply(c, '/demo/', 302);
const pathAfter = (c, prefix) => c.req.path.slice(prefix.length);
async function assetReply(c, source, path, policy) {
    const asset = await source.find(path);
    if (!asset)
        throw new ProblemError('not-found', `There is no file ${quoted(c.req.path)}.`);
    const headers = {
        ...policy,
        ETag: asset.etag,
        Vary: 'Accept-Encoding',
        'X-Request-Id': c.env.requestId,
    };
    if (isKnown(c.req.raw, asset.etag))
        return new Response(null, { status: 304, headers });
    const { bytes, encoding } = chooseEncoding(asset, c.req.header('Accept-Encoding') ?? null);
    return new Response(bytes, {
        headers: {
            ...headers,
            'Content-Type': mediaTypeOf(path),
            ...(encoding && { 'Content-Encoding': encoding }),
        },
    });
}
//# sourceMappingURL=assets.js.map