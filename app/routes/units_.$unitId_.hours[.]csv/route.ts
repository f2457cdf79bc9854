import { z } from 'zod';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { hoursFile } from '~/modules/assignments/hours-file.server';

export const loader = guardedLoader(signedIn, z.object({ unitId: z.uuid() }), async (context, { unitId }) => {
  const file = await hoursFile(context, unitId, 'csv');
  if (!file) throw notFound();
  return file;
});
