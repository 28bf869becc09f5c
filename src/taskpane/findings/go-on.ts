import { createContext, useContext } from 'react';

/** Opens what is to be done next after a row, or an entry of it, was dealt with. */
export type GoOn = (row: string, entry: string | null) => void;

export const GoOnContext = createContext<GoOn>(() => undefined);

export const useGoOn = (): GoOn => useContext(GoOnContext);
