import { useNavigate } from "react-router";

/** Opens a page when something has succeeded, unless the user has gone elsewhere in the meantime. */
export function useNavigateAfter() {
  const navigate = useNavigate();
  return (isDone: Promise<boolean>, to: string) => {
    const from = location.pathname;
    void isDone.then((is) => is && location.pathname === from && navigate(to));
  };
}
