import { z } from 'zod';
import { sameAnswer, textOf } from './answers';
import type { Played } from './play';
import type { Answer, Scenario } from './scenario';

const answerSchema: z.ZodType<Answer> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(answerSchema),
    z.record(z.string(), answerSchema),
  ]),
);

/** One answer of a recorded Excel; `seen` is what the person wrote down at a scenario for the hand. */
const recordedSchema = z.strictObject({
  id: z.string().regex(/^S\d+$/),
  answer: answerSchema,
  error: z.string().nullable(),
  milliseconds: z.number(),
  seen: z.string().optional(),
});

/** What a real Excel answered: the text that the page copies, kept as a file in test/conformance/recordings. */
export const recordingSchema = z.strictObject({
  platform: z.string().min(1),
  build: z.string().min(1),
  locale: z.string().min(1),
  font: z.string().min(1),
  /** The day of the recording, `2026-11-27`. */
  recorded: z.iso.date(),
  results: z.array(recordedSchema),
});
export type Recording = z.infer<typeof recordingSchema>;

/** Why the embedded Excel answers otherwise than a recorded one, scenario by scenario. */
export const deviationsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^S\d+$/),
    /** The name of the recording's file. */
    recording: z.string().min(1),
    why: z.string().min(20),
  }),
);
export type Deviations = z.infer<typeof deviationsSchema>;

/** A scenario to which a recorded Excel and the embedded one answer differently. */
export interface Difference {
  readonly id: string;
  readonly recording: string;
  readonly recorded: string;
  readonly embedded: string;
  /** The written reason; null where there is none. */
  readonly why: string | null;
}

/** The differences between what was recorded and what the embedded Excel answered. */
export function differencesFrom(
  recording: Recording,
  file: string,
  played: readonly Played[],
  scenarios: readonly Scenario[],
  deviations: Deviations,
): Difference[] {
  const embedded = new Map(played.map((each) => [each.id, each]));
  const kinds = new Map(scenarios.map(({ id, expected }) => [String(id), expected.kind]));
  return recording.results.flatMap(({ id, answer, error }): Difference[] => {
    const mine = embedded.get(id);
    // What neither answered, or what is a computer's own figure, cannot differ.
    if (mine === undefined || kinds.get(id) === 'measured' || !wasPlayed(mine)) return [];
    if (error === null && mine.error === null && sameAnswer(answer, mine.answer)) return [];
    const why = deviations.find((each) => each.id === id && each.recording === file)?.why ?? null;
    return [
      {
        id,
        recording: file,
        recorded: error ?? textOf(answer),
        embedded: mine.error ?? textOf(mine.answer),
        why,
      },
    ];
  });
}

const wasPlayed = ({ outcome }: Played): boolean => outcome !== 'by-hand' && outcome !== 'not-here';
