import type { Words } from '../messages/words';

/** The keys of what a register says; they stand among the texts of files. */
export type RegisterKey = `register.${
  | 'title'
  | 'made'
  | 'read'
  | 'sheet'
  | 'charts'
  | 'sheet.repeated'
  | 'repeated'
  | 'differs'
  | 'sheet.unread'
  | 'unread'
  | 'total'
  | 'file'
  | 'spent'
  | 'share'
  | 'people'
  | 'verdict'
  | 'verdicts'
  | 'ready'
  | 'notReady'
  | 'errors'
  | 'warnings'
  | 'jobs'
  | 'blocks'
  | 'leftOver'
  | 'checkedAt'
  | 'why'}`;

export type RegisterWords = Words<RegisterKey>;
