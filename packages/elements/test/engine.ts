const { userAgent } = navigator;

/** Whether the tests run in Chromium, of which the test runner can ask more than of the others. */
export const isChromium: boolean = userAgent.includes('Chrome/');

/** Whether a file that could not be imported stays so until the page is left: Firefox before 155. */
export const remembersFailedImports: boolean = Number(/Firefox\/(\d+)/.exec(userAgent)?.[1]) < 155;
