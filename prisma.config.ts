import { defineConfig } from 'prisma/config';

// Prisma's CLI wants to download a schema engine even to generate; migrations here run on the WebAssembly engine instead (scripts/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
