import { createContext, useContext } from 'react';

/** The Content-Security-Policy's nonce while the server renders; undefined in the browser, which no longer needs it. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = (): string | undefined => useContext(NonceContext);
