/** Search and sorting of the list of tasks; without it the list stands whole. The words come from data attributes. */
export const script = `
(() => {
  const table = document.querySelector('#task-list');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const tools = document.querySelector('#task-tools');
  tools.hidden = false;
  table.classList.add('sortable');
  const input = tools.querySelector('input');
  const status = tools.querySelector('[role=status]');
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const show = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      const hit = words.every((word) => texts[at].includes(word));
      row.hidden = !hit;
      if (hit) shown += 1;
    });
    status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
  };
  input.addEventListener('input', show);
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => {
        const cell = row.cells[column];
        return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
      };
      const sorted = [...rows].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        const order = typeof x === 'number' ? x - y : x.localeCompare(y, document.documentElement.lang, { numeric: true });
        return down ? -order : order;
      });
      body.append(...sorted);
    });
  });
  show();
  // Printing shows every task, whatever was searched for.
  addEventListener('beforeprint', () => { for (const row of rows) row.hidden = false; });
  addEventListener('afterprint', show);
})();`;
