/** A piece of HTML that needs no escaping any more. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | (string | Html)[];

/** HTML from a template; everything put in is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, at) => text + (at < parts.length ? write(parts[at] ?? '') : '')).join(''));
}

/** Marks our own text (styles, markup kept elsewhere) as HTML. */
export function raw(text: string): Html {
  return new Html(text);
}

function write(part: Part): string {
  if (Array.isArray(part)) return part.map(write).join('');
  return part instanceof Html ? part.text : part.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
