package nl.mgr.system.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file with rows for the register of care providers. */
public final class ProviderFile {

    public static final String HEADER = "kvk;nummer;naam;statutaire naam;agb;soort;vanaf;tot en met";

    private final List<String> rows = new ArrayList<>();

    /** Providers that nobody knows: eight digits from {@code first} on. */
    public static ProviderFile invented(int first, int rows) {
        ProviderFile file = new ProviderFile();
        for (int at = first; at < first + rows; at++) {
            file.with(row(at, "Zorg " + at));
        }
        return file;
    }

    /** @param kvk the number of the provider, with eight digits */
    public static String row(int kvk, String name) {
        return kvk + ";N" + kvk + ";" + name + ";Stichting " + name + ";" + kvk + ";instelling;01-01-2026;";
    }

    public ProviderFile with(String row) {
        rows.add(row);
        return this;
    }

    /** @param number as a spreadsheet shows it: the first below the header is 2 */
    public ProviderFile replace(int number, String row) {
        rows.set(number - 2, row);
        return this;
    }

    public int rows() {
        return rows.size();
    }

    public byte[] bytes() {
        return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
