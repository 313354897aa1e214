import { act, renderHook } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { useDialog } from "./useDialog";
import { useListState } from "./useListState";

function Router({ children }: { children: ReactNode }) {
  const [router] = useState(() => createBrowserRouter([{ path: "*", element: children }]));
  return <RouterProvider router={router} />;
}

function listAt(search: string) {
  history.replaceState(null, "", `/scientists${search}`);
  const usePage = () => ({ list: useListState(), dialog: useDialog("edit") });
  return renderHook(usePage, { wrapper: Router }).result;
}

describe("useListState", () => {
  it("goes back to the first page, and keeps what it does not change", () => {
    const page = listAt("?page=3&view=list");
    act(() => page.current.list.set({ q: "star" }));
    expect(location.search).toBe("?view=list&q=star");
    expect(page.current.list).toMatchObject({ q: "star", page: 1 });
    act(() => page.current.list.set({ q: "", page: 2 }));
    expect(location.search).toBe("?view=list&page=2");
  });

  it("keeps a change that is not rendered yet", () => {
    const page = listAt("?page=3&view=list");
    act(() => {
      page.current.list.set({ q: "star" });
      page.current.list.set({ sort: "name" });
    });
    expect(page.current.list).toMatchObject({ q: "star", sort: "name" });
  });

  it("keeps a dialog open that is not rendered yet", () => {
    const page = listAt("?page=3&view=list");
    act(() => {
      page.current.dialog.open(7);
      page.current.list.set({ q: "star" });
    });
    expect([page.current.dialog.value, page.current.list.q]).toEqual(["7", "star"]);
  });

  it("keeps a search that is not rendered yet when a dialog opens or closes", () => {
    const page = listAt("?page=3&view=list");
    act(() => {
      page.current.list.set({ q: "star" });
      page.current.dialog.open(7);
      page.current.list.set({ sort: "name" });
      page.current.dialog.close();
    });
    expect(location.search).toBe("?view=list&q=star&sort=name");
    expect(page.current.dialog.value).toBeNull();
  });
});
