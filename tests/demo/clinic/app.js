import { drawBlock } from './blocks.js';

const root = document.getElementById('root');
/** Cases once fetched; edits live here and go with the page. */
const cases = new Map();
let list = [];

function where() {
  const [, , id = '', tab = 'overview'] = location.pathname.split('/');
  return { id: id || list[0]?.id, tab: tab || 'overview' };
}

async function load(address) {
  return (await fetch(address)).json();
}

async function show() {
  const { id, tab } = where();
  if (!cases.has(id)) cases.set(id, await load(`/clinic-data/${id}.json`));
  if (where().id !== id) return;
  draw(cases.get(id), tab);
}

function draw(held, tab) {
  document.title = `${held.name} · Commonplace Care`;
  const screen = held.screens.find((one) => one.id === tab) ?? held.screens[0];
  root.replaceChildren(sidebar(held), main(held, screen));
}

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function link(text, id, tab, isCurrent) {
  const anchor = make('a', isCurrent ? 'current' : '', text);
  anchor.href = `/clinic/${id}/${tab}`;
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', anchor.href);
    show();
  });
  return anchor;
}

function sidebar(held) {
  const links = list.map((one) => link(one.name, one.id, 'overview', one.id === held.id));
  return make('nav', 'cases', make('div', 'brand', 'Commonplace Care'), make('div', 'caption', 'My caseload'), ...links);
}

function main(held, screen) {
  const chips = held.chips.map((text) => make('span', 'chip', text));
  const born = held.born ? make('span', 'born', `Born ${held.born}`) : '';
  const head = make('header', 'person', make('h1', '', held.name), make('span', 'born', `Record ${held.number}`), born, ...chips);
  const tabs = make('div', 'tabs', ...held.screens.map((one) => link(one.title, held.id, one.id, one === screen)));
  const cards = make('div', 'cards', ...screen.blocks.map((block, at) => drawBlock(block, at)));
  const hidden = held.screens.filter((one) => one !== screen).map(hiddenTab);
  return make('main', '', head, tabs, make('h2', 'tab-title', screen.title), cards, ...hidden);
}

/** The other tabs stay in the page, out of sight, as such programs often leave them. */
function hiddenTab(screen) {
  const panel = make(
    'section',
    'tab-off',
    make('h2', '', `DECOY ${screen.title}`),
    make('dl', '', make('dt', '', 'DECOY Born'), make('dd', '', 'DECOY 5 May 1995')),
  );
  panel.hidden = true;
  return panel;
}

addEventListener('popstate', show);
list = await load('/clinic-data/cases.json');
setTimeout(show, 300);
