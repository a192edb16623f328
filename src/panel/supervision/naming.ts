import type { Entity } from '../../core/schemas/case-record.ts';
import { pageName } from '../words/page-text.ts';

/** How people and events are called: by the record's names, or by kind and number for a page without names. */
export type Naming = (subjectKey: string, name: string | null) => string | null;

/** Names as the record has them, or "child 2" where names are left out. */
export function namingOf(entities: Entity[], withNames: boolean): Naming {
  return (key, name) => {
    if (withNames) return name && pageName(name);
    const entity = entities.find((one) => one.key === key);
    if (!entity || entity.type === 'case') return null;
    const number = entities.filter(({ type }) => type === entity.type).indexOf(entity) + 1;
    return `${entity.type} ${number}`;
  };
}
