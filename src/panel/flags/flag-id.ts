/** Names one flag through changes of the page: a rule asked about one person or event. */
export function flagId(of: { rule: string; subjectKey: string }): string {
  return `${of.rule}/${of.subjectKey}`;
}
