import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  deviationsSchema,
  recordingSchema,
  type Deviations,
  type Recording,
} from '../../src/conformance/recording';

/** The file beside the recordings that says why the embedded Excel answers otherwise. */
const deviationsFile = 'deviations.json';

export interface KeptRecordings {
  readonly recordings: readonly { readonly file: string; readonly recording: Recording }[];
  readonly deviations: Deviations;
}

/** Every recording of a folder, and the written reasons. Fails with the file's name where one is not as it should be. */
export function readRecordings(folder: string): KeptRecordings {
  const read = <Kind>(file: string, schema: z.ZodType<Kind>): Kind => {
    const found = schema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!found.success) throw new Error(`${file}: ${z.prettifyError(found.error)}`);
    return found.data;
  };
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== deviationsFile);
  return {
    recordings: files.sort().map((file) => ({ file, recording: read(file, recordingSchema) })),
    deviations: existsSync(join(folder, deviationsFile)) ? read(deviationsFile, deviationsSchema) : [],
  };
}
