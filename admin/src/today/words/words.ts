import { createContext, useContext } from 'react';
import { deviceLocale } from '../ask';
import { en } from './en';
import { zh, type Words } from './zh';

export type { Words };

export const words = (): Words => (deviceLocale() === 'en' ? en : zh);

/** The words of this device's language. */
export const WordsContext = createContext<Words>(zh);
export const useWords = (): Words => useContext(WordsContext);
