import type { CaseRecord } from '../../core/schemas/case-record.ts';
import { childAge } from './child-age.ts';
import { PageName } from './page-words.tsx';

interface SubjectNameProps {
  subjectKey: string;
  name: string;
  record: CaseRecord | null;
  /** London date of today. */
  today: string;
}

/** Whom or what it is about, inside a sentence: "Kai Doyle, aged 3", "the admission of 11 June 2026". */
export function SubjectName({ subjectKey, name, record, today }: SubjectNameProps) {
  const isPerson = /^(adult|child):/.test(subjectKey);
  if (!isPerson && /^[A-Z][a-z]/.test(name)) return <PageName name={`the ${name.charAt(0).toLowerCase()}${name.slice(1)}`} />;
  const age = childAge(record, subjectKey, today);
  return (
    <>
      <PageName name={name} />
      {age && `, ${age}`}
    </>
  );
}
