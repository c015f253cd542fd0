import { ask, copyButton, count, empty, failure, h, inAddress, number, say, when } from "./dom.js";
import { retryButton, showEvent } from "./event.js";
import { conversationLink, PART, Timeline } from "./timeline.js";

const report = (title, intro, ...rest) => [h("header", { class: "intro" }, h("h1", {}, title), h("p", {}, intro)), ...rest];

/** Which types came, and where they went. */
export class Types {
  #rows = h("tbody");
  #malformed = h("section", { class: "malformed" });
  element = h("div", { class: "report" },
    report("Event types", "What came in so far, and the methods that it went to. A type opens its events."),
    h("div", { class: "wide" }, h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Type"), h("th", { scope: "col", class: "figure" }, "Events"), h("th", { scope: "col" }, "Handled by"))),
      this.#rows)),
    this.#malformed);

  async refresh() {
    const [types, malformed] = await Promise.all([ask("/api/types"), ask("/api/malformed")]);
    const unknownFirst = types.toSorted((a, b) => a.known - b.known);
    this.#rows.replaceChildren(...unknownFirst.map((type) => h("tr", {},
      h("th", { scope: "row" },
        h("a", { href: `#/types/${inAddress(type.type)}` }, h("code", {}, type.type)),
        type.known ? null : [" ", h("span", { class: "state", "data-tone": "bad" }, "unknown")]),
      h("td", { class: "figure" }, number(type.count)),
      h("td", {}, type.handlers.length ? type.handlers.map((handler) => h("code", { class: "handler" }, handler)) : h("span", { class: "faint" }, "ignored on purpose")))));
    if (types.length === 0) {
      this.#rows.replaceChildren(h("tr", {}, h("td", { colspan: "3" }, "Nothing came yet.")));
    }
    this.#malformed.replaceChildren(...(malformed.length === 0 ? [] : [
      h("h2", {}, "No events"),
      h("p", {}, "What came in and is no event, newest first."),
      h("ul", { class: "cards" }, malformed.map((none) => h("li", { class: "card" },
        h("p", {}, h("span", { class: "state", "data-tone": "bad" }, none.reason.toLowerCase().replaceAll("_", " ")), " ", when(none.received)),
        h("pre", { tabindex: "0" }, none.text.slice(0, 2000)))))]));
  }

  close() {}
}

/** The events of one type. */
export class OneType {
  #timeline;

  constructor(type) {
    this.#timeline = new Timeline({ type }, true);
    this.element = h("section", { class: "detail alone", "aria-label": "Events of a type" },
      h("header", { class: "head" }, h("div", { class: "title" }, h("a", { class: "back always", href: "#/types" }, "All types"), h("h1", {}, h("code", {}, type)))),
      this.#timeline.element);
  }

  refresh() {
    return this.#timeline.refresh();
  }

  close() {
    this.#timeline.close();
  }
}

const KINDS = { TYPE: "type", MEMBER: "member", VALUE: "value" };
const MEANING = {
  TYPE: "The catalog does not have this type.",
  MEMBER: "The catalog does not have this member.",
  VALUE: "The catalog has this member, but with another type or without this text.",
};

const IN_AN_ENTRY = "It belongs in the file of the catalog itself, at this place: a file laid over that can only replace whole entries.";

/** What the catalog does not have. */
export class Drift {
  #body = h("div");
  #shown;
  element = h("div", { class: "report" },
    report("Drift", "Types, members and values that came in and that the catalog does not have. Counted since the start, and in the 10,000 events before it."), this.#body);

  async refresh() {
    const { found, more, yaml } = await ask("/api/drift");
    const now = JSON.stringify([found, more]);
    if (now === this.#shown) {
      return;
    }
    this.#shown = now;
    if (found.length === 0) {
      this.#body.replaceChildren(empty("No drift", h("p", {}, "The catalog has all that came in.")));
      return;
    }
    this.#body.replaceChildren(
      ...[
        yaml ? h("details", { class: "card whole" }, h("summary", {}, "New types and members of the envelope in one document, to be laid over the catalog"), code(yaml)) : null,
        h("ul", { class: "cards" }, found.map((one) => h("li", { class: "card" },
          h("h2", {}, h("code", {}, one.name), " ", h("span", { class: "state", "data-tone": one.kind === "VALUE" ? "busy" : "bad" }, KINDS[one.kind])),
          h("p", {}, `${MEANING[one.kind]} It came ${count(one.count, "time")}. `,
            h("button", { type: "button", class: "inline", onclick: () => showEvent(one.seq) }, "Show the latest")),
          one.addable ? null : h("p", {}, IN_AN_ENTRY),
          code(one.yaml)))),
        more > 0 ? h("p", {}, `${count(more, "more thing")} came for which this list has no place.`) : null,
      ].filter(Boolean));
  }

  close() {}
}

const code = (yaml) => h("div", { class: "code" }, h("pre", { tabindex: "0", "aria-label": "YAML" }, yaml), copyButton(yaml));

/** What failed too often, oldest first: that is the order in which it is to be tried again. */
export class Parked {
  #body = h("div");
  #shown;
  #after = null;
  element = h("div", { class: "report" },
    report("Parked events", "Their handlers failed too often. The rest of their conversation went on without them. The oldest come first."), this.#body);

  async refresh() {
    const parked = await ask("/api/parked", { after: this.#after });
    if (parked.length === 0 && this.#after) {
      return this.#startAfter(null);
    }
    const now = JSON.stringify([this.#after, parked]);
    if (now === this.#shown) {
      return;
    }
    this.#shown = now;
    if (parked.length === 0) {
      this.#body.replaceChildren(empty("Nothing is parked", h("p", {}, "All that came was handled, or still is.")));
      return;
    }
    const all = h("button", { type: "button", class: "retry" }, `Retry ${parked.length === 1 ? "it" : `these ${parked.length}`}`);
    const oldest = this.#after && h("button", { type: "button", class: "quiet", onclick: () => this.#startAfter(null) }, "The oldest");
    const later = parked.length === PART && h("button", { type: "button", class: "quiet", onclick: () => this.#startAfter(parked.at(-1).seq) }, "Later ones");
    all.addEventListener("click", () => this.#retry(all, parked));
    this.#body.replaceChildren(
      h("p", { class: "actions" }, all, oldest, later),
      h("ul", { class: "cards" }, parked.map((event) => h("li", { class: "card", "data-seq": event.seq },
        h("h2", {}, h("code", {}, event.type), " ", when(event.received)),
        h("p", {}, h("a", { href: conversationLink(event.lane) }, event.lane)),
        h("p", { class: "why" }, `After ${count(event.attempts, "failure")}: ${event.failure}`),
        h("p", { class: "actions" }, retryButton(event, () => this.refresh()),
          h("button", { type: "button", class: "quiet", onclick: () => showEvent(event.seq) }, "Show as it came"))))));
  }

  #startAfter(after) {
    this.#after = after;
    return this.refresh();
  }

  async #retry(button, parked) {
    button.disabled = true;
    try {
      for (const { seq } of parked) {
        await ask(`/api/events/${seq}/retry`, {}, { method: "POST" });
      }
      say(`${count(parked.length, "event")} tried again`);
    } catch (error) {
      button.after(failure(error));
    }
    await this.refresh();
  }

  close() {}
}
