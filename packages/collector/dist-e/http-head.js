/**
 * The head of one of Node's requests. Headers are looked up where the parser left them:
 * `IncomingMessage.headers` would first make an object of them all.
 */
export class NodeHead {
    method;
    headers = this;
    #incoming;
    constructor(incoming) {
        this.method = incoming.method ?? '';
        this.#incoming = incoming;
    }
    get url() {
        return `http://${this.get('Host') ?? ''}${this.#incoming.url ?? ''}`;
    }
    /** A header, its repetitions joined by commas; null when it was not sent. */
    get(name) {
        return headerIn(this.#incoming.rawHeaders, name);
    }
}
/** A header out of names and values in turn. */
function headerIn(raw, name) {
    let found = null;
    for (let index = 0; index < raw.length; index += 2) {
        const value = raw[index + 1];
        if (value === undefined || !isName(raw[index], name))
            continue;
        found = found === null ? value : `${found}, ${value}`;
    }
    return found;
}
function isName(sent, name) {
    return (sent === name || (sent?.length === name.length && sent.toLowerCase() === name.toLowerCase()));
}
//# sourceMappingURL=http-head.js.map