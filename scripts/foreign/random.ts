/** Figures that look random and are the same in every run (a linear congruence, "Numerical Recipes"). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Seeds that follow each other would begin alike.
    for (let each = 0; each < 8; each++) this.below(2);
  }

  /** A whole number from 0 to one less than the limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  chance(inHundred: number): boolean {
    return this.below(100) < inHundred;
  }

  of<Each>(choices: readonly [Each, ...Each[]]): Each {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}
