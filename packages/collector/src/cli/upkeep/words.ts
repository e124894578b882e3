import type { CountStep } from '../../maintenance/recompute.ts';

/** What the commands say that keep a store well. */
export interface UpkeepWords {
  readonly recompute: {
    readonly description: string;
    readonly writeOption: string;
    readonly steps: Readonly<Record<CountStep['kind'], string>>;
    readonly equal: (figures: number, ratings: number) => string;
    readonly different: (figures: number, differences: number) => string;
    /** Undefined: there is none. */
    readonly difference: (
      figure: string,
      stored: number | undefined,
      counted: number | undefined,
    ) => string;
    readonly howToWrite: string;
    readonly putRight: (figures: number) => string;
    readonly leftAlone: (figures: number) => string;
    readonly heldOut: (unitReasons: number, ratings: number) => string;
  };
  readonly backup: {
    readonly description: string;
    readonly fileArgument: string;
    readonly exists: (path: string) => string;
    readonly writing: string;
    readonly written: (path: string, mebibytes: number) => string;
    readonly howToVerify: (path: string) => string;
    readonly notInIt: string;
    readonly postgres: string;
  };
  readonly restore: {
    readonly description: string;
    readonly fileArgument: string;
    readonly verifyOption: string;
    readonly noFile: (path: string) => string;
    readonly notEmpty: (path: string) => string;
    readonly damaged: (path: string, faults: string) => string;
    readonly differing: (differences: number) => string;
    readonly sound: (ratings: number, figures: number) => string;
    readonly verified: (path: string) => string;
    readonly restored: (path: string) => string;
  };
  readonly forget: {
    readonly description: string;
    readonly unitOption: string;
    readonly yesOption: string;
    readonly confirm: (period: string, unit: string | undefined) => string;
    /** What is to be typed, without marks. */
    readonly consent: string;
    readonly kept: string;
    readonly forgotten: (texts: number) => string;
  };
}
