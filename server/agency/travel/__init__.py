"""The travel agency: scientists, planets, and the missions between them."""
