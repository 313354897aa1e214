import { useEffect, useRef } from "react";

/** The callback for something that takes a while: not called if the user has closed the component in the meantime. */
export function useWhileShown<Args extends unknown[]>(callback: (...args: Args) => void) {
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return (...args: Args) => {
    if (isShown.current) callback(...args);
  };
}
