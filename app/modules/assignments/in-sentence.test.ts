import { expect, it } from 'vitest';
import { inSentence } from './in-sentence';

it('begins small', () => expect(inSentence('Sygeplejerske')).toBe('sygeplejerske'));

it('leaves abbreviations as they are', () => expect(inSentence('SSA i hjemmeplejen')).toBe('SSA i hjemmeplejen'));

it('takes nothing for nothing', () => expect(inSentence('')).toBe(''));
