import { type Html, html, raw } from './html.ts';

/** What no reader may read: everything here is out of sight, each in another way that real systems use. Every label and value says DECOY. */
export function decoys(prefix = 'decoy'): Html {
  return html`
<div style="display:none" id="${prefix}_popup"><label for="${prefix}_dob">DECOY Date of birth</label><input id="${prefix}_dob" value="DECOY 01/01/1999">
<dl><dt>DECOY School</dt><dd>DECOY Hidden School</dd></dl></div>
<div hidden role="tabpanel"><h3>DECOY hidden tab</h3><table><tr><th>DECOY GP</th></tr><tr><td>DECOY Hidden Practice</td></tr></table></div>
<div style="visibility:hidden;height:0;overflow:hidden"><dl><dt>DECOY Legal status</dt><dd>DECOY Care order</dd></dl></div>
<div aria-hidden="true" style="position:absolute;left:-9999px;top:0;width:300px"><label>DECOY Date picker <input value="DECOY 31/12/1999"></label><p>DECOY Domestic abuse: DECOY yes</p></div>
<details><summary>Help with this screen</summary><p>DECOY Child protection plan: DECOY Yes</p><dl><dt>DECOY Health visitor</dt><dd>DECOY Nobody</dd></dl></details>
${raw('<template><dl><dt>DECOY Name of child</dt><dd>DECOY Template Child</dd></dl></template>')}
<input type="hidden" name="${prefix}_state" value="DECOY state">`;
}
