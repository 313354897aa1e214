import classes from "./code.module.css";

/** A short piece of code within a text, as it is. */
export function Code({ children }: { children: string }) {
  return <code className={classes.inline}>{children}</code>;
}
