const finishNothing = () => undefined;
/** Sees nothing. */
export const noObserver = { begin: () => finishNothing };
/** Two observers as one; where one of them is missing, the other. */
export function bothRequestObservers(first, second) {
    if (!first || !second)
        return first ?? second;
    return {
        begin: (request) => {
            const finishFirst = first.begin(request);
            const finishSecond = second.begin(request);
            return (status, exchange) => {
                finishFirst(status, exchange);
                finishSecond(status, exchange);
            };
        },
    };
}
//# sourceMappingURL=request-observer.js.map