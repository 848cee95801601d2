/**
 * Completes what a person types with names from the notes (the editable combobox with a list of the
 * ARIA Authoring Practices). What is typed is never changed unless a suggestion is chosen.
 */
const PAUSE = 80;
const SHORTEST = 2;

export function suggestFor(field, list, choose) {
  let timer = 0;
  let latest = "";
  let active = -1;

  const options = () => [...list.children];

  function close() {
    clearTimeout(timer);
    latest = "";
    show([]);
  }

  function show(names) {
    list.replaceChildren(...names.map(option));
    list.hidden = names.length === 0;
    field.setAttribute("aria-expanded", String(names.length > 0));
    activate(-1);
  }

  function option(name, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.dir = "auto";
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = name;
    return item;
  }

  function activate(index) {
    active = index;
    options().forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    const item = options()[index];
    if (item) {
      field.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function take(item) {
    const name = item.textContent;
    close();
    choose(name);
  }

  async function look() {
    const begun = field.value;
    latest = begun;
    if (begun.trim().length < SHORTEST) {
      show([]);
      return;
    }
    try {
      const response = await fetch(`/chat/suggestions?${new URLSearchParams({ begun })}`);
      const { suggestions } = response.ok ? await response.json() : { suggestions: [] };
      if (latest === begun && document.activeElement === field) {
        show(suggestions);
      }
    } catch {
      show([]);
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });

  field.addEventListener("keydown", (event) => {
    const count = options().length;
    if (count === 0 || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
      event.preventDefault();
    } else if (event.key === "Enter" && active >= 0) {
      take(options()[active]);
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
      event.preventDefault();
    }
  });

  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);

  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) {
      take(item);
    }
  });
}
