"use strict";
// Sorting and filtering: all that the page cannot do by itself. Nothing here makes HTML of text.
{
  const valueOf = (row, column, kind) => {
    const cell = row.cells[column];
    const text = cell.dataset.value ?? cell.textContent;
    return kind === "number" ? Number.parseFloat(text.replace(/[^0-9.]/g, "")) || 0 : text.toLowerCase();
  };

  // A heading that is pressed sorts upwards, then downwards, then as the page came.
  const NEXT = { none: "ascending", ascending: "descending", descending: "none" };

  const sortBy = (table, rows, heading) => {
    const order = NEXT[heading.getAttribute("aria-sort") ?? "none"];
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    let sorted = rows;
    if (order !== "none") {
      heading.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const column = heading.cellIndex;
      const keyed = rows.map((row) => [valueOf(row, column, heading.dataset.sort), row]);
      const less = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
      keyed.sort(([one], [other]) => sign * less(one, other));
      sorted = keyed.map(([, row]) => row);
    }
    table.tBodies[0].append(...sorted);
  };

  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const rows = [...table.tBodies[0].rows];
    for (const heading of table.tHead.querySelectorAll("th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => sortBy(table, rows, heading));
    }
  }

  const form = document.querySelector("[data-filters]");
  if (form) {
    const rows = [...document.querySelector("[data-records]").tBodies[0].rows];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const filter = form.querySelector("#filter");
    const reason = form.querySelector("#reason");
    const count = form.querySelector("[data-count]");
    const none = document.querySelector("[data-none]");

    const show = () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, number) => {
        const has = reason.value === "" || row.dataset.concerns.split(" ").includes(reason.value);
        const fits = has && words.every((word) => texts[number].includes(word));
        row.hidden = !fits;
        shown += fits;
      });
      const all = `${rows.length} record${rows.length === 1 ? "" : "s"}`;
      count.textContent = shown === rows.length ? all : `${shown} of ${all}`;
      none.hidden = shown > 0;
    };

    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    filter.addEventListener("input", show);
    reason.addEventListener("change", show);
    document.querySelector("[data-clear]").addEventListener("click", () => {
      form.reset();
      show();
      filter.focus();
    });
  }
}
