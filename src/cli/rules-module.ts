import { bundleRules } from './bundle-rules.ts';

const publicId = 'virtual:sightline-rules';
const resolvedId = `\0${publicId}`;

interface BundlerPlugin {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

/**
 * Gives the bundler the module `virtual:sightline-rules`: every rule, fact, term and calendar of `rules/`, checked while building.
 * A broken rule stops the build with its file and line; the extension itself never meets one.
 */
export function rulesModule(): BundlerPlugin {
  return {
    name: 'sightline-rules',
    resolveId: (id) => (id === publicId ? resolvedId : null),
    // A string that is parsed is read several times faster than the same data written as an object literal.
    load: (id) => (id === resolvedId ? `export default JSON.parse(${JSON.stringify(JSON.stringify(bundleRules()))});` : null),
  };
}
