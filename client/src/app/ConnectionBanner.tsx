import { Loader } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { connection } from "@/api/connection";
import classes from "./Shell.module.css";

/** Says that the server can't be reached, for as long as that is so. */
export function ConnectionBanner() {
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  return (
    <div role="status">
      {isLost && (
        <div className={classes.banner}>
          <Loader size={14} color="currentColor" aria-hidden />
          No connection to the server. What you see may be out of date; trying again.
        </div>
      )}
    </div>
  );
}
