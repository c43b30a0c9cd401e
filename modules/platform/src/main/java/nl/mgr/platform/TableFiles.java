package nl.mgr.platform;

import java.io.InputStream;

/**
 * Reads tables that people send in, the only place where their bytes are interpreted. The kind of file follows from its
 * content, never from its name.
 */
public interface TableFiles {

    /**
     * Reads a CSV file (UTF-8 with or without mark, or Windows-1252; separated by semicolon, comma or tab) or the first
     * sheet of an XLSX file, whole or not at all. Of a formula the value counts that the spreadsheet computed; dates are
     * written {@code 2026-11-30}, figures with a point and without thousands.
     *
     * @param fileName as the sender called it; for messages only
     * @throws FileTooLarge more bytes than {@code mgr.upload.max-bytes}
     * @throws TooManyRows more rows than anybody needs
     * @throws TooManyColumns more columns than anybody needs
     * @throws CellTooLong a cell of more characters than anybody needs
     * @throws ColumnTwice a header with the same name twice
     * @throws WrongEncoding bytes that no supported character set explains
     * @throws WrongSeparator one column only, or several separators equally likely
     * @throws UnevenRow a row with more cells than the header
     * @throws FileWithMacros macros, embedded objects or archives in the archive
     * @throws PackingBomb a small file that unpacks to a huge one
     * @throws FileWithReferences document types, entities, external links
     * @throws UnreadableFile anything else that is neither CSV nor XLSX, or is damaged
     */
    Table read(String fileName, InputStream content);
}
