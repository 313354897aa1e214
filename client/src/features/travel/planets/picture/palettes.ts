/** The kinds of planets. */
export const KINDS = [
  "gas giant",
  "ice giant",
  "rocky",
  "desert",
  "ocean",
  "living",
  "ice",
  "lava",
  "veiled",
] as const;
export type Kind = (typeof KINDS)[number];

/** Matching colours ("#rrggbb"). */
export interface Palette {
  /** From the lowest ground to the highest; for a giant, the colours of its bands. */
  readonly land: readonly string[];
  /** From deep water to the shore. */
  readonly sea?: readonly string[];
  /** The colour of cracks in ice, of lava, or of a giant's storms. */
  readonly accent: string;
  readonly air: string;
}

/** Land and sea are colours separated by spaces. */
const of = (land: string, accent: string, air: string, sea?: string): Palette => ({
  land: land.split(" "),
  accent,
  air,
  ...(sea && { sea: sea.split(" ") }),
});

type Choice = readonly [Palette, ...Palette[]];

const ROCKY: Choice = [
  of("#35312f #5d564f #8a8177 #b3a899 #d9d0c0", "#2b2725", "#b8b4ae"),
  of("#3a2c2a #6b4a3f #94705c #b99a80 #dcc7ab", "#2d211f", "#d8a888"),
  of("#2b3036 #49525c #6f7a84 #9aa3a8 #c9ced0", "#22272d", "#a8bccc"),
  of("#332b3a #574a5e #7f6f82 #a89aa5 #d2c8cb", "#28222e", "#c0aed0"),
  of("#2f3328 #55573f #7f7c5c #a8a180 #d3ccad", "#25281f", "#c2c49a"),
];

const DESERT: Choice = [
  of("#4f1f14 #8a3a1f #b85c30 #d68a54 #efc08d", "#f6e6d2", "#f0a878"),
  of("#5a3a1e #94662f #c08f4a #dbb573 #f3dfae", "#fff2d8", "#f4cf95"),
  of("#4a2430 #80404a #b0655f #d49583 #f0cbb4", "#fbe6dc", "#f2b0a4"),
  of("#463a2c #786350 #a58a70 #c9b194 #ead9bf", "#fff6e6", "#e6c8a4"),
  of("#3c3a2a #6d6a41 #9c9760 #c6bf88 #ece5ba", "#fbf7dc", "#dcdba0"),
];

const OCEAN: Choice = [
  of(
    "#c9b98a #7f9a5a #4f7a48 #6d6a55 #e8e6df",
    "#ffffff",
    "#7ec4ff",
    "#06183d #0b3a72 #1670a0 #3fb8c2",
  ),
  of(
    "#d8c79b #b09a6a #82704f #5f5646 #dcd8cf",
    "#f4fffb",
    "#8ff0e0",
    "#04262f #0a4f58 #168a86 #62d0b4",
  ),
  of(
    "#cdbfae #9a8a90 #74667a #565066 #e2dfea",
    "#f7f5ff",
    "#a4b4ff",
    "#100f3c #232a78 #3d56b4 #7fa2e4",
  ),
  of(
    "#d6cfa8 #8fa878 #5e8669 #4f6d64 #e6eee6",
    "#ffffff",
    "#8adcff",
    "#031f30 #064668 #0f80a4 #58c8d8",
  ),
];

const LIVING: Choice = [
  of(
    "#bfa873 #5f8a41 #38672f #7a6a4c #f2f0ea",
    "#ffffff",
    "#86c6ff",
    "#071a45 #0d3f7d #1c74ae #4fb6cc",
  ),
  of(
    "#cfa878 #b0623f #7d3a34 #5e3a3c #eedfd6",
    "#fff6ee",
    "#ffc9a0",
    "#0b2136 #164a64 #2a7f8d #6cc0b6",
  ),
  of(
    "#cbb894 #8f6f9c #5f4680 #4a4668 #ece8f4",
    "#fdf8ff",
    "#c0b0ff",
    "#0b1d3f #173f74 #2d74a8 #76bfd4",
  ),
  of(
    "#d3bd7c #c2a13d #8a7a2e #6b6240 #f3eedc",
    "#fffdf2",
    "#b4ecd8",
    "#08283a #0d5566 #1f8c8e #74cdb9",
  ),
  of(
    "#b9b187 #4f8a6d #1f6258 #4a6660 #eef4f1",
    "#ffffff",
    "#9cd0ff",
    "#141a44 #24367c #3a64b2 #7fb0de",
  ),
];

const ICE: Choice = [
  of("#5b86a8 #8fb6cf #bcd7e4 #dfeef4 #ffffff", "#8a5a48", "#bfe4ff"),
  of("#4f9aa0 #86c3c4 #b4dedb #dcf2ee #ffffff", "#2f6f7a", "#b8fff4"),
  of("#7a78a8 #a6a4cb #cbc9e2 #e6e4f2 #ffffff", "#6a4a78", "#d4ccff"),
  of("#97897e #bfb2a4 #dbd1c5 #eee7de #ffffff", "#9c5a3c", "#f2e6da"),
  of("#a0788a #c8a2ae #e2c6cc #f2e2e4 #ffffff", "#7c3f58", "#ffd4e0"),
];

const LAVA: Choice = [
  of("#140d0d #241716 #3a2522 #553830 #7a5648", "#ff6a1a", "#ff7a3c"),
  of("#0f0e12 #1d1b22 #302c36 #48434e #6b6470", "#ff4a2a", "#ff5a4a"),
  of("#17110a #2b2014 #443320 #60492f #8a6d48", "#ffb02e", "#ffa84a"),
];

const GAS: Choice = [
  of("#7a4a32 #b5794f #e3c39a #f4e6cc #c98f62 #efd9b6 #a4664a", "#c4553a", "#f4d8b0"),
  of("#8a6a3c #c9a563 #eed9a0 #f8edcb #d8b878 #f2e2b4 #b08c54", "#fff6dc", "#fbe8b8"),
  of("#5c2f3c #94505a #d08f86 #f0cdb8 #b36d70 #e8b8a4 #7a3f4c", "#fbe4cf", "#f8bcac"),
  of("#38406e #5c6ba0 #97a6cf #d9dff0 #7485b8 #b9c5e2 #4a5488", "#f2e2c8", "#bccaff"),
  of("#2f5a5a #56908a #9cc9b8 #e0efdc #74aaa0 #c4e0cc #457874", "#f4f0d8", "#bcf0dc"),
  of("#4a3a5e #7a6290 #b49cbf #ead9e4 #9479a6 #d4bed6 #5f4a78", "#ffd9b8", "#e4c8f4"),
  of("#4f4338 #85705a #bda888 #ece0c6 #9c8468 #d8c8a8 #695644", "#8f4a3a", "#ecdcc0"),
  of("#1c2440 #2f3a60 #56608a #8f8fae #3d4770 #b89c98 #262d4e", "#e8a878", "#8f9ee0"),
  of("#5a241c #8f3f28 #c4703f #e8ab6c #a8532f #d88f54 #6e2c20", "#ffe0a8", "#ffb078"),
];

const ICE_GIANT: Choice = [
  of("#2a4fae #3f6fd0 #5f93e6 #86b4f2 #4a7ede", "#1e3a86", "#9cc4ff"),
  of("#6fb8c4 #8fd0d6 #aee2e2 #cdf0ea #9ad8da", "#4f98aa", "#d0fff8"),
  of("#3a3f9a #5558ba #7a78d4 #a29ee6 #6766c8", "#2a2c74", "#bcb8ff"),
  of("#1f7a86 #2f9a9e #54b8b2 #8ad6c8 #40a8a6", "#125660", "#a0fff0"),
  of("#7a5a9e #9a78ba #ba9cd2 #d8c2e6 #aa88c6", "#583f7a", "#e4ccff"),
];

const VEILED: Choice = [
  of("#b88a48 #d8b070 #ecd09a #f8e8c4 #e2bf82", "#fff4d8", "#ffe6ae"),
  of("#a8662e #c88a48 #e0ac68 #eec890 #d49a58", "#ffe4b8", "#ffbe70"),
  of("#8f9a78 #b0b894 #ccd2b2 #e6e8d2 #bcc4a2", "#fbfbe8", "#e8f4c8"),
  of("#a87884 #c89aa2 #e0bcbe #f2dcda #d4aab0", "#fff0ee", "#ffd0d4"),
];

/** The frequency (as a share) and the palettes of each kind. */
export const PALETTES: Readonly<Record<Kind, { share: number; choice: Choice }>> = {
  "gas giant": { share: 24, choice: GAS },
  "ice giant": { share: 11, choice: ICE_GIANT },
  rocky: { share: 12, choice: ROCKY },
  desert: { share: 12, choice: DESERT },
  ocean: { share: 11, choice: OCEAN },
  living: { share: 9, choice: LIVING },
  ice: { share: 10, choice: ICE },
  lava: { share: 6, choice: LAVA },
  veiled: { share: 5, choice: VEILED },
};
