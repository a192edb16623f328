// Verbs that ask the person at the form to do something; records tell in the past tense what was done.
const asks =
  /^(please\b|(tick|select|choose|enter|answer|complete|click|press|provide|describe|specify|include|indicate|attach|upload|remember|refer to|do not|don['’]t|use|give|list|state|record|note|write|add|fill)\b(?! of\b)(?!:)|(if|when|before|unless) you\b|you (can|must|should|may|need|will|do not)\b|(please )?note:|(this|the) (form|section|page|field|question|step|information|template)\b.*\b(must|should|is|are|will|can)\b|(all )?fields (marked|in|with)\b|(e\.?g\.?|for example|format)[,:. ])/i;

/** Whether a text speaks to the person who fills in the form instead of recording something. */
export const isInstruction = (text: string): boolean => asks.test(text.trim());
