"""The travel agency: scientists, planets, and the missions that take the ones to the others."""
