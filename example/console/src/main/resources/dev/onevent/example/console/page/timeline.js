import { ask, day, h, inAddress, say, shortId, time } from "./dom.js";
import { retryButton, showEvent } from "./event.js";

export const PART = 50;
const MOST = 1000;
const ASKED_AGAIN = 10;

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
