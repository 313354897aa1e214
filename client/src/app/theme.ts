import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const nebula: MantineColorsTuple = [
  "#f1eeff",
  "#dfd8fd",
  "#beb0f7",
  "#9d86f1",
  "#8366ec",
  "#7050e4",
  "#5f3fd6",
  "#4f32b8",
  "#40298f",
  "#2e1e66",
];

const night: MantineColorsTuple = [
  "#d5d9ea",
  "#b9bfd8",
  "#a2a9c8",
  "#7079a0",
  "#3d4566",
  "#2a3150",
  "#1c2240",
  "#12162c",
  "#0b0e1f",
  "#070914",
];

export const theme = createTheme({
  primaryColor: "nebula",
  primaryShade: { light: 6, dark: 6 },
  colors: { nebula, dark: night },
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
  headings: { fontWeight: "650" },
  respectReducedMotion: true,
  // By name, because `Select.extend` would pull components into the shell that few pages need.
  components: {
    Anchor: { defaultProps: { inherit: true } },
    Modal: {
      defaultProps: { closeButtonProps: { "aria-label": "Close" } },
      styles: {
        title: { fontWeight: 650, fontSize: "1.1rem" },
        header: { borderRadius: "inherit" },
        // An open list may extend beyond the dialog; a long dialog scrolls as a whole.
        inner: { overflowY: "auto" },
        content: { overflow: "visible", maxHeight: "none", marginBlock: "auto" },
      },
    },
    // The list scrolls by itself: a separate scroll area would need keyboard access of its own.
    Select: {
      // The list renders next to its field, within the dialog or landmark.
      defaultProps: { withScrollArea: false, comboboxProps: { withinPortal: false } },
      styles: { options: { maxHeight: 220, overflowY: "auto" } },
    },
    MultiSelect: {
      defaultProps: { withScrollArea: false, comboboxProps: { withinPortal: false } },
      styles: { options: { maxHeight: 220, overflowY: "auto" } },
    },
    // The header of a dialog is not a landmark of the page.
    ModalHeader: { defaultProps: { role: "none" } },
    Paper: { defaultProps: { radius: "lg" } },
    Card: { defaultProps: { radius: "lg" } },
  },
});

/** Stronger greys and accents than Mantine's, for sufficient contrast (WCAG 2.2, 1.4.3). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--desk-ground": "#f6f6fb",
    "--mantine-color-dimmed": "#5a6076",
    "--mantine-color-placeholder": "#6a7087",
    "--mantine-color-error": "#c2251c",
    "--mantine-color-anchor": nebula[6],
    "--desk-surface": "var(--mantine-color-body)",
    "--desk-line": "#e2e3ee",
  },
  dark: {
    "--mantine-color-body": night[7],
    "--desk-ground": night[8],
    "--mantine-color-nebula-light": "rgba(131, 102, 236, 0.24)",
    "--mantine-color-nebula-light-hover": "rgba(131, 102, 236, 0.34)",
    "--mantine-color-nebula-light-color": nebula[1],
    "--mantine-color-dimmed": night[2],
    "--mantine-color-placeholder": "#8790b5",
    "--mantine-color-error": "#ff8f85",
    "--mantine-color-anchor": nebula[2],
    "--desk-surface": "var(--mantine-color-body)",
    "--desk-line": night[5],
  },
});
