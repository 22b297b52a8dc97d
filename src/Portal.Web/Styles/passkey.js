// Only on the pages where an editor uses or makes a passkey: asks the browser and sends its answer in the form that stands there.
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (c) { return c.charCodeAt(0); });
  }
  function text(buffer) {
    if (!buffer) return undefined;
    return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function known(list) {
    return (list || []).map(function (one) { return Object.assign({}, one, { id: bytes(one.id) }); });
  }
  function ask(kind, options) {
    options.challenge = bytes(options.challenge);
    if (kind === "create") {
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = known(options.excludeCredentials);
      return navigator.credentials.create({ publicKey: options });
    }
    options.allowCredentials = known(options.allowCredentials);
    return navigator.credentials.get({ publicKey: options });
  }
  function written(made) {
    var said = made.response;
    return JSON.stringify({
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      authenticatorAttachment: made.authenticatorAttachment,
      clientExtensionResults: made.getClientExtensionResults(),
      response: {
        clientDataJSON: text(said.clientDataJSON),
        attestationObject: text(said.attestationObject),
        authenticatorData: text(said.authenticatorData),
        signature: text(said.signature),
        userHandle: text(said.userHandle),
        transports: said.getTransports ? said.getTransports() : undefined
      }
    });
  }

  document.querySelectorAll("[data-without-passkey]").forEach(function (words) { words.hidden = true; });
  document.querySelectorAll("form[data-passkey]").forEach(function (form) {
    var answer = form.elements["answer.Credential"];
    var status = form.querySelector("[data-failed]");
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      if (answer.value) return;
      event.preventDefault();
      status.textContent = "";
      ask(form.dataset.passkey, JSON.parse(form.dataset.options)).then(function (made) {
        answer.value = written(made);
        form.requestSubmit();
      }).catch(function () { status.textContent = status.dataset.failed; });
    });
  });
})();
