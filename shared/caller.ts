/** Who asks: the caller of a request, as every room sees it. Access rules come later; the shape is settled now. */

export interface Caller {
  /** `anonymous`, a client's id, or another room's name. */
  readonly id: string;
  readonly kind: 'ANONYMOUS' | 'CLIENT' | 'ROOM';
}

export const ANONYMOUS: Caller = { id: 'anonymous', kind: 'ANONYMOUS' };
