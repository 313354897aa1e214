import { Loader } from "@mantine/core";
import { isOffline } from "@/api/connection";
import { useStore } from "@/api/store";
import classes from "./Shell.module.css";

/** Tells that the server is unreachable, as long as it is. */
export function ConnectionBanner() {
  return (
    <div role="status">
      {useStore(isOffline) && (
        <div className={classes.banner}>
          <Loader size={14} color="currentColor" aria-hidden />
          Can&apos;t reach the server. Trying to reconnect; this page may be out of date.
        </div>
      )}
    </div>
  );
}
