// Checks HTML with html-validate, in Chromium with axe-core, and JSON-LD with schema-dts; a job as JSON on stdin, what was found on stdout.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const modules = path.join(__dirname, "npm", "node_modules");
const load = (name) => require(path.join(modules, name));

async function validate({ files, off }) {
  const { HtmlValidate, StaticConfigLoader } = load("html-validate");
  const presets = ["standard", "a11y", "document", "recommended"].map((name) => `html-validate:${name}`);
  const rules = Object.fromEntries(off.map((name) => [name, "off"]));
  const checker = new HtmlValidate(new StaticConfigLoader({ root: true, extends: presets, rules }));
  const found = [];
  for (const file of files) {
    const report = await checker.validateString(fs.readFileSync(file, "utf-8"), file);
    for (const result of report.results)
      for (const m of result.messages)
        found.push(`${path.basename(file)}, ${m.line}:${m.column}: ${m.ruleId}: ${m.message}`);
  }
  return found;
}

function compile({ file }) {
  const typescript = load("typescript");
  const program = typescript.createProgram([file], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    paths: { "schema-dts": [path.join(modules, "schema-dts")] },
    types: [],
  });
  const flat = (message) => typescript.flattenDiagnosticMessageText(message, " ");
  return typescript.getPreEmitDiagnostics(program).map((fault) => flat(fault.messageText));
}

async function browse({ files, widths, schemes, axe, pictures, script }) {
  const { chromium } = load("playwright-core");
  const rules = fs.readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf-8");
  const flags =
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
    "--disable-component-update --disable-sync";
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
  const found = { violations: [], requests: [], overflow: [], errors: [], values: [] };
  for (const file of files)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ colorScheme, viewport: { width: widths[0], height: 900 } });
      const page = await context.newPage();
      const url = pathToFileURL(file).href;
      const own = new Set([url]);
      await page.route("**/*", (route) => {
        const asked = route.request().url();
        if (asked.startsWith("file:")) return own.add(asked) && route.continue();
        if (asked.startsWith("data:")) return route.continue();
        found.requests.push(`${path.basename(file)}: ${asked}`);
        return route.abort();
      });
      page.on("pageerror", (error) => found.errors.push(`${path.basename(file)}: ${error}`));
      page.on("console", (m) => m.type() === "error" && found.errors.push(`${path.basename(file)}: ${m.text()}`));
      page.on("dialog", (dialog) => {
        found.errors.push(`${path.basename(file)}: a dialog: ${dialog.message()}`);
        dialog.dismiss();
      });
      await page.goto(url);
      if (axe) await page.evaluate(rules);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${path.basename(file)}, ${width} px, ${colorScheme}`;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) found.overflow.push(`${where}: ${wide} px too wide`);
        const result = axe && await page.evaluate(() =>
          window.axe.run(document, {
            resultTypes: ["violations"],
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "target-size": { enabled: true } },
          }),
        );
        for (const v of result ? result.violations : [])
          for (const node of v.nodes) found.violations.push(`${where}: ${v.id}: ${node.html.slice(0, 200)}`);
        if (pictures) await page.screenshot({ path: path.join(pictures, `${path.basename(file, ".html")}-${width}-${colorScheme}.png`), fullPage: true });
      }
      if (script) found.values.push(await page.evaluate(script));
      await context.close();
    }
  await browser.close();
  return found;
}

async function main() {
  const job = JSON.parse(fs.readFileSync(0, "utf-8"));
  const checks = { validate, browse, compile };
  process.stdout.write(JSON.stringify(await checks[job.check](job)));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
