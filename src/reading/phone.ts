/** Telephone numbers and e-mail addresses in prose. */
export { findPhones, brokenContact, hasEmail, isKazakhstanPhone } from './contacts/phones';
export type { Phone } from './contacts/phones';
