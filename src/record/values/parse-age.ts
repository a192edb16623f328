/** An age as shown: whole and part years. `4y 3m` is 4.25, `8 months` 0.67, `Age 4` and `(4)` 4. Null where the text is no age. */
export function parseAge(text: string): number | null {
  const clean = text.trim().toLowerCase();
  const years = /(\d{1,3})\s*(?:years?|yrs?|y(?:\/o|o)?)\b\.?(?:\s*(?:old|of age))?/.exec(clean);
  const monthsOld = /(\d{1,3})\s*(?:months?|mths?|m(?:\/o|o)?)\b/.exec(clean);
  const weeks = /(\d{1,3})\s*(?:weeks?|wks?|w)\b/.exec(clean);
  const days = /(\d{1,3})\s*(?:days?|d)\b/.exec(clean);
  if (years || monthsOld || weeks || days) {
    const sum = Number(years?.[1] ?? 0) + Number(monthsOld?.[1] ?? 0) / 12 + Number(weeks?.[1] ?? 0) / 52 + Number(days?.[1] ?? 0) / 365;
    return plausible(Math.round(sum * 100) / 100);
  }
  const bare = /^\(?(?:aged?:?\s*)?(\d{1,3})(?:\.5|½)?\)?(?:\s*(?:est\.?|approx\.?|\(?estimated\)?))?$/.exec(clean);
  return bare ? plausible(Number(bare[1])) : null;
}

function plausible(age: number): number | null {
  return age >= 0 && age < 125 ? age : null;
}
