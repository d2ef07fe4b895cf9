/**
 * Holds an answer against the part of it that is expected: objects may have more keys, lists are compared item by item from the
 * front and may be longer, `{ $contains: [...] }` asks that each item matches some element, `{ $near: x }` allows half a unit of x's last digit.
 */
export function differences(want: unknown, got: unknown, at = ''): string[] {
  if (Array.isArray(want)) {
    if (!Array.isArray(got)) return [`${at}: ${show(got)} is not a list`];
    return want.flatMap((item, index) => differences(item, got[index], `${at}[${index}]`));
  }
  if (want !== null && typeof want === 'object') return objectDifferences(want as Record<string, unknown>, got, at);
  return Object.is(want, got) ? [] : [`${at}: wanted ${show(want)}, got ${show(got)}`];
}

function objectDifferences(want: Record<string, unknown>, got: unknown, at: string): string[] {
  if ('$near' in want) {
    const near = want['$near'] as number;
    const half = 0.5 * 10 ** -(String(near).split('.')[1] ?? '').length;
    return typeof got === 'number' && Math.abs(got - near) <= half + 1e-12
      ? []
      : [`${at}: ${show(got)} is not near ${near}`];
  }
  if ('$contains' in want) {
    if (!Array.isArray(got)) return [`${at}: ${show(got)} is not a list`];
    const missing = (want['$contains'] as unknown[]).filter(
      (item) => !got.some((one) => differences(item, one).length === 0),
    );
    return missing.map((item) => `${at}: nothing matches ${show(item)}`);
  }
  if (got === null || typeof got !== 'object') return [`${at}: ${show(got)} is not an object`];
  return Object.entries(want).flatMap(([key, value]) =>
    differences(value, (got as Record<string, unknown>)[key], `${at}.${key}`),
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
