import { expect, gone, heading, shown, test } from "./harness";

// The browser reports violations of a policy as faults, which fail a test.

test("the documentation works under its Content-Security-Policy", async ({ open }) => {
  const page = await open("/docs/");
  await shown(page.getByRole("heading", { name: /Cosmic Travel/ }));
  await page.getByRole("button", { name: "GET /health", exact: false }).first().click();
  await page.getByRole("button", { name: "Execute" }).click();
  await shown(page.getByText('"status": "alive"').last());
});

test("unknown styles and scripts are blocked", async ({ open, allowed }) => {
  allowed.push(/Content Security Policy/);
  const page = await open("/scientists");
  await shown(heading(page, "Scientists"));
  const policy = await page.evaluate(async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    return answer.headers.get("Content-Security-Policy") ?? "";
  });
  expect(policy).toMatch(/style-src 'self' 'nonce-[\w-]{20,}'/);
  expect(policy).not.toContain("unsafe");
  const hidden = page.getByRole("heading", { level: 1 });
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "h1 { display: none }";
    document.head.append(style);
    const script = document.createElement("script");
    script.textContent = "document.querySelector('h1').remove()";
    document.head.append(script);
  });
  await shown(hidden);
});

test("a cached page is styled when it is reloaded", async ({ open }) => {
  const page = await open("/scientists");
  await shown(heading(page, "Scientists"));
  await page.reload();
  await shown(heading(page, "Scientists"));
  await gone(page.getByText("isn't built"));
});
