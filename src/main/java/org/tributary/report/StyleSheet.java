package org.tributary.report;

/** How a report looks on a screen, light or dark, on a tablet and on A4. */
public final class StyleSheet {
    private static final String LIGHT = """
            --paper: #fefefe; --ink: #1d2733; --soft: #4c5967; --rule: #d3d9e0; --panel: #f4f6f8; --link: #005a8e;
            --land: #eeeeea; --water: #dfe9f1; --river: #a9c6dd; --mekong: #5b93bd; --border: #868b92;
            --chn: #f1e7d8; --lao: #f2e0dd; --mmr: #e2ebdf; --tha: #e3e3ef; --khm: #e6ebdc; --vnm: #ebe5e0;
            --together: #9a4577; --blue: #0072b2; --bar: #4c5967;
            --p: #d5f0e3; --p-ink: #0a5436; --s: #fbeec2; --s-ink: #654a00; --m: #fbdcc8; --m-ink: #84300a;
            --u: #f6d3d6; --u-ink: #84121f;
            """;

    private static final String DARK = """
            --paper: #14181d; --ink: #e6eaee; --soft: #a9b3bd; --rule: #38414b; --panel: #1c2229; --link: #7cc0ee;
            --land: #2a2c2b; --water: #17222c; --river: #35536b; --mekong: #5b93bd; --border: #8d949c;
            --chn: #3a3328; --lao: #3a2b2a; --mmr: #28332a; --tha: #2c2c3a; --khm: #2e3327; --vnm: #332e2a;
            --together: #d58bb6; --blue: #3f9fdc; --bar: #a9b3bd;
            --p: #0d4630; --p-ink: #c5f0dc; --s: #4d3b08; --s-ink: #fbe7a6; --m: #5a2a12; --m-ink: #ffd6bd;
            --u: #5c1a22; --u-ink: #ffd3d6;
            """;

    private static final String PAGE = """
            * { box-sizing: border-box; }
            html { color-scheme: light dark; }
            body { margin: 0; background: var(--paper); color: var(--ink);
              font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Thai",
              "Noto Sans Lao", "Noto Sans Myanmar", sans-serif; }
            main, body > header { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
            body > header { padding-top: 32px; }
            h1 { font-size: 2rem; line-height: 1.2; margin: 4px 0 12px; overflow-wrap: anywhere; }
            h2 { font-size: 1.35rem; margin: 48px 0 8px; padding-top: 12px; border-top: 2px solid var(--ink); }
            h3 { font-size: 1.05rem; margin: 24px 0 6px; }
            p { margin: 8px 0; max-width: 75ch; overflow-wrap: anywhere; }
            a { color: var(--link); }
            a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link);
              outline-offset: 2px; }
            .kicker, .soft, figcaption, .none { color: var(--soft); }
            .kicker { font-size: .9rem; margin: 0; }
            .lead { font-size: 1.25rem; line-height: 1.5; max-width: 70ch; }
            nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 0; margin: 20px 0 0; list-style: none; }
            dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 16px 0; }
            dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
            """;

    private static final String PARTS = """
            .heads { display: grid; gap: 10px; margin: 12px 0; padding: 0; list-style: none; }
            .heads li { display: grid; grid-template-columns: 12rem 1fr 3.5rem 6rem; gap: 4px 14px; align-items: center; }
            .heads .about { grid-column: 2 / -1; font-size: .87rem; color: var(--soft); margin: 0; max-width: none; }
            .bar { height: 12px; border-radius: 6px; background: var(--rule); overflow: hidden; }
            .bar span { display: block; height: 100%; background: var(--bar); border-radius: 6px; }
            .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            .badge { display: inline-block; padding: 1px 10px; border-radius: 6px; font-weight: 700; white-space: nowrap; }
            .badge.P { background: var(--p); color: var(--p-ink); } .badge.S { background: var(--s); color: var(--s-ink); }
            .badge.M { background: var(--m); color: var(--m-ink); } .badge.U { background: var(--u); color: var(--u-ink); }
            figure { margin: 12px 0; } figure svg { display: block; width: 100%; height: auto; }
            figcaption { font-size: .9rem; margin-top: 4px; }
            .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 20px 32px; }
            .charts figure { margin: 0; } .charts h3 { margin-bottom: 0; }
            .two-to-one { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); gap: 8px 36px;
              align-items: start; }
            .letters { display: flex; flex-wrap: wrap; gap: 6px 22px; padding: 0; list-style: none; color: var(--soft); }
            ul.objectives { padding: 0; list-style: none; } ul.objectives li { padding: 3px 0; }
            .limit { display: block; white-space: nowrap; }
            .letters li, .nowrap { white-space: nowrap; }
            .scroll { overflow-x: auto; margin: 10px 0; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            caption { text-align: left; font-weight: 700; padding: 4px 0; }
            th, td { padding: 5px 10px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
            th.figure, td.figure { text-align: right; padding-left: 8px; }
            thead th.figure { white-space: normal; vertical-align: bottom; } tbody th.word { min-width: 8.5rem; }
            thead th { color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--ink); }
            tbody th { font-weight: 600; }
            tr:target { background: var(--s); color: var(--s-ink); }
            .small { font-size: .85rem; font-weight: 400; color: var(--soft); display: block; }
            details > summary { cursor: pointer; color: var(--link); padding: 4px 0; }
            pre { background: var(--panel); padding: 12px 14px; border-radius: 6px; overflow-x: auto; white-space: pre-wrap;
              overflow-wrap: anywhere; }
            .note { background: var(--panel); border-left: 4px solid var(--bar); padding: 8px 14px; border-radius: 0 6px 6px 0; }
            footer { color: var(--soft); font-size: .87rem; margin: 48px 0 32px; }
            @media (max-width: 900px) { .two-to-one { grid-template-columns: minmax(0, 1fr); } }
            @media (max-width: 640px) {
              .heads li { grid-template-columns: 1fr 3.5rem 6rem; } .heads .bar, .heads .about { grid-column: 1 / -1; }
              .lead { font-size: 1.1rem; }
            }
            """;

    private static final String PRINT = """
            @page { size: A4; margin: 16mm 14mm 18mm; }
            @media print {
              html { color-scheme: light; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
              body { font-size: 10.5pt; background: #fff; } main, body > header { max-width: none; padding: 0; } body > header { padding-top: 0; }
              nav, .folded > summary { display: none; } summary { list-style: none; color: inherit; } a { color: inherit; text-decoration: none; }
              .folded::details-content { content-visibility: visible; display: block; height: auto; }
              h2, h3, caption { break-after: avoid; } figure, .heads li, .objective, tr, .note { break-inside: avoid; }
              thead { display: table-header-group; } .scroll { overflow: visible; }
              table { font-size: 8.8pt; } #map { break-before: page; }
              .two-to-one { display: block; } .charts table { font-size: 7.5pt; }
              .charts th, .charts td { padding-top: 1px; padding-bottom: 1px; }
              .charts { grid-template-columns: 1fr 1fr; gap: 12px 20px; } .charts > div { break-inside: avoid; }
            }
            """;

    private StyleSheet() {}

    /** The style sheet; it asks for nothing from outside. */
    public static String text() {
        return ":root {\n" + LIGHT + "}\n@media screen and (prefers-color-scheme: dark) { :root {\n" + DARK + "} }\n"
                + PAGE + PARTS + PRINT;
    }
}
