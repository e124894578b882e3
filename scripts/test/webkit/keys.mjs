/** WebDriver's signs of keys that type nothing. */
const signs = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** WebDriver's actions of one key: `Tab`, `Space`, `a`. */
export const keyDown = (key) => ({ type: 'keyDown', value: signOf(key) });
export const keyUp = (key) => ({ type: 'keyUp', value: signOf(key) });

/** WebDriver's actions for the keys of a text, one after another. */
export const strokes = (text) => [...text].flatMap((key) => [keyDown(key), keyUp(key)]);

/** The body of WebDriver's command for actions of a keyboard. */
export const keyActions = (actions) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });

function signOf(key) {
  const sign = signs[key] ?? key;
  if ([...sign].length === 1) return sign;
  throw new Error(`there is no key "${key}"; known: ${Object.keys(signs).join(', ')}`);
}
