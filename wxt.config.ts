import { defineConfig } from 'wxt';
import { bareScripts } from './src/cli/bare-scripts.ts';
import { rulesModule } from './src/cli/rules-module.ts';

/** Public half of the key that gives the Chrome build its fixed id, which browser policy needs. The private half is the publisher's and never stands here. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs1gxr9e9GtDDYwXm0YPv1tV72jxgN99S+IxZCRzRAnRMU9NGAziQ1RgAWUW345vT9Xjey3k6z1LGqMpB1RZrgQn6pMu6Ve/299RW235vT6H0iqYpTAiVKke+hZPiSEgdQHJdmHicGLxCJQMGIdqRyEh6z2o5e+6sz4DRdt/f6kWwruNNCM+izfGvV2MxSHQ3eo6CAuSPnrpW8h6bYOlTWYbCIF5nW1a+FUwOpKUBWBFhNMn8lsYKrtLINuOl/kAPZrakap0cl/WEM07BESFdI4McDBAFOTmiy9P6lRjMq30yIKW0tNELnA+AW+1mvIyBdJyRjw4ZtwbUrMsQ/kN4BwIDAQAB';

const firefoxId = 'sightline@sightline.invalid';

/** The build for the demo may read this machine's own demo server; the packaged build may read no site until a person or a policy allows one. */
const demoHosts = ['http://127.0.0.1/*'];

export default defineConfig({
  publicDir: 'src/public',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [rulesModule(), bareScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Sightline',
    description: "Shows what the team's joint-working protocol asks for and the record on screen lacks. Nothing leaves the browser.",
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: mode === 'demo' ? demoHosts : [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Sightline: what the protocol asks for' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    incognito: browser === 'chrome' ? 'split' : 'not_allowed',
    ...(browser === 'chrome'
      ? { key: publicKey, minimum_chrome_version: '123', storage: { managed_schema: 'policy-schema.json' } }
      : {
          browser_specific_settings: {
            gecko: { id: firefoxId, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }),
  }),
});
