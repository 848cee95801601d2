/**
 * A person's own page within Teams. The few messages of Teams' client library that it needs are
 * written here: "initialize", then "authentication.getAuthToken", "getContext" for its colours and
 * "registerHandler" to hear of their change (Microsoft Learn, "Teams JavaScript client library";
 * the form of the messages is that of its version 2).
 */
const log = document.getElementById("log");
const notice = document.getElementById("notice");

const HOSTS = /(^|\.)(teams\.microsoft\.com|cloud\.microsoft|microsoft365\.com|office\.com|outlook\.office365\.com)$/;
const HOME = "1|home";
const TIMEOUT = 15_000;

/** What Teams calls its colours, and what teams-home.css does. */
const THEMES = new Map([["default", "light"], ["dark", "dark"], ["glass", "dark"], ["contrast", "contrast"]]);

let host = null;
let lastMessage = 0;
const awaited = new Map();

/** Only the window that shows us may answer, and only if it is Teams or on this machine. */
function isHost(event) {
  const { protocol, hostname } = new URL(event.origin);
  const known = (protocol === "https:" && HOSTS.test(hostname)) || hostname === "127.0.0.1";
  return event.source === window.parent && known && (host === null || host === event.origin);
}

window.addEventListener("message", (event) => {
  const told = event.data;
  if (!isHost(event) || !Array.isArray(told?.args)) {
    return;
  }
  if (awaited.has(told.id)) {
    host = event.origin;
    awaited.get(told.id)(told.args);
    awaited.delete(told.id);
  } else if (told.func === "themeChange" && host !== null) {
    wear(told.args[0]);
  }
});

/** Takes on the colours of Teams; those that we do not know are left to the browser. */
function wear(theme) {
  if (THEMES.has(theme)) {
    document.documentElement.dataset.theme = THEMES.get(theme);
  } else {
    delete document.documentElement.dataset.theme;
  }
}

/** Tells Teams something. Before it has answered once we do not know where it is from. */
function send(func, args) {
  const id = lastMessage++;
  window.parent.postMessage(
    { id, uuid: { uuid: crypto.randomUUID() }, func, timestamp: Date.now(), args },
    host ?? "*",
  );
  return id;
}

/** Asks Teams for something. */
function ask(func, args) {
  return new Promise((resolve, reject) => {
    awaited.set(send(func, args), resolve);
    setTimeout(() => reject(new Error("Teams does not answer.")), TIMEOUT);
  });
}

/** The colours now and from now on. The page is worth having without them. */
async function followTheme() {
  send("registerHandler", ["themeChange"]);
  try {
    const [context] = await ask("getContext", []);
    wear(context?.theme);
  } catch {
    // Those of the system will do.
  }
}

/** The proof of who is before the page; Teams keeps it and makes a new one when it is needed. */
async function token() {
  const [found, result] = await ask("authentication.getAuthToken", []);
  if (!found) {
    throw new Error("Teams does not say who you are. Ask your IT team to look at the app's sign-in.");
  }
  return result;
}

async function press(action, values = {}) {
  const response = await fetch("/teams/home/presses", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${await token()}` },
    body: JSON.stringify({ id: crypto.randomUUID(), action, values }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error);
  }
  show(answer.html);
}

function show(html) {
  const article = document.createElement("article");
  article.innerHTML = html;
  const again = log.children.length > 0;
  log.replaceChildren(article);
  log.setAttribute("aria-busy", "false");
  notice.textContent = "";
  if (again) {
    article.querySelector("h2")?.focus();
  }
}

function valuesOf(form) {
  const values = {};
  for (const field of form?.querySelectorAll("[data-field]") ?? []) {
    values[field.dataset.field] ??= [];
    if (field.type === "checkbox" ? field.checked : field.value !== "") {
      values[field.dataset.field].push(field.value);
    }
  }
  return values;
}

async function tried(work) {
  try {
    await work();
  } catch (problem) {
    notice.textContent = problem.message;
    notice.className = "problem";
  }
}

log.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-action]");
  if (button) {
    tried(() => press(button.dataset.action, valuesOf(button.closest(".form"))));
  }
});

tried(async () => {
  await ask("initialize", ["2.0.0", 1, []]);
  followTheme();
  await press(HOME);
});
