/** WebDriver's action that moves the mouse to a point of the viewport. */
export const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/** WebDriver's actions of the left button. */
export const mouseDown = { type: 'pointerDown', button: 0 };
export const mouseUp = { type: 'pointerUp', button: 0 };

/** The body of WebDriver's command for actions of a mouse. */
export const mouseActions = (actions) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});
