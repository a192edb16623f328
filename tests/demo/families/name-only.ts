import { type Family, nothingKnown } from '../family.ts';

/** A record made in a hurry: a name and nothing else. */
export const zielonka: Family = {
  ...nothingKnown,
  id: 'zielonka',
  title: 'Wiktor Zielonka',
  situation: 'A record with nothing but a name',
  subjects: { trust: 'adult:wiktor', clinic: 'adult:wiktor' },
  adults: [{ id: 'adult:wiktor', name: 'Wiktor Zielonka' }],
  screening: { id: 'screening:1' },
};

/** The worker may not open this record: the systems show the name only. What is held behind it is not in the demo at all. */
export const saltmarsh: Family = {
  ...nothingKnown,
  id: 'saltmarsh',
  title: 'Imogen Saltmarsh-Rao',
  situation: 'A restricted record that shows a name only',
  subjects: { council: 'child:imogen', trust: 'adult:imogen' },
  notice: 'restricted',
  children: [{ id: 'child:imogen', name: 'Imogen Saltmarsh-Rao' }],
  adults: [{ id: 'adult:imogen', name: 'Imogen Saltmarsh-Rao' }],
};
