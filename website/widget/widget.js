/*
 * The chat on any page:  <script src="https://chat.your-clinic.example/widget.js" defer></script>
 * The data- attributes that it takes are listed in the README. All else is loaded from this script's own origin.
 */
(() => {
  const script = document.currentScript;
  const load = (name) => import(new URL(`widget/${name}.js`, script.src));
  const start = async () => {
    const { embed } = await load("embed");
    embed(script);
  };
  // Asked for at once, since finding them one import after another would cost a slow phone a round trip for each.
  ["chat", "view", "log", "server", "session", "tools", "words", "dom", "picture", "theme"].forEach((name) => load(name).catch(() => {}));
  const begin = () => start().catch((error) => console.error("The chat could not be loaded.", error));
  if (document.body) begin();
  else document.addEventListener("DOMContentLoaded", begin);
})();
