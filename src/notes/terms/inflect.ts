const irregular: Record<string, string[]> = {
  beat: ['beats', 'beaten', 'beating'],
  bite: ['bites', 'bit', 'bitten', 'biting'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  buy: ['buys', 'bought', 'buying'],
  choke: ['chokes', 'choked', 'choking'],
  cut: ['cuts', 'cutting'],
  deal: ['deals', 'dealt', 'dealing'],
  do: ['does', 'did', 'done', 'doing'],
  drink: ['drinks', 'drank', 'drunk', 'drinking'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  feed: ['feeds', 'fed', 'feeding'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hang: ['hangs', 'hanged', 'hung', 'hanging'],
  have: ['has', 'had', 'having'],
  hear: ['hears', 'heard', 'hearing'],
  hide: ['hides', 'hid', 'hidden', 'hiding'],
  hit: ['hits', 'hitting'],
  hold: ['holds', 'held', 'holding'],
  hurt: ['hurts', 'hurting'],
  keep: ['keeps', 'kept', 'keeping'],
  leave: ['leaves', 'left', 'leaving'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  put: ['puts', 'putting'],
  quit: ['quits', 'quitting'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying', 'sayes'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  self: ['selfs'],
  send: ['sends', 'sent', 'sending'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sleep: ['sleeps', 'slept', 'sleeping'],
  smell: ['smells', 'smelt', 'smelled', 'smelling'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spending'],
  spit: ['spits', 'spat', 'spitting'],
  take: ['takes', 'took', 'taken', 'taking'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  wake: ['wakes', 'woke', 'woken', 'waking'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
};

/** Returns the word with its regular English endings (`punch~`: punch, punches, punched, punching); strong verbs from a short table. */
export function inflect(word: string): string[] {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return [word, ...known];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const last = word.at(-1) ?? '';
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
  return [word, plural, `${word}ed`, `${word}ing`, ...doubled];
}
