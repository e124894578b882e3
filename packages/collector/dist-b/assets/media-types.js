const byExtension = {
    css: 'text/css; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/x-icon',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    map: 'application/json; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    png: 'image/png',
    svg: 'image/svg+xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    webp: 'image/webp',
    woff2: 'font/woff2',
};
/** The media type of a file by the end of its name, with its charset. */
export function mediaTypeOf(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return byExtension[extension] ?? 'application/octet-stream';
}
//# sourceMappingURL=media-types.js.map