import type { Obstacle } from '../sheets/renewal/obstacles';

/** Sheets of an earlier version were not replaced, since something of the person's would go with them. */
export class OwnThings extends Error {
  override readonly name = 'OwnThings';
  readonly kind = 'own-things';
  constructor(readonly obstacles: readonly Obstacle[]) {
    super(obstacles.map(({ kind, sheet, cell }) => [kind, sheet, cell ?? ''].join(' ')).join(', '));
  }
  /** What it is, without a word of the workbook. */
  get detail(): string {
    return [...new Set(this.obstacles.map(({ kind }) => kind))].join(', ');
  }
}
