declare module 'virtual:sightline-rules' {
  const rules: import('./cli/bundle-rules.ts').BundledRules;
  export default rules;
}
