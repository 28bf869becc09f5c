import * as z from 'zod/mini';
import casesJson from '../cases.json';
import proseJson from '../prose.json';

/** The cases with their answers, as ../README.md explains them. */

const cell = z.union([z.number(), z.string(), z.null()]);
const fields = z.record(z.string(), z.unknown());

const change = z.union([
  z.tuple([z.literal('set'), z.string(), z.unknown()]),
  z.tuple([z.literal('sub'), z.string(), z.string(), z.string()]),
  z.tuple([z.literal('swap'), z.string(), z.string()]),
  z.tuple([z.literal('insert'), z.string(), z.number(), fields]),
  z.tuple([z.literal('dup'), z.string(), z.number(), z.record(z.string(), cell)], z.number()),
  z.tuple([z.literal('del'), z.string()]),
]);
/** One change of a report: `["sub", "activities.6.dates", "2024", "2023"]`. */
export type Change = z.infer<typeof change>;

const common = { id: z.string(), base: z.string(), desc: z.string(), ops: z.array(change) };
const reportCase = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('fault'),
    promised: z.boolean(),
    /** The rules of which one must find it, where the rule book promises to. */
    rules: z.array(z.string()),
    /** Where an auditor sees it: `activities.6.dates`, rows from 0. */
    at: z.array(z.string()),
  }),
  z.object({ ...common, kind: z.literal('benign') }),
]);
export type ReportCase = z.infer<typeof reportCase>;

const cases = z.object({ bases: z.record(z.string(), fields), cases: z.array(reportCase) });

const prose = z.object({
  people: z.array(z.tuple([z.string(), z.number()])),
  unclear: z.array(z.string()),
  wrongTotal: z.array(z.tuple([z.string(), z.number()])),
  planActual: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
  dates: z.array(z.tuple([z.string(), z.array(z.string())])),
  phones: z.array(z.tuple([z.string(), z.array(z.string())])),
  letters: z.array(z.tuple([z.string(), z.boolean()])),
  specialists: z.array(z.tuple([z.string(), z.number()])),
});
export type Prose = z.infer<typeof prose>;

/** The whole reports, and what is changed in them. */
export const reportCases = cases.parse(casesJson);
/** The phrases, and what an auditor reads in them. */
export const phrases: Prose = prose.parse(proseJson);
