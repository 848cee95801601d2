import { suggestFor } from "./suggest.js";

const byId = (id) => document.getElementById(id);
const log = byId("log");
const question = byId("question");
const notice = byId("notice");

const room = new URLSearchParams(location.search).get("room");
const storage = room ? `studybot room ${room}` : "studybot";

/** Longer than the server's heartbeat: a stream that is silent for so long is dead. */
const SILENCE = 40_000;
const TIMEOUT = 15_000;
const ATTEMPTS = 6;

/** How long to leave the server alone that has too many pages of this network. */
const CROWDED = 30_000;

let session = JSON.parse(sessionStorage.getItem(storage) ?? "{}");
let lastChange = 0;

/** The server said no; its sentence is meant for the person. */
class Refused extends Error {}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// ---- Calls to the server

async function post(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${session.token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
}

/** Sends until there is an answer. The body carries its own id, so sending it twice does no harm. */
async function call(path, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await post(path, body);
      if (response.status === 401 && attempt < ATTEMPTS) {
        await openSession();
        continue;
      }
      const answer = await response.json();
      if (!response.ok) {
        throw new Refused(answer.error);
      }
      say("");
      return answer;
    } catch (problem) {
      if (problem instanceof Refused) {
        throw problem;
      }
      if (attempt === ATTEMPTS) {
        throw new Refused("There is no connection. Please try again later.");
      }
      say("No connection. Trying again …");
      await pause(2 ** attempt * 250);
    }
  }
}

/** Opens a session, or the one of before if the page has its token. */
async function openSession() {
  const wanted = { name: session.name ?? "", token: session.token };
  const response = await post("/chat/sessions", room === null ? wanted : { ...wanted, room });
  const answer = await response.json();
  if (!response.ok) {
    throw new Refused(answer.error);
  }
  session = { token: answer.token, person: answer.person, name: answer.name };
  sessionStorage.setItem(storage, JSON.stringify(session));
  return answer;
}

// ---- Showing messages

/** Shows a message in its place, or anew where it stands; gives its element. */
function show(message) {
  const id = `message-${message.message}`;
  const before = byId(id);
  if (before && Number(before.dataset.change) >= message.change) {
    return before;
  }
  const article = before ?? Object.assign(document.createElement("article"), { id });
  article.classList.add(message.kind);
  article.dataset.message = message.message;
  article.dataset.change = message.change;
  article.dataset.place = message.place;
  const focused = focusWithin(article);
  const filled = filledWithin(article);
  article.innerHTML = message.html;
  put(article);
  filled();
  focused?.();
  return article;
}

/** Keeps messages in the order of their places, without moving one that stands right. */
function put(article) {
  const place = Number(article.dataset.place);
  const next = [...log.children].find((other) => Number(other.dataset.place) > place) ?? null;
  if (article.parentNode !== log || article.nextElementSibling !== next) {
    log.insertBefore(article, next);
  }
}

/**
 * Remembers where the focus is in a message that is about to change; what it gives sets the focus
 * again: to the same button, or the one that took its place, or the message's heading.
 */
function focusWithin(article) {
  if (!article.contains(document.activeElement)) {
    return null;
  }
  const buttons = () => [...article.querySelectorAll("button")];
  const index = buttons().indexOf(document.activeElement);
  const action = document.activeElement.dataset.action;
  const field = document.activeElement.matches("[data-field]") ? keyOf(document.activeElement) : null;
  return () => {
    const now = buttons();
    const heir = fieldsOf(article).find((other) => keyOf(other) === field) ?? now.find((button) => button.dataset.action === action) ?? now[index];
    (heir ?? article.querySelector("h2"))?.focus({ preventScroll: true });
  };
}

const fieldsOf = (article) => [...article.querySelectorAll(".form [data-field]")];

/** Which field it is: the same one only if it is sent off as the same thing. */
function keyOf(field) {
  const { action } = field.closest(".form").querySelector("button").dataset;
  return [action, field.dataset.field, field.type === "checkbox" ? field.value : ""].join(" ");
}

/** Remembers what is filled in: that somebody else has answered must not empty the fields. */
function filledWithin(article) {
  const before = new Map(fieldsOf(article).map((field) => [keyOf(field), field]));
  return () => {
    for (const field of fieldsOf(article)) {
      const was = before.get(keyOf(field));
      if (was && field.type === "checkbox") {
        field.checked = was.checked;
      } else if (was) {
        field.value = was.value;
      }
    }
  };
}

/** The person's own words at once; the server's echo finds them by their id. */
function showOwnWords(id, words) {
  const article = document.createElement("article");
  article.id = `message-${session.person}.${id}`;
  article.className = "said";
  article.dataset.change = 0;
  article.dataset.place = Number.MAX_SAFE_INTEGER;
  const label = Object.assign(document.createElement("span"), {
    className: "visually-hidden",
    textContent: "You said: ",
  });
  const paragraph = document.createElement("p");
  paragraph.dir = "auto";
  paragraph.append(label, words);
  article.append(paragraph);
  log.append(article);
  return article;
}

function nearTheEnd() {
  const page = document.documentElement;
  return page.scrollHeight - page.clientHeight - page.scrollTop < 160;
}

function say(sentence, problem = false) {
  notice.textContent = sentence;
  notice.className = problem ? "problem" : "";
}

// ---- What the person does

async function ask(words) {
  const id = randomId();
  const own = showOwnWords(id, words);
  own.scrollIntoView({ block: "start" });
  try {
    const { deliveries } = await call("/chat/messages", { id, text: words });
    deliveries.forEach(show);
    own.scrollIntoView({ block: "start" });
  } catch (problem) {
    own.remove();
    question.value ||= words;
    say(problem.message, true);
  }
}

/** What stands in the fields of a form, by their names. */
function valuesOf(form) {
  const values = {};
  for (const field of form?.querySelectorAll("[data-field]") ?? []) {
    const name = field.dataset.field;
    values[name] ??= [];
    if (field.type === "checkbox" ? field.checked : field.value !== "") {
      values[name].push(field.value);
    }
  }
  return values;
}

async function press(button) {
  if (button.getAttribute("aria-disabled") === "true") {
    return;
  }
  button.setAttribute("aria-disabled", "true");
  const { message } = button.closest("article").dataset;
  try {
    const { deliveries } = await call("/chat/presses", {
      id: randomId(),
      message,
      action: button.dataset.action,
      values: valuesOf(button.closest(".form")),
    });
    deliveries.map(show).at(-1)?.scrollIntoView({ block: "start" });
  } catch (problem) {
    say(problem.message, true);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/** Not crypto.randomUUID, which works over HTTPS alone. */
function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

// ---- What comes live

/** The events of a stream (HTML Standard, "Server-sent events"), as far as our server uses them. */
async function* events(body, heard) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    heard();
    const parts = (rest + value).split("\n\n");
    rest = parts.pop();
    for (const part of parts) {
      const fields = part.split("\n").map((line) => line.match(/^(\w*): ?(.*)$/) ?? []);
      const field = (name) => fields.filter((f) => f[1] === name).map((f) => f[2]).join("\n");
      yield { type: field("event"), data: field("data") };
    }
  }
}

function arrived(event) {
  if (event.type === "caught-up") {
    log.setAttribute("aria-busy", "false");
  }
  if (event.type !== "message") {
    return;
  }
  const message = JSON.parse(event.data);
  const isNew = !byId(`message-${message.message}`);
  const follow = nearTheEnd() && isNew && message.kind === "post" && log.getAttribute("aria-busy") === "false";
  const article = show(message);
  lastChange = Math.max(lastChange, message.change);
  if (follow) {
    article.scrollIntoView({ block: "nearest" });
  }
}

async function listenOnce() {
  const silence = new AbortController();
  let timer = 0;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE);
  };
  heard();
  try {
    const response = await fetch("/chat/events", {
      headers: {
        Accept: "text/event-stream",
        Authorization: `Bearer ${session.token}`,
        "Last-Event-ID": String(lastChange),
      },
      signal: silence.signal,
    });
    if (response.status === 401) {
      await openSession();
    } else if (response.status === 429) {
      await pause(CROWDED);
    } else if (response.ok) {
      for await (const event of events(response.body, heard)) {
        arrived(event);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

async function listen() {
  for (;;) {
    await listenOnce().catch(() => {});
    await pause(1_000);
  }
}

// ---- Start

async function start() {
  byId("join").hidden = true;
  log.hidden = byId("foot").hidden = byId("home").hidden = false;
  const { deliveries } = await openSession();
  deliveries.forEach(show);
  if (matchMedia("(hover: hover) and (pointer: fine)").matches) {
    question.focus({ preventScroll: true });
  }
  listen();
}

function startOrTell() {
  start().catch((problem) =>
    say(problem instanceof Refused ? problem.message : "There is no connection. Please reload the page.", true));
}

byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = question.value.trim();
  if (words) {
    question.value = "";
    ask(words);
  }
});

byId("home").addEventListener("click", () => ask("home"));

suggestFor(question, byId("suggestions"), (name) => {
  question.value = "";
  ask(name);
});

log.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-action]");
  if (button) {
    press(button);
  }
});

byId("join").addEventListener("submit", (event) => {
  event.preventDefault();
  session.name = byId("name").value;
  startOrTell();
});

if (room) {
  byId("where").textContent = `Room: ${room}`;
  byId("join-title").textContent = `Join the room ${room}`;
}
if (room && !session.token) {
  log.hidden = byId("foot").hidden = byId("home").hidden = true;
  byId("join").hidden = false;
  byId("name").focus();
} else {
  startOrTell();
}
