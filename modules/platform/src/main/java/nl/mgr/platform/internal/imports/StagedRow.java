package nl.mgr.platform.internal.imports;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is staged.
 *
 * @param number as the spreadsheet shows it
 * @param id of the record that the row may bring
 * @param cells by column; null when empty or not readable
 */
record StagedRow(int number, UUID id, Map<String, @Nullable String> cells) {}
