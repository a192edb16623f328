import { minifySync } from 'vite';

/** Names that only the reader's own objects bear: no message, no page and no part of the browser knows them. */
const own =
  /^(areNamed|around|boxes|classes|children|choices|control|element|families|fields|groups|groupCount|holdsBlocks|index|inside|isInPlace|isWhole|kids|labels|letters|named|names|parent|places|role|shadows|tag|titles|used|visit|words|work)$/;

interface Bundle {
  [file: string]: { type: string; code?: string };
}

interface Plugin {
  name: string;
  transform(code: string, id: string): string | null;
  generateBundle(options: unknown, bundle: Bundle): void;
}

/** Gives the script that runs in every frame short names for the reader's own properties: what is parsed in every frame of the record system should be small. */
export function shortNames(file: string): Plugin {
  return {
    name: 'sightline-short-names',
    // Of the wrapper around the script only the call is kept: the rest writes to the console of the host page.
    transform: (code, id) => {
      if (id.includes('unlisted-script-entrypoint'))
        return `${/^import definition .*$/m.exec(code)?.[0]}
export default definition.main();`;
      return id.includes('define-unlisted-script') ? 'export const defineUnlistedScript = (main) => ({ main });' : null;
    },
    generateBundle(_, bundle) {
      const chunk = bundle[file];
      if (!chunk?.code) return;
      const { code, errors } = minifySync(file, chunk.code, { compress: true, mangle: true, mangleProps: { include: own } });
      if (errors.length > 0) throw new Error(`${file} could not be made small: ${errors[0]?.message}`);
      chunk.code = code;
    },
  };
}
