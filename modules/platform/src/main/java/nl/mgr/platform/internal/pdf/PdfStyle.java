package nl.mgr.platform.internal.pdf;

/** How a document looks: the colours and letters of the screens, on A4. */
final class PdfStyle {

    private static final String ALL = """
            @page {
              @bottom-left { content: element(foot); width: 75%; }
              @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 8pt Atkinson; color: #4a5560; }
            }
            body { font-family: Atkinson; font-size: 9pt; line-height: 1.35; color: #14202b; margin: 0; }
            .foot { position: running(foot); font-size: 8pt; color: #4a5560; }
            h1 { font-family: Newsreader; font-weight: 600; font-size: 22pt; line-height: 1.15; margin: 0 0 6mm 0; }
            h2 { font-family: Newsreader; font-weight: 600; font-size: 14pt; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; page-break-after: avoid; }
            table { border-spacing: 0; border-collapse: collapse; }
            th { text-align: left; font-weight: 700; vertical-align: top; }
            td { vertical-align: top; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            .facts th, .facts td { padding: 0.6mm 6mm 0.6mm 0; }
            .rows { width: 100%; -fs-table-paginate: paginate; }
            .rows th { border-bottom: 1pt solid #14202b; padding: 1mm 3mm 1mm 0; }
            .rows td { border-bottom: 0.5pt solid #c9d0d6; padding: 1mm 3mm 1mm 0; }
            .num { text-align: right; white-space: nowrap; }
            """;

    /** For tables. */
    static final String ACROSS = ALL + "@page { size: A4 landscape; margin: 16mm 14mm 18mm 14mm; }";

    /** For texts: larger letters, and paragraphs that may break and keep their lines. */
    static final String UPRIGHT = ALL + """
            @page { size: A4; margin: 20mm 22mm 22mm 22mm; }
            body { font-size: 10pt; line-height: 1.45; }
            h3 { font-weight: 700; font-size: 10pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { white-space: pre-line; page-break-after: auto; }
            """;

    private PdfStyle() {}
}
