// Runs before the first paint, so that a dark page does not flash white.
(() => {
  const chosen = localStorage.getItem("mantine-color-scheme-value") ?? "auto";
  const dark =
    chosen === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
