import { ask, copyButton, count, day, empty, failure, h, inAddress, number, say, shortId, time, when } from "./dom.js";

export const PART = 50;
const MOST = 1000;
const ASKED_AGAIN = 10;
const dialog = document.getElementById("event");

/** JSON with a member a line. The text is not parsed, so that what stands there is what came. */
export function indented(json) {
  let out = "";
  let depth = 0;
  for (const token of json.match(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs) ?? []) {
    if ("}]".includes(token)) {
      depth = Math.max(0, depth - 1);
      out += /[{[]$/.test(out) ? token : `\n${"  ".repeat(depth)}${token}`;
    } else if (/[{[]$/.test(out)) {
      out += `\n${"  ".repeat(depth)}${token}`;
    } else {
      out += out.endsWith(",") ? `\n${"  ".repeat(depth)}${token}` : token;
    }
    depth += "{[".includes(token) ? 1 : 0;
    out += token === ":" ? " " : "";
  }
  return out;
}

/** Shows an event as it came, over the page. */
export async function showEvent(seq) {
  let shown;
  try {
    shown = await ask(`/api/events/${seq}`);
  } catch (error) {
    dialog.replaceChildren(h("h2", { id: "event-title" }, `Event ${seq}`), failure(error), closeButton());
    dialog.showModal();
    return;
  }
  const { event, handlers, json } = shown;
  const facts = [
    ["Received", new Date(event.received).toLocaleString()],
    ["Happened", event.happened && new Date(event.happened).toLocaleString()],
    ["In order with", event.lane],
    ["Handled by", handlers.length ? handlers.join(", ") : "nobody: it is ignored"],
    ["State", event.state],
    ["Failures", event.attempts > 0 ? `${event.attempts}, the last: ${event.failure}` : null],
  ];
  const parts = [
    h("header", {}, h("h2", { id: "event-title" }, event.type), closeButton()),
    h("dl", {}, facts.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]).flat()),
    event.state === "parked" ? retryButton(event, () => dialog.close()) : null,
    h("div", { class: "code" }, h("pre", { tabindex: "0", "aria-label": "JSON" }, indented(json)), copyButton(json)),
  ];
  dialog.replaceChildren(...parts.filter(Boolean));
  if (!dialog.open) {
    dialog.showModal();
  }
}

const closeButton = () => h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "Close");

// A click beside the dialog closes it, as Escape does.
dialog.addEventListener("click", (click) => click.target === dialog && dialog.close());

export function retryButton(event, done) {
  const button = h("button", { type: "button", class: "retry" }, "Retry");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await ask(`/api/events/${event.seq}/retry`, {}, { method: "POST" });
      say(`Event ${event.seq} is tried again`);
      done?.();
    } catch (error) {
      button.disabled = false;
      button.after(failure(error));
    }
  });
  return button;
}

const kindOf = (event) => (event.state === "handled" ? (event.kind ?? "ignored") : event.state);

/** Whether there is no line for an event, now that it is handled. */
const isIgnored = (event) => event.state === "handled" && event.kind == null;

/** An event as a line. */
function line(event, ofMany) {
  const kind = kindOf(event);
  const what = event.state === "handled"
    ? [event.who ? h("strong", {}, shortId(event.who)) : null, event.who ? " " : null, event.text || "ignored on purpose"]
    : [event.state === "parked" ? "Parked" : "Waits to be handled", event.failure ? `: ${event.failure}` : ""];
  return h("li", { class: "line", "data-seq": event.seq, "data-kind": kind, "data-state": event.state },
    time(event.happened ?? event.received),
    h("span", { class: "kind" }, kind),
    h("div", { class: "what" },
      h("p", {}, what),
      ofMany && !event.lane.startsWith("alone:") && h("a", { class: "of", href: conversationLink(event.lane) }, shortId(event.lane)),
      event.state === "parked" ? retryButton(event) : null),
    h("button", { type: "button", class: "type", title: "Show as it came", onclick: () => showEvent(event.seq) }, event.type));
}

/** What stands for a conversation without a name; a knocker is about to be in one. */
const title = (lane) => (lane.startsWith("knocker:") ? `Knocker ${lane.slice(8, 16)}` : shortId(lane));

export const conversationLink = (lane) => `#/conversations/${inAddress(lane)}`;

/** The lines of a conversation or of a type, oldest first; earlier ones are loaded when one scrolls there. */
export class Timeline {
  #events = new Map();
  #wanted;
  #ofMany;
  #more = false;
  #loading = false;
  #list = h("ol", { class: "lines", role: "log", "aria-live": "off", "aria-label": "Timeline" });
  #earlier = h("button", { type: "button", class: "earlier quiet", hidden: true, onclick: () => this.#loadEarlier() }, "Earlier events");
  #latest = h("button", { type: "button", class: "latest", hidden: true, onclick: () => this.#toEnd() }, "New events ↓");
  #scroller = h("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Events", onscroll: () => this.#scrolled() }, this.#earlier, this.#list);
  #watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#loadEarlier(), { root: this.#scroller, rootMargin: "400px" });

  constructor(wanted, ofMany) {
    this.#wanted = wanted;
    this.#ofMany = ofMany;
    this.element = h("div", { class: "timeline" }, this.#scroller, this.#latest);
  }

  /** Shows the newest events; what is shown of earlier ones stays, and waiting ones are looked at again. */
  async refresh() {
    const part = await ask("/api/events", this.#wanted);
    const first = this.#events.size === 0;
    const atEnd = first || this.#isAtEnd();
    const oldest = part.at(-1)?.seq ?? 0;
    if (part.length === PART && !this.#events.has(oldest) && oldest > Math.max(...this.#events.keys())) {
      this.#events.clear();
      this.#list.replaceChildren();
    }
    if (this.#events.size === 0) {
      this.#more = part.length === PART;
    }
    const listed = new Set(part.map(({ seq }) => seq));
    const unfinished = [...this.#events.values()].filter((event) => event.state !== "handled" && !listed.has(event.seq));
    const newest = unfinished.sort((a, b) => b.seq - a.seq).slice(0, ASKED_AGAIN);
    const again = await Promise.all(newest.map(async ({ seq }) => (await ask(`/api/events/${seq}`)).event));
    const fresh = part.filter(({ seq }) => !this.#events.has(seq)).length;
    again.filter(isIgnored).forEach(({ seq }) => this.#remove(seq));
    this.#put([...part, ...again.filter((event) => !isIgnored(event))]);
    if (atEnd && this.#events.size > MOST) {
      this.#dropOldest(MOST / 2);
    }
    this.#earlier.hidden = !this.#more;
    if (atEnd) {
      this.#toEnd();
    } else if (fresh > 0) {
      this.#latest.hidden = false;
    }
    if (first) {
      this.#watcher.observe(this.#earlier);
    } else if (fresh > 0) {
      say(`${fresh === PART ? "Many" : fresh} new ${fresh === 1 ? "event" : "events"}`, 5000);
    }
  }

  close() {
    this.#watcher.disconnect();
  }

  /** A page that is open for days is not to grow for days; what is dropped is loaded again by scrolling there. */
  #dropOldest(left) {
    for (const seq of [...this.#events.keys()].sort((a, b) => a - b).slice(0, -left)) {
      this.#remove(seq);
    }
    this.#more = true;
    this.#days();
  }

  #remove(seq) {
    this.#events.delete(seq);
    this.#list.querySelector(`[data-seq="${seq}"]`).remove();
  }

  async #loadEarlier() {
    if (this.#loading || !this.#more || this.#events.size === 0) {
      return;
    }
    this.#loading = true;
    try {
      const part = await ask("/api/events", { ...this.#wanted, before: Math.min(...this.#events.keys()) });
      const below = this.#scroller.scrollHeight - this.#scroller.scrollTop;
      this.#put(part);
      this.#more = part.length === PART;
      this.#earlier.hidden = !this.#more;
      this.#scroller.scrollTop = this.#scroller.scrollHeight - below;
      // Where even that does not fill the view, the watcher is asked again.
      this.#watcher.unobserve(this.#earlier);
      this.#watcher.observe(this.#earlier);
    } catch {
      // The button stays, to try again.
    } finally {
      this.#loading = false;
    }
  }

  /** Puts events where they belong, each once. */
  #put(events) {
    for (const event of events.toSorted((a, b) => a.seq - b.seq)) {
      const known = this.#events.get(event.seq);
      if (known && known.state === event.state && known.attempts === event.attempts) {
        continue;
      }
      this.#events.set(event.seq, event);
      const made = line(event, this.#ofMany);
      const old = known && this.#list.querySelector(`[data-seq="${event.seq}"]`);
      if (old) {
        const focused = old.contains(document.activeElement);
        old.replaceWith(made);
        if (focused) {
          made.querySelector(".type").focus();
        }
      } else {
        this.#list.insertBefore(made, this.#after(event.seq));
      }
    }
    this.#days();
  }

  /** The first line that comes after an event; from the end, since most events are new. */
  #after(seq) {
    let after = null;
    for (let at = this.#list.lastElementChild; at; at = at.previousElementSibling) {
      if (at.dataset.seq) {
        if (Number(at.dataset.seq) < seq) {
          break;
        }
        after = at;
      }
    }
    return after;
  }

  /** A line with the day before the first event of each. */
  #days() {
    let last;
    for (const old of this.#list.querySelectorAll(".day")) {
      old.remove();
    }
    for (const at of [...this.#list.children]) {
      const today = day(at.querySelector("time").dateTime);
      if (today !== last) {
        at.before(h("li", { class: "day" }, today));
        last = today;
      }
    }
  }

  #isAtEnd() {
    return this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight < 40;
  }

  #scrolled() {
    if (this.#isAtEnd()) {
      this.#latest.hidden = true;
    }
  }

  #toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#latest.hidden = true;
  }
}

const STATES = { joined: "good", answered: "good", ringing: "busy", started: "busy", invited: "busy" };
const state = (text) => h("span", { class: "state", "data-tone": STATES[text] ?? "calm" }, text);

function standing({ name, lane, standing: now, events }) {
  const who = (now?.who ?? []).map((member) => h("li", {}, member.name, " ", state(member.state)));
  const calls = (now?.call ?? []).map((call) => h("li", {}, call.between, " ", state(call.status)));
  return [
    h("div", { class: "title" },
      h("a", { class: "back", href: "#/conversations" }, "All conversations"),
      h("h1", {}, name ?? title(lane)),
      h("p", { class: "id" }, h("code", {}, lane), ` · ${count(events, "event")}`)),
    who.length ? h("section", {}, h("h2", {}, "Members"), h("ul", { class: "chips" }, who, rest(now.members - who.length))) : null,
    calls.length ? h("section", {}, h("h2", {}, "Calls"), h("ul", { class: "chips" }, calls, rest(now.calls - calls.length))) : null,
  ];
}

const rest = (more) => (more > 0 ? h("li", {}, `${number(more)} more`) : null);

/** All conversations, and the timeline of one of them, or of everything. */
export class Conversations {
  #lane;
  #all;
  #known = new Map();
  #more = false;
  #list = h("ul", { class: "list" });
  #older = h("button", { type: "button", class: "quiet", hidden: true, onclick: () => this.#loadOlder() }, "Older conversations");
  #head = h("header", { class: "head" });
  #timeline;

  constructor(lane, all = false) {
    this.#lane = lane;
    this.#all = all;
    this.#timeline = lane == null && !all ? null : new Timeline(all ? {} : { lane }, all);
    this.element = h("div", { class: "split", "data-open": String(this.#timeline != null) },
      h("section", { class: "side", "aria-labelledby": "list-title" },
        h("h2", { id: "list-title", class: "unseen" }, "Conversations"),
        h("a", { class: "all", href: "#/everything", "aria-current": all && "page" }, "Everything, as it comes"),
        this.#list, this.#older),
      h("section", { class: "detail", "aria-label": "Conversation" }, this.#timeline
        ? [this.#head, this.#timeline.element]
        : empty("Nothing is open", h("p", {}, "Choose a conversation to see its timeline."))));
  }

  async refresh(lanes) {
    const part = await ask("/api/conversations");
    if (this.#known.size === 0) {
      this.#more = part.length === PART;
    }
    this.#show(part);
    if (this.#timeline && (lanes == null || this.#all || lanes.includes(this.#lane))) {
      await Promise.all([this.#standing(part), this.#timeline.refresh()]);
    }
  }

  close() {
    this.#timeline?.close();
  }

  async #standing(part) {
    if (this.#all) {
      this.#head.replaceChildren(h("div", { class: "title" },
        h("a", { class: "back", href: "#/conversations" }, "All conversations"), h("h1", {}, "Everything")));
      return;
    }
    const known = part.find(({ lane }) => lane === this.#lane);
    const now = known ?? (await ask("/api/conversations", { lane: this.#lane }))[0] ?? { lane: this.#lane, events: 0 };
    this.#head.replaceChildren(...standing(now).filter(Boolean));
  }

  async #loadOlder() {
    const oldest = Math.min(...[...this.#known.values()].map(({ latest }) => latest.seq));
    const part = await ask("/api/conversations", { before: oldest });
    this.#more = part.length === PART;
    this.#show(part);
  }

  #show(part) {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    part.forEach((conversation) => this.#known.set(conversation.lane, conversation));
    const sorted = [...this.#known.values()].sort((a, b) => b.latest.seq - a.latest.seq);
    this.#list.replaceChildren(...sorted.map((conversation) => this.#item(conversation)));
    if (focused) {
      this.#list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
    }
    this.#older.hidden = !this.#more;
    if (sorted.length === 0) {
      this.#list.replaceChildren(h("li", { class: "hint" }, "No conversation yet. Post the sample: ", h("code", {}, "./console send")));
    }
  }

  #item({ lane, name, latest, standing: now }) {
    const calls = (now?.call ?? []).map(({ status }) => status);
    const call = ["answered", "ringing"].find((status) => calls.includes(status));
    const marks = [
      call ? h("span", { class: "state", "data-tone": STATES[call] }, `call ${call}`) : null,
      latest.state === "parked" ? h("span", { class: "state", "data-tone": "bad" }, "parked") : null,
    ].filter(Boolean);
    return h("li", {},
      h("a", { class: "conversation", href: conversationLink(lane), "aria-current": lane === this.#lane && "page" },
        h("span", { class: "name" }, name ?? title(lane)),
        when(latest.happened ?? latest.received),
        h("span", { class: "last" }, latest.state === "handled"
          ? [latest.who && latest.who !== lane ? `${shortId(latest.who)} ` : "", latest.text || latest.type]
          : `${latest.type}: ${latest.state}`),
        marks.length ? h("span", { class: "marks" }, marks) : null));
  }
}
