/** Makes the key-only answer for another room's noun; null stays null. */
export function refer<T extends { id: string }>(stub: new () => T, id: string | null | undefined): T | null {
  return id == null ? null : Object.assign(new stub(), { id });
}
