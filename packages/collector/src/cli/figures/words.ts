/** What the commands say that hand figures on. */
export interface FiguresWords {
  readonly export: {
    readonly description: string;
    readonly formatOption: string;
    readonly outOption: string;
    readonly outAccepted: string;
    readonly commaOption: string;
    readonly formatAccepted: string;
    readonly writing: string;
    readonly needsFile: string;
    readonly tooManyRows: (rows: number, accepted: number) => string;
    readonly written: (path: string, units: number, shown: number) => string;
  };
  readonly report: {
    readonly description: string;
    readonly outOption: string;
    readonly outAccepted: string;
    readonly writing: string;
    readonly written: (path: string) => string;
  };
  readonly periodOption: string;
  readonly unitOption: string;
  readonly surveyOption: string;
  readonly languageOption: string;
  readonly periodAccepted: string;
  readonly unitAccepted: string;
  readonly surveyAccepted: string;
  readonly languageAccepted: string;
}
