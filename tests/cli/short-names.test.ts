import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/cli/short-names.ts';

const script = `var record=(function(){
  function isWord(text){return/^[a-z]+$/.test(text)}
  function* each(list){for(const item of list)yield item}
  function count(given){let total=0;for(const item of each(given))total+=item.kids?.filter(isWord).length??0;return total}
  function last(list){const left=[...list];left.length=Math.min(left.length,1);return left.map(e=>e.length).some(Boolean)?'checkbox':'checkbox-none'}
  const names=['checkbox','checkbox','checkbox','checkbox'].filter(name=>name==='checkbox');
  return{count:count([{kids:['a','B','c']},{}]),last:last(['ab','c']),found:names.length,all:['a','b'].every(isWord)};
})();`;

const run = (code: string): unknown => new Function(`${code};return record`)();

describe('the script of every frame with fewer letters', () => {
  it('does the same as before', () => {
    const bundle = { 'record.js': { type: 'chunk', code: script } };
    shortNames('record.js').generateBundle({}, bundle);
    expect(bundle['record.js'].code.length).toBeLessThan(script.length);
    expect(run(bundle['record.js'].code)).toEqual(run(script));
  });

  it('stops where the script is no longer one function', () => {
    const bundle = { 'record.js': { type: 'chunk', code: 'console.log(1);console.log(2)' } };
    expect(() => shortNames('record.js').generateBundle({}, bundle)).toThrow('no longer one function');
  });
});
