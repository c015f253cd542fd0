import { ask, copyButton, failure, h, say } from "./dom.js";

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
