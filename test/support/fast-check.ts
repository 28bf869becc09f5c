import fc from 'fast-check';

/**
 * Generated cases are the same in every run, so that a change is judged and not its luck. `FC_SEED=7` (or any other
 * number) tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) });
