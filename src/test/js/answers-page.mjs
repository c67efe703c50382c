import { load } from "./load.mjs";

/** The browser's storage, as far as answers use it: keys are own properties, as in browsers. */
class FakeStorage {
  getItem(key) {
    return Object.prototype.hasOwnProperty.call(this, key) ? this[key] : null;
  }

  setItem(key, value) {
    this[key] = String(value);
  }

  removeItem(key) {
    delete this[key];
  }

  get length() {
    return Object.keys(this).length;
  }
}

/** A browser with one storage, in which several windows can be open. */
export class Browser {
  constructor() {
    this.storage = new FakeStorage();
    this.windows = [];
  }

  /** Opens a window with the given scripts. It hears of what the other windows store. */
  open(scripts, globals = {}) {
    const listeners = {};
    const timers = new Map();
    const own = {
      getItem: (key) => this.storage.getItem(key),
      setItem: (key, value) => this.store(window, key, value),
      removeItem: (key) => this.store(window, key, null),
    };
    const localStorage = new Proxy(this.storage, { get: (storage, key) => own[key] || storage[key] });
    const window = load(scripts, {
      localStorage,
      document: { documentElement: { lang: "en" }, addEventListener() {} },
      addEventListener: (type, listener) => (listeners[type] = [...(listeners[type] || []), listener]),
      setTimeout: (action) => {
        timers.set(timers.size + 1, action);
        return timers.size;
      },
      clearTimeout: (timer) => timers.delete(timer),
      ...globals,
    });
    const opened = {
      window,
      answers: window.KitpressAnswers,
      fire: (type, event) => (listeners[type] || []).forEach((listener) => listener(event)),
      /** Lets all timers run out. */
      wait: () => [...timers].forEach(([timer, action]) => timers.delete(timer) && action()),
    };
    this.windows.push([window, opened]);
    return opened;
  }

  store(from, key, value) {
    if (this.full && value !== null) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    const oldValue = this.storage.getItem(key);
    if (oldValue === value) return;
    if (value === null) this.storage.removeItem(key);
    else this.storage.setItem(key, value);
    this.windows.filter(([window]) => window !== from).forEach(([, opened]) => opened.fire("storage", { key, newValue: value }));
  }

  /** As when the reader clears the data of all sites. */
  clear() {
    this.storage = new FakeStorage();
  }
}

export const STORE = ["values", "storage", "format", "store", "sync"].map((name) => `answers/${name}.js`);
