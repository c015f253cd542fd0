// Elements are made here and nowhere else. What came from outside is only ever the text of a node or the value of an
// attribute, never markup.

/** An element: its attributes, then its children, texts among them. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value != null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** Asks the server; an answer that is no success is thrown as an error with the server's words. */
export async function ask(path, query = {}, options = {}) {
  const url = new URL(path, location.origin);
  for (const [key, value] of Object.entries(query)) {
    if (value != null) {
      url.searchParams.set(key, value);
    }
  }
  const answer = await fetch(url, options);
  if (!answer.ok) {
    throw new Error((await answer.text()).trim() || `status ${answer.status}`);
  }
  return answer.json();
}

const TIME = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const SHORT_DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const NUMBER = new Intl.NumberFormat();

export const count = (number, one, many = `${one}s`) => `${NUMBER.format(number)} ${number === 1 ? one : many}`;
export const number = (value) => NUMBER.format(value);
export const day = (iso) => DAY.format(new Date(iso));

export function time(iso) {
  const date = new Date(iso);
  return h("time", { datetime: iso, title: date.toLocaleString() }, TIME.format(date));
}

/** The time of today, or else the day. */
export function when(iso) {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  return h("time", { datetime: iso, title: date.toLocaleString() }, (today ? TIME : SHORT_DAY).format(date));
}

/** A text as a part of an address; half a character, which has no place there, is replaced. */
export const inAddress = (text) => encodeURIComponent(text.toWellFormed());

/** The beginning of an id that holds a UUID. */
export const shortId = (id) => (id.length > 32 ? `${id.slice(0, 16)}…` : id);

const news = document.getElementById("news");
let spoken = 0;

/** Says something to those who listen, at most now and then. */
export function say(text, atLeastEvery = 0) {
  if (Date.now() - spoken >= atLeastEvery) {
    spoken = Date.now();
    news.textContent = text;
  }
}

export function copyButton(text) {
  const button = h("button", { type: "button", class: "quiet" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select it and copy";
    }
    say(button.textContent);
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  return button;
}

export const failure = (error) => h("p", { class: "failure", role: "alert" }, `That did not work: ${error.message}.`);
export const empty = (title, ...more) => h("div", { class: "empty" }, h("h2", {}, title), ...more);
