/* The chat on any page: <script src="https://chat.your-clinic.example/widget.js" defer></script>. See the README. */
(() => {
  const script = document.currentScript;
  const load = (name) => import(new URL(`widget/${name}.js`, script.src));
  const begin = () => load("embed").then(({ embed }) => embed(script));
  // All at once: finding them one import after another would cost a slow phone a round trip each.
  for (const name of ["chat", "dom", "log", "picture", "server", "tools", "view", "words"]) load(name);
  if (document.body) begin();
  else document.addEventListener("DOMContentLoaded", begin);
})();
