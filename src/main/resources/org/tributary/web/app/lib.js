// The libraries, by the addresses under which the server has them: pages import from here and need no import map.
export {html, svg, render, nothing, noChange} from '/lib/lit-html/lit-html.js';
export {repeat} from '/lib/lit-html/directives/repeat.js';
export {live} from '/lib/lit-html/directives/live.js';
