/** A loader at work. */
export interface RunningLoader {
  /** Address of its script. */
  readonly url: string;
  readonly collectorUrl: string;
  /** Of its release. Later files take it from here, and need no file that a policy may refuse. */
  readonly version: string;
  /** Settled when the page's first elements are there, or cannot be had. */
  readonly settled: Promise<unknown>;
  /** Looks for elements in a root that the document does not show. */
  readonly scan: (root: Node & ParentNode) => void;
}
