// Where somebody belongs.
const HOME = {seat: '/seat', excon: '/excon', evaluator: '/evaluator', observer: '/watch-round'};
export const homeOf = me => (me.admin ? '/' : HOME[me.person?.duty] || '/');
