export { amountOf as grain } from '../../effort/amounts.js';
