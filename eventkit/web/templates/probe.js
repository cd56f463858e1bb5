// The test page: says "I am here", opens the live line once and measures it. For old phones, so in old JavaScript.
(function () {
  "use strict";
  var LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  var ROUNDS = 3;
  var PATIENCE_MS = 10000;

  function id(name) {
    return document.getElementById(name);
  }

  // One phone stays one phone, also after a reload.
  function phone() {
    var known = null;
    try {
      known = localStorage.getItem("ek_probe");
    } catch (error) {}
    if (/^[0-9a-hjkmnp-tv-z]{16}$/.test(known || "")) return known;
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    var made = "";
    for (var no = 0; no < 16; no++) made += LETTERS[bytes[no] % 32];
    try {
      localStorage.setItem("ek_probe", made);
    } catch (error) {}
    return made;
  }

  function show(state) {
    document.body.setAttribute("data-state", state);
    id("result").textContent = id("result").getAttribute("data-" + state);
    id("good").hidden = state !== "good";
    id("bad").hidden = state !== "bad";
    id("again").hidden = state === "good";
  }

  function load(done) {
    var request = new XMLHttpRequest();
    request.open("POST", "/api/probe");
    request.setRequestHeader("Content-Type", "application/json");
    request.timeout = PATIENCE_MS;
    request.onload = function () {
      if (request.status !== 200) return show("bad");
      id("page").setAttribute("data-done", "");
      done(JSON.parse(request.responseText).counts);
    };
    request.onerror = request.ontimeout = function () {
      show("bad");
    };
    request.send(JSON.stringify({ phone: phone() }));
  }

  // Engine.io and Socket.IO by hand: "0" opens, "40" connects, "42" asks, "43" answers, "2" and "3" are the pulse.
  function line(counts) {
    var socket = new WebSocket("ws://" + location.host + "/socket.io/?EIO=4&transport=websocket");
    var times = [];
    var asked = 0;
    var over = false;
    var timer = setTimeout(finish, PATIENCE_MS);

    function finish(ms) {
      if (over) return;
      over = true;
      clearTimeout(timer);
      socket.close();
      if (typeof ms !== "number") return show("bad");
      id("line").setAttribute("data-done", "");
      id("time").textContent = " " + id("time").getAttribute("data-words").replace("#", String(ms));
      show(counts ? "good" : "own");
    }

    function ask(no, name, body) {
      asked = Date.now();
      socket.send("42/probe," + no + JSON.stringify([name, body]));
    }

    function middle() {
      return times.sort(function (a, b) { return a - b; })[Math.floor(times.length / 2)];
    }

    socket.onclose = socket.onerror = finish;
    socket.onmessage = function (message) {
      var text = String(message.data);
      if (text === "2") socket.send("3");
      else if (text.charAt(0) === "0") socket.send("40/probe,");
      else if (text.indexOf("40/probe") === 0) ask(1, "round", {});
      else if (text.indexOf("43/probe," + (ROUNDS + 1) + "[") === 0) finish(middle());
      else if (text.indexOf("43/probe,") === 0) {
        times.push(Math.min(60000, Date.now() - asked));
        if (times.length < ROUNDS) ask(times.length + 1, "round", {});
        else ask(ROUNDS + 1, "through", { phone: phone(), ms: middle() });
      }
    };
  }

  id("again").onclick = function () {
    location.reload();
  };
  load(line);
})();
