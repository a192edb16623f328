/** Names and values that a page shows of itself: they belong to its tools or to who looks at it, not to the record. */

/** Whether a label is that of a tool: what a person sets to look at a list. */
export const isOfTools = (label: string): boolean => ofTools.test(label);

/** Whether a value says nothing of the record. */
export const isNotRecorded = (label: string, value: string): boolean =>
  sign.test(value) ||
  numberOfQuestion.test(value) ||
  isOfCalendar(label, value) ||
  isOfSession(label, value) ||
  (ofList.test(label) && /^\d{1,5}$/.test(value));

// What stands between the ways of a trail says nothing, and a star asks for an answer.
const sign = /^([/\\›»>|:;,→]+|[*＊])$/;

/** "4.1." before the words of a question. */
const numberOfQuestion = /^\d{1,2}(\.\d{1,2}){0,3}\.$/;

const ofTools =
  / per page$|^page size$|^(sort(ed)?|group(ed)?|filter(ed)?) by$|^(showing|displaying|editing|viewing|also available( in| as)?|(signed|logged) in as|page|view( (as|by))?|layout|display( as)?|alpha|beta|quick (create|add|edit)|view details?)$|^showing \d|\bof \d+ (pages|items|rows)$|^enable ?\/ ?disable$/i;

/** A leaf of a calendar, or a month over what happened in it. */
const isOfCalendar = (label: string, value: string): boolean => month.test(label) && (/^\d{1,2}$/.test(value) || value.length > 40);
const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*( \d{4})?$/i;

// How long a list is.
const ofList = /^(rows|results|records|entries|items)$/i;

/** Who is at the screen, beside the name of the system. */
const isOfSession = (label: string, value: string): boolean =>
  /\b(signed|logged) (in|on)( as)?$/i.test(label) ||
  /^(signed|logged) (in|on)\b/i.test(value) ||
  (value.length < 80 && /\b(sign|log)[- ]?(out|off)$/i.test(value));
