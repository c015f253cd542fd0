import { ask, count, empty, h, number, shortId, when } from "./dom.js";
import { conversationLink, PART, Timeline } from "./timeline.js";

/** What stands for a conversation without a name; a knocker is about to be in one. */
const title = (lane) => (lane.startsWith("knocker:") ? `Knocker ${lane.slice(8, 16)}` : shortId(lane));

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
