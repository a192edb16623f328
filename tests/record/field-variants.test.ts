import { describe, expect, it } from 'vitest';
import { ofChild, ofNobody } from './field-variants.ts';
import { record, screen } from './helpers.ts';

const split = (labels: string) => labels.split(';').map((each) => each.trim());
const field = (path: string, value: string) => {
  const parts = path.split(' > ');
  return { label: parts.at(-1) ?? '', value, section: parts.slice(0, -1) };
};
const name = { label: 'Name', value: 'Ivy Doyle' };
const born = { label: 'Date of birth', value: '14/03/2016' };
const aged = { label: 'Age', value: '10' };

describe("the details on a child's record", () => {
  it.each(ofChild)('are $fact under every label that systems give it', ({ fact, value, is, labels }) => {
    const wanted = fact.split('|');
    const lost = split(labels).filter((label) => {
      const read = record(screen('Summary', [name, fact === 'child.dateOfBirth' ? aged : born, field(label, value)]));
      const own = read.facts.filter((each) => each.entity === read.subject.entity || !/^(?:child|adult):/.test(each.entity));
      return !own.some((each) => wanted.includes(each.fact) && each.status === 'recorded' && String(each.value) === (is ?? value));
    });
    expect(lost).toEqual([]);
  });

  it.each(ofNobody)('are not $not under labels that only look like it', ({ not, value, labels }) => {
    const wrong = split(labels).filter((label) => {
      const read = record(screen('Summary', [name, born, field(label, value)]));
      const own = read.facts.filter((each) => each.entity === read.subject.entity || !/^(?:child|adult):/.test(each.entity));
      return own.some(
        (each) => each.fact === not && each.evidence.some((evidence) => evidence.text === value && evidence.label !== born.label),
      );
    });
    expect(wrong).toEqual([]);
  });
});
