import classes from "./code.module.css";

/** A block of code inside a form or a dialog. */
export function Code({ children }: { children: string }) {
  return <code className={classes.inline}>{children}</code>;
}
