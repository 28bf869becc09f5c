import type { FileKey, MessageKey } from '../messages/types';
import type { MessageValues } from '../rules/rule';

/** A file or an argument that cannot be used: one clear line on standard error, exit code 2, nothing written. */
export class Failure extends Error {
  constructor(
    readonly key: MessageKey | FileKey,
    readonly values: MessageValues,
  ) {
    super(key);
  }
}
