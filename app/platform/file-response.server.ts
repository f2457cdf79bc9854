const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const;

/** A file to be saved, not shown. `name` is of ASCII letters, digits and hyphens, without its ending. */
export function fileResponse(body: string | Uint8Array<ArrayBuffer>, name: string, kind: keyof typeof types): Response {
  const headers = { 'Content-Type': types[kind], 'Content-Disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9-]/g, '-')}.${kind}"` };
  return new Response(body, { headers });
}
