/**
 * Fills `{{name}}` in a text of a portal.
 *
 * @throws Error for a name without a value
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new Error(`no value for ${placeholder}; known: ${Object.keys(values).join(', ')}`);
  });
}
