// One sign of irony. Offsets count UTF-16 units.

export interface IronySign {
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly weight: number;
}
