import { expect, it } from 'vitest';
import { readUndo, writeUndo, type Undo } from './undo';

it('reads back what it wrote', () => {
  const removed: Undo[] = [
    { what: 'stretch', stretch: { weekday: 1, startMinute: 1380, endMinute: 1860 } },
    { what: 'exception', exception: { kind: 'AWAY', startsAt: 1795392000000, endsAt: 1795478400000 } },
  ];
  for (const undo of removed) expect(readUndo(writeUndo(undo))).toEqual(undo);
});

it('knows nothing of what somebody else put in the address', () => {
  const strange = [null, '', 'stretch', 'stretch.8.0.60', 'stretch.1.60.60', 'stretch.1.0.9999', 'exception.AWAY.5.4', 'exception.GONE.1.2', 'exception.AWAY.1.999999999999', '<script>.1.2.3'];
  for (const text of strange) expect(readUndo(text)).toBeNull();
});
