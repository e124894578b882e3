/** A function over a transport as a method of the client that has one. */
export type Method<Call> = Call extends (transport: never, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;
