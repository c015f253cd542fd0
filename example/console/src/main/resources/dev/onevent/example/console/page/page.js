import { ask, count, failure, number } from "./dom.js";
import { Conversations } from "./conversations.js";
import { Drift, OneType, Parked, Types } from "./reports.js";

const main = document.getElementById("main");
const link = document.getElementById("link");

const VIEWS = {
  conversations: (lane) => new Conversations(lane),
  everything: () => new Conversations(null, true),
  types: (type) => (type == null ? new Types() : new OneType(type)),
  drift: () => new Drift(),
  parked: () => new Parked(),
};

let view;
let refreshing = false;
let wanted;

/** A part of the address as text; null if there is none, or none that can be read. */
function decoded(part) {
  try {
    return part ? decodeURIComponent(part) : null;
  } catch {
    return null;
  }
}

/** Shows what the address says. */
function open() {
  const [, name = "conversations", rest] = location.hash.match(/^#\/([a-z]+)(?:\/(.*))?$/) ?? [];
  const shown = Object.hasOwn(VIEWS, name) ? name : "conversations";
  for (const tab of document.querySelectorAll("nav [data-view]")) {
    tab.toggleAttribute("aria-current", false);
    if (tab.dataset.view === (shown === "everything" ? "conversations" : shown)) {
      tab.setAttribute("aria-current", "page");
    }
  }
  view?.close();
  view = VIEWS[shown](decoded(rest));
  main.replaceChildren(view.element);
  document.title = `${shown[0].toUpperCase()}${shown.slice(1)} · OnEvent console`;
  refresh(null);
}

/** Asks for what is shown; while that is under way, what changes is remembered and asked for once. */
async function refresh(lanes) {
  if (refreshing) {
    wanted = wanted === undefined ? lanes : wanted && lanes && [...wanted, ...lanes];
    return;
  }
  refreshing = true;
  const refreshed = view;
  try {
    await Promise.all([refreshed.refresh(lanes), overview()]);
    main.querySelector(":scope > .failure")?.remove();
  } catch (error) {
    if (!main.querySelector(":scope > .failure")) {
      main.prepend(failure(error));
    }
  } finally {
    refreshing = false;
  }
  if (refreshed !== view || wanted !== undefined) {
    const next = refreshed !== view ? null : wanted;
    wanted = undefined;
    refresh(next);
  }
}

async function overview() {
  const now = await ask("/api/overview");
  document.getElementById("figures").textContent =
    `${number(now.handled)} handled${now.waiting > 0 ? ` · ${number(now.waiting)} waiting` : ""}`;
  badge("unknown", now.unknown, count(now.unknown, "unknown event"));
  badge("drift", now.drift, count(now.drift, "finding"));
  badge("parked", now.parked, count(now.parked, "parked event"));
}

function badge(name, figure, title) {
  const element = document.getElementById(`count-${name}`);
  element.hidden = figure === 0;
  element.textContent = figure > 999 ? "999+" : figure;
  element.title = title;
}

let source;
let again;

/** Listens to the server. A tab that nobody sees does not: browsers open few connections to one server. */
function listen() {
  clearTimeout(again);
  source?.close();
  source = undefined;
  if (document.hidden) {
    return;
  }
  source = new EventSource("/api/live");
  source.onopen = () => {
    state("live", "Live");
    refresh(null);
  };
  source.onmessage = (message) => refresh(JSON.parse(message.data));
  source.onerror = async () => {
    if (source?.readyState === EventSource.CLOSED) {
      clearTimeout(again);
      again = setTimeout(listen, 2000);
      const failed = source;
      const why = await refusal();
      if (source === failed) {
        state("lost", why);
      }
    } else {
      state("lost", RECONNECTING);
    }
  };
}

const RECONNECTING = "Reconnecting…";

/** Why the server does not let this page listen, which an EventSource does not tell. */
async function refusal() {
  try {
    const answer = await fetch("/api/live");
    if (!answer.ok) {
      return `Not live: ${(await answer.text()).trim()}`;
    }
    await answer.body.cancel();
  } catch {
    // Nobody answers.
  }
  return RECONNECTING;
}

function state(name, text) {
  if (link.textContent !== text) {
    link.dataset.state = name;
    link.textContent = text;
  }
}

addEventListener("hashchange", () => {
  open();
  main.focus({ preventScroll: true });
});
document.addEventListener("visibilitychange", listen);
// A link that leads to where one is (the skip link) is no view.
document.querySelector(".skip").addEventListener("click", (click) => {
  click.preventDefault();
  main.focus();
});
open();
listen();
