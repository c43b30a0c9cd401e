package nl.mgr.system.reliability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * One file of a provider for one month, with what must come of it.
 *
 * @param sha256 its identity: 64 hexadecimal digits
 * @param cents what its rows are worth together
 */
record Upload(
        String login, String month, byte[] bytes, String sha256, int rows, long clients, long volume, long cents) {

    private static final String MARK = "\uFEFF";

    /** The portal's own template of the month, filled in at random. */
    static Upload filledIn(String login, String month, String template, Random random) {
        List<String> lines = template.replace(MARK, "").lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).split(";", -1));
        int clientsAt = columns.indexOf("clienten");
        int volumeAt = columns.indexOf("volume");
        int tariffAt = columns.indexOf("tarief");
        List<String> filled = new ArrayList<>(List.of(lines.get(0)));
        long clients = 0;
        long volume = 0;
        long cents = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            long people = 1 + random.nextInt(40);
            long units = people * (1 + random.nextInt(60));
            cells[clientsAt] = String.valueOf(people);
            cells[volumeAt] = String.valueOf(units);
            clients += people;
            volume += units;
            cents += units * cents(cells[tariffAt]);
            filled.add(String.join(";", cells));
        }
        byte[] bytes = (MARK + String.join("\r\n", filled) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return new Upload(login, month, bytes, sha256(bytes), filled.size() - 1, clients, volume, cents);
    }

    private static long cents(String euros) {
        return new java.math.BigDecimal(euros.replace(',', '.'))
                .movePointRight(2)
                .longValueExact();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
