package nl.mgr.platform.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import nl.mgr.platform.FileTooLarge;
import org.junit.jupiter.api.Test;

class LargeFileTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** A file of so many bytes that counts how many of them were asked for. */
    private static final class Counting extends InputStream {
        private final long size;
        private long taken;

        Counting(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return taken++ < size ? 'x' : -1;
        }
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedWithoutBeingReadWhole() {
        Counting file = new Counting(50L * MEGABYTE);
        TableReader reader = new TableReader(Limits.ofBytes(10 * MEGABYTE));

        assertThatThrownBy(() -> reader.read("groot.csv", file))
                .isInstanceOfSatisfying(FileTooLarge.class, refusal -> assertThat(refusal.values())
                        .containsExactly("groot.csv", 10L));
        assertThat(file.taken).isEqualTo(10L * MEGABYTE + 1);
    }
}
