interface Plugin {
  name: string;
  transform(code: string, id: string): string | null;
}

/** Of the wrapper that WXT puts around a script for a page only the call is kept: the rest writes to the console of the host page. */
export function bareScripts(): Plugin {
  return {
    name: 'sightline-bare-scripts',
    transform: (code, id) => {
      if (id.includes('unlisted-script-entrypoint'))
        return `${/^import definition .*$/m.exec(code)?.[0]}
export default definition.main();`;
      return id.includes('define-unlisted-script') ? 'export const defineUnlistedScript = (main) => ({ main });' : null;
    },
  };
}
