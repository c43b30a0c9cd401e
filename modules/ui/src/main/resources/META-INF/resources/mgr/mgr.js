/* Only what HTML and CSS cannot do: forms that wait for their page, choice of theme, menu on a small screen, warning before unsaved input is lost,
   files dropped on a page, rows chosen in a list, progress of work that goes on, focus on what went wrong, tabs and dialogs of our own pages, arrow keys in a matrix.
   Without it every page works: the system's theme, the whole menu, every table and form. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  // A form sent before the rest of its page is here lacks what the server knows it by, and nothing would be done: it waits.
  const whole = new Promise(done => document.addEventListener("DOMContentLoaded", done, { once: true }));
  document.addEventListener("submit", e => {
    if (document.readyState !== "loading") return;
    e.preventDefault();
    e.stopImmediatePropagation();
    whole.then(() => e.target.requestSubmit(e.submitter));
  }, true);

  // Theme, set before the page is painted: systeem, licht, donker.
  const order = ["systeem", "licht", "donker"];
  const kept = () => {
    try {
      return localStorage.getItem("mgr-theme");
    } catch {
      return null; // private window: no memory
    }
  };
  const keep = theme => {
    try {
      localStorage.setItem("mgr-theme", theme);
    } catch {
      return;
    }
  };
  const theme = () => root.getAttribute("data-theme") || "systeem";
  const apply = to => {
    if (order.indexOf(to) > 0) root.setAttribute("data-theme", to);
    else root.removeAttribute("data-theme");
  };
  apply(kept());

  const themeSwitch = button => {
    const label = () => {
      button.textContent = button.dataset.label + ": " + button.dataset[theme()];
    };
    label();
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(theme()) + 1) % order.length];
      apply(next);
      keep(next);
      label();
    });
  };

  const navToggle = button => {
    const nav = document.getElementById(button.getAttribute("aria-controls"));
    button.addEventListener("click", () =>
      button.setAttribute("aria-expanded", String(nav.toggleAttribute("data-open"))));
  };

  // How many notices wait, told by the server when it changes. Only while the page is seen: a browser keeps few
  // connections open, and pages in the background would take them all.
  const bell = link => {
    const count = link.querySelector("[data-unread]");
    const news = document.querySelector("[data-news]");
    let stream = null;
    const hush = () => {
      if (stream) stream.close();
      stream = null;
    };
    const listen = () => {
      if (stream || document.hidden) return;
      stream = new EventSource(link.dataset.stream);
      stream.addEventListener("message", e => {
        const told = JSON.parse(e.data);
        count.textContent = told.ongelezen;
        count.hidden = told.ongelezen === 0;
        if (told.nieuw > 0 && news) news.textContent = link.dataset.new;
      });
      // A stream that the server ended is not asked for again: the session is over, or its node is.
      stream.addEventListener("error", hush);
    };
    document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
    addEventListener("pagehide", hush);
    listen();
  };

  // What went wrong gets focus, after a page load and after ajax.
  const focusErrors = () => {
    const summary = document.querySelector("[data-error-summary]");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "true";
      summary.focus();
    }
  };

  // Unsaved input: forms with post and fields, unless they say data-loose.
  // What the server keeps for this page only is marked data-unsaved; it is lost by leaving, not by sending it.
  const dirty = new Set();
  let sending = null;
  const watched = form =>
    form && form.method === "post" && form.closest("main") && !("loose" in form.dataset) && form.querySelector(".field");
  const watch = () => {
    document.addEventListener("input", e => {
      if (watched(e.target.form)) dirty.add(e.target.form.id);
    });
    document.addEventListener("submit", e => dirty.delete(e.target.id));
    document.addEventListener("submit", e => {
      sending = e.target.querySelector("[name=\"jakarta.faces.ViewState\"]");
    });
    addEventListener("beforeunload", e => {
      if (dirty.size > 0 || (!sending && document.querySelector("[data-unsaved]"))) e.preventDefault();
    });
  };

  // A file dropped on or chosen in a .drop is named at once; the form shows that it is on its way.
  const dropZone = zone => {
    const input = zone.querySelector("input[type=file]");
    const told = zone.querySelector("[data-file]");
    if (!input) return;
    const name = () => {
      if (told && input.files.length > 0)
        told.textContent = [...input.files].map(f => f.name + ", " + Math.ceil(f.size / 1024) + " kB").join("; ");
    };
    input.addEventListener("change", name);
    for (const type of ["dragover", "dragleave", "drop"])
      zone.addEventListener(type, e => {
        e.preventDefault();
        zone.toggleAttribute("data-over", type === "dragover");
        if (type === "drop" && e.dataTransfer.files.length > 0) {
          input.files = e.dataTransfer.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
    const form = input.form;
    if (form)
      form.addEventListener("submit", () => {
        const meter = zone.querySelector("progress");
        if (input.files.length > 0 && meter) meter.hidden = false;
        zone.setAttribute("aria-busy", "true");
      });
  };

  // Links to the parts of a long page; the part that is read is marked.
  const parts = nav => {
    const sections = [...document.querySelectorAll("main section[id] > .section__head > h2")].map(h => h.closest("section"));
    if (sections.length < 4) return;
    const links = sections.map(section => {
      const link = document.createElement("a");
      link.href = "#" + section.id;
      link.textContent = section.querySelector("h2").textContent;
      const item = document.createElement("li");
      item.append(link);
      nav.firstElementChild.append(item);
      return link;
    });
    nav.hidden = false;
    let waits = false;
    const mark = () => {
      waits = false;
      const end = innerHeight + scrollY >= root.scrollHeight - 2;
      const line = nav.getBoundingClientRect().bottom + 80;
      const tops = sections.map(section => section.getBoundingClientRect().top);
      const read = Math.max(...tops.filter(top => top <= line), Math.min(...tops));
      const at = end && scrollY > 0 ? sections.length - 1 : tops.indexOf(read);
      links.forEach((link, i) => (i === at ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
      const box = links[at].getBoundingClientRect();
      if (box.left < 0 || box.right > innerWidth) nav.scrollLeft += box.left - nav.getBoundingClientRect().left;
    };
    const soon = () => {
      if (!waits) requestAnimationFrame(mark);
      waits = true;
    };
    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    mark();
  };

  // Further actions below "Meer": closed by Escape and by a press elsewhere.
  const more = details => {
    details.addEventListener("keydown", e => {
      if (e.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary").focus();
    });
    document.addEventListener("click", e => {
      if (!details.contains(e.target)) details.open = false;
    });
  };

  // Tabs: arrow keys move, the address keeps the tab.
  const tabList = list => {
    const tabs = [...list.querySelectorAll("[role=tab]")];
    const show = (tab, focus) => {
      for (const t of tabs) {
        const on = t === tab;
        t.setAttribute("aria-selected", String(on));
        t.tabIndex = on ? 0 : -1;
        document.getElementById(t.getAttribute("aria-controls")).hidden = !on;
      }
      if (focus) {
        tab.focus();
        history.replaceState(null, "", "#" + tab.id);
      }
    };
    list.addEventListener("click", e => {
      const tab = e.target.closest("[role=tab]");
      if (tab) show(tab, true);
    });
    list.addEventListener("keydown", e => {
      const i = tabs.indexOf(document.activeElement);
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[e.key];
      if (to === undefined) return;
      e.preventDefault();
      show(tabs[(to + tabs.length) % tabs.length], true);
    });
    const fromAddress = () => tabs.find(t => "#" + t.id === location.hash);
    addEventListener("hashchange", () => {
      const tab = fromAddress();
      if (tab) show(tab, false);
    });
    show(fromAddress() || tabs[0], false);
  };

  // Matrix: one stop for the tab key; arrow keys go from cell to cell, Home and End to the ends of the row, space ticks.
  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  const cellTarget = cell => cell && cell.querySelector("input, a.cell");
  const oneStop = table => {
    const all = [...table.querySelectorAll("td :is(input, a.cell)")];
    const stop = all.find(one => one === document.activeElement) || all.find(one => one.id && one.id === table.dataset.stop) || all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  };
  const beyond = (cell, step) => {
    const cells = [...cell.closest("table").querySelectorAll("tbody tr")].map(row => [...row.querySelectorAll("td")]);
    const rows = cells.filter(row => row.length > 0);
    let y = rows.findIndex(row => row.includes(cell));
    let x = rows[y].indexOf(cell);
    do {
      y += step[0];
      x += step[1];
      if (!rows[y] || !rows[y][x]) return null;
    } while (!cellTarget(rows[y][x]));
    return cellTarget(rows[y][x]);
  };
  const matrixKeys = e => {
    const cell = e.target.closest && e.target.closest("[data-matrix] td");
    if (!cell || e.altKey || e.ctrlKey || e.metaKey) return;
    const row = [...cell.parentElement.querySelectorAll("td")].filter(cellTarget);
    const to = steps[e.key] ? beyond(cell, steps[e.key])
      : e.key === "Home" ? cellTarget(row[0])
      : e.key === "End" ? cellTarget(row[row.length - 1]) : undefined;
    if (to === undefined) return;
    e.preventDefault();
    if (to) to.focus();
  };
  const matrixFocus = e => {
    const table = e.target.closest && e.target.closest("[data-matrix]");
    if (!table || !e.target.matches("td :is(input, a.cell)")) return;
    table.dataset.stop = e.target.id;
    oneStop(table);
  };

  // What was unfolded stays so when the server draws it again.
  const unfolded = new Set();
  const folding = e => {
    if (e.target.matches("details[id]") && e.target.isConnected) unfolded[e.target.open ? "add" : "delete"](e.target.id);
  };

  // The search box: a dialog with a combobox. Arrow keys choose, Enter opens, without a choice it shows all results.
  const quickSearch = dialog => {
    const box = dialog.querySelector("[role=combobox]");
    const list = dialog.querySelector("[role=listbox]");
    const told = dialog.querySelector("[data-search-told]");
    const doors = document.querySelectorAll("[data-search-opens]");
    let waiting = 0;
    let asked = null;
    let asking = null;
    const options = () => [...list.querySelectorAll("[role=option]")];
    const chosen = () => list.querySelector("[aria-selected=true]");
    const choose = option => {
      for (const one of options()) one.setAttribute("aria-selected", String(one === option));
      if (option) {
        box.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else box.removeAttribute("aria-activedescendant");
    };
    const show = html => {
      list.innerHTML = html;
      choose(null);
      box.setAttribute("aria-expanded", String(options().length > 0));
      const note = list.querySelector(".quick__note");
      told.textContent = options().length > 0 ? options().length + " " + list.getAttribute("aria-label").toLowerCase() : note ? note.textContent : "";
    };
    const ask = () => {
      const words = box.value.trim();
      if (words === asked) return;
      asked = words;
      if (asking) asking.abort();
      asking = new AbortController();
      fetch(dialog.dataset.search + "?q=" + encodeURIComponent(words), { signal: asking.signal, headers: { Accept: "text/html" } })
        .then(answer => {
          // The log-in is over: the page of all results asks for it and leads back.
          if (answer.redirected || !answer.ok) throw new Error("no answer");
          return answer.text();
        })
        .then(html => {
          if (words === asked) show(html);
        })
        .catch(() => {
          if (words === asked) asked = null;
        });
    };
    const open = () => {
      if (dialog.open) return;
      const from = [...doors].find(one => one === document.activeElement);
      dialog.showModal();
      if (from && from.value !== "") box.value = from.value;
      box.focus();
      box.select();
      ask();
    };
    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 180);
    });
    box.addEventListener("keydown", e => {
      const all = options();
      const at = all.indexOf(chosen());
      const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1 }[e.key];
      if (to !== undefined && all.length > 0) {
        e.preventDefault();
        choose(all[to] || null);
      } else if (e.key === "Enter" && chosen()) {
        e.preventDefault();
        chosen().click();
      }
    });
    dialog.addEventListener("click", e => {
      if (e.target === dialog) dialog.close();
    });
    for (const door of doors) {
      door.addEventListener("click", open);
      door.addEventListener("input", open);
    }
    document.addEventListener("keydown", e => {
      if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === "k") {
        e.preventDefault();
        open();
      }
    });
  };

  // Work of the server that goes on: its part of the page is asked for anew until it has ended, then the page as a whole.
  const follow = part => {
    const ask = () =>
      fetch(location.pathname + location.search, { headers: { Accept: "text/html" } })
        .then(answer => {
          if (answer.redirected || !answer.ok) throw new Error("no answer");
          return answer.text();
        })
        .then(html => {
          const now = new DOMParser().parseFromString(html, "text/html").getElementById(part.id);
          if (now) {
            part.innerHTML = now.innerHTML;
            setTimeout(ask, 1500);
          } else location.replace(location.pathname + location.search);
        })
        .catch(() => setTimeout(ask, 5000));
    setTimeout(ask, 1500);
  };

  // Rows that are chosen are counted as they are ticked, and links to other pages and orders of the list keep them.
  const chooser = form => {
    const name = form.dataset.chooser;
    const rows = [...form.querySelectorAll("tbody input[type=checkbox]")];
    const all = form.querySelector(".bulk [value=alles]");
    const count = form.querySelector("[data-count]");
    const elsewhere = () => [...form.querySelectorAll("input[type=hidden]")].filter(one => one.name === name);
    const chosen = () => (all && all.checked ? [all] : [...elsewhere(), ...rows.filter(one => one.checked)]).map(one => one.value);
    const tell = () => {
      count.textContent = all && all.checked ? count.dataset.all : count.dataset.count.replace("#", chosen().length);
    };
    form.addEventListener("change", tell);
    form.parentElement.addEventListener("click", e => {
      const link = e.target.closest("a[href]");
      if (!link) return;
      if (link.dataset.chooses) {
        e.preventDefault();
        const page = link.dataset.chooses === "page";
        for (const one of rows) one.checked = page;
        if (all) all.checked = false;
        if (!page) for (const one of elsewhere()) one.remove();
        tell();
      } else if (link.matches("thead a, .pager nav a")) {
        const to = new URL(link.href);
        to.searchParams.delete(name);
        for (const value of chosen()) to.searchParams.append(name, value);
        link.href = to.href;
      }
    });
    tell();
  };

  // A long list of boxes in groups: only those with the typed letters in their name, and the names of those that are ticked.
  const sifter = field => {
    const list = document.getElementById(field.dataset.sifter);
    const input = field.querySelector("input");
    const told = field.querySelector("[data-words]");
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
    const sift = () => {
      const letters = plain(input.value);
      for (const group of list.querySelectorAll("details")) {
        let some = false;
        for (const line of group.querySelectorAll("li")) {
          line.hidden = !plain(line.textContent).includes(letters);
          some = some || !line.hidden;
        }
        group.hidden = !some;
        if (letters) group.open = some;
      }
    };
    const tell = () => {
      const names = [...list.querySelectorAll(":checked")].map(one => one.closest("li").textContent.trim());
      told.textContent = names.length ? told.dataset.words + " " + names.join(", ") : told.dataset.none;
    };
    field.hidden = false;
    input.addEventListener("input", sift);
    input.addEventListener("keydown", e => {
      if (e.key === "Enter") e.preventDefault();
    });
    list.addEventListener("change", tell);
    tell();
  };

  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);

  document.addEventListener("DOMContentLoaded", () => {
    each("[data-theme-switch]", themeSwitch);
    each("[data-nav-toggle]", navToggle);
    each(".drop", dropZone);
    each("[role=tablist]", tabList);
    each("[data-matrix]", oneStop);
    document.addEventListener("keydown", matrixKeys);
    document.addEventListener("focusin", matrixFocus);
    document.addEventListener("toggle", folding, true);
    document.addEventListener("click", e => {
      const opens = e.target.closest("[data-opens]");
      const closes = e.target.closest("[data-closes]");
      if (opens) document.getElementById(opens.dataset.opens).showModal();
      if (closes) closes.closest("dialog").close();
      if (e.target.closest("[data-prints]")) print();
    });
    // A box that tells the server at once: data-tells names the command of the page (p:remoteCommand).
    document.addEventListener("change", e => {
      const command = e.target.dataset.tells;
      if (command) window[command]([{ name: "vak", value: e.target.value }]);
    });
    watch();
    focusErrors();
    each("[data-chooser]", chooser);
    each("[data-stream]", bell);
    each("[data-parts]", parts);
    each("details.more", more);
    each("[data-follows]", follow);
    each("[data-sifter]", sifter);

    each("dialog[data-search]", quickSearch);
    each("[data-print]", () => print());

    // PrimeFaces tells about ajax through jQuery.
    if (window.jQuery) {
      const $ = window.jQuery;
      $(document).on("pfAjaxComplete", (e, xhr, settings, args) => {
        if (!args || !args.validationFailed) dirty.clear();
        focusErrors();
        each("[data-matrix]", oneStop);
        for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
        // The server says that everything is right and asks to confirm: the name of the dialog.
        if (args && args.opens) document.getElementById(args.opens).showModal();
      });
      $(document).on("pfAjaxError", () => {
        const told = document.getElementById("mgr-storing");
        if (told) {
          told.hidden = false;
          told.focus();
        }
      });
      const dutch = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.nl;
      if (dutch)
        Object.assign(dutch, {
          monthNamesShort: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
          dayNamesShort: ["zo", "ma", "di", "wo", "do", "vr", "za"],
          dayNamesMin: ["zo", "ma", "di", "wo", "do", "vr", "za"],
          am: "vm",
          pm: "nm",
        });
    }
  });
})();
