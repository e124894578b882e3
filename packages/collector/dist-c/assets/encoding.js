/** The smallest form that `Accept-Encoding` takes; Brotli before gzip, `q=0` refuses. */
export function chooseEncoding(asset, acceptEncoding) {
    const accepted = acceptedCodings(acceptEncoding ?? '');
    if (asset.br && accepted.has('br'))
        return { bytes: asset.br, encoding: 'br' };
    if (asset.gzip && accepted.has('gzip'))
        return { bytes: asset.gzip, encoding: 'gzip' };
    return { bytes: asset.bytes };
}
function acceptedCodings(header) {
    const codings = header
        .toLowerCase()
        .split(',')
        .map((part) => part.trim().split(/\s*;\s*q=/))
        .filter(([, quality]) => quality === undefined || Number(quality) > 0)
        .map(([coding]) => coding ?? '');
    return new Set(codings);
}
//# sourceMappingURL=encoding.js.map