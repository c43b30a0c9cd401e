package nl.mgr.platform.internal.table;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.mgr.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Damaged at random, a file is read or refused by a rule; nothing else ever comes out. */
class MutatedFilesTest {

    private static final long SEED = 20261130;

    private final TableReader reader = new TableReader(Limits.ofBytes(Limits.MEGABYTE));
    private final int rounds = Boolean.getBoolean("mgr.proof") ? 200_000 : 3_000;

    @Test
    void damagedFilesAreReadOrRefusedByARule() {
        byte[] workbook = Workbooks.small();
        List<byte[]> originals = List.of(
                "\uFEFFproduct;aantal;\"op;merking\"\r\n45A04;3;\"a \"\"b\"\"\"\r\n".getBytes(StandardCharsets.UTF_8),
                workbook);
        List<String> parts = List.of(
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml");
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            byte[] file = random.nextInt(3) == 0
                    ? damagedPart(workbook, parts.get(random.nextInt(parts.size())), random)
                    : damaged(originals.get(random.nextInt(originals.size())), random);
            try {
                reader.read("bestand", new ByteArrayInputStream(file));
            } catch (Refusal refused) {
                continue;
            } catch (RuntimeException | Error other) {
                fail("round " + round + " of seed " + SEED, other);
            }
        }
    }

    private static byte[] damagedPart(byte[] workbook, String part, Random random) {
        return Workbooks.with(
                workbook, part, damaged(Workbooks.part(workbook, part).getBytes(StandardCharsets.UTF_8), random));
    }

    private static byte[] damaged(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int from = random.nextInt(bytes.length);
                    int count = Math.min(bytes.length - Math.max(at, from), random.nextInt(40));
                    System.arraycopy(bytes, from, bytes, at, Math.max(0, count));
                }
            }
        }
        return bytes;
    }
}
