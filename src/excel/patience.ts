/** How long an answer of Excel's is waited for before the person is told, in milliseconds. */
const usual = 20_000;
let patience = usual;

/** Sets another patience, for tests; null sets the usual one. */
export function setPatience(milliseconds: number | null): void {
  patience = milliseconds ?? usual;
}

/** An answer of Excel's that has not come in time. */
export interface SlowAnswer {
  /** Waits no longer: what was asked for fails as a problem of the kind `no-answer`. */
  giveUp(): void;
}

/** Is told of a slow answer; gives what is to be called once it has come or was given up. */
export type SlowListener = (slow: SlowAnswer) => () => void;
let listener: SlowListener | null = null;

/**
 * Lets a face tell the person that Excel does not answer, and let them give up. Where nobody listens (the ribbon's
 * functions, the command line), waiting ends by itself. Gives the way to stop listening.
 */
export function onSlowAnswer(told: SlowListener): () => void {
  listener = told;
  return () => {
    if (listener === told) listener = null;
  };
}

/** Waits for an answer as long as patience or the person lets it; `giveUp` then says what to fail with. */
export function waitFor<Answer>(answer: Promise<Answer>, giveUp: () => Error): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    let tellOver: () => void = () => undefined;
    const timer = setTimeout(() => {
      if (listener === null) {
        giveUpNow();
        return;
      }
      const told = listener({ giveUp: giveUpNow });
      // The listener may have given up at once.
      if (isOver) told();
      else tellOver = told;
    }, patience);
    const end = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      tellOver();
    };
    function giveUpNow() {
      end();
      reject(giveUp());
    }
    answer.then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
