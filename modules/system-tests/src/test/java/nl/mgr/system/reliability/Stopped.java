package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;

/** What is left of a platform that was asked to stop: nothing that runs, and data that need no recovery. */
final class Stopped {

    static final int LONGEST_SECONDS = 60;

    /** PostgreSQL's {@code pg_control.h}: the state follows a number of 8 bytes and two of 4; 1 is shut down. */
    private static final int PLACE_OF_STATE = 16;

    private static final int SHUT_DOWN = 1;

    private Stopped() {}

    /** @param postmaster its database's process, asked for while it ran */
    static void require(RunningPlatform platform, long postmaster) throws IOException, InterruptedException {
        assertThat(platform.process().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                .as(platform.logText())
                .isTrue();
        assertThat(platform.process().exitValue()).isZero();
        assertThat(ProcessHandle.of(postmaster)).isNotPresent();
        assertThat(PlatformDatabase.postmaster(platform.data())).isEqualTo(-1);
        assertThat(stateOfDatabase(platform.data())).isEqualTo(SHUT_DOWN);
        assertThat(platform.logText().strip()).endsWith("MGR has stopped.");
    }

    static boolean needsRecovery(Path data) throws IOException {
        return stateOfDatabase(data) != SHUT_DOWN;
    }

    private static int stateOfDatabase(Path data) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(data.resolve("postgresql/global/pg_control")))
                .order(ByteOrder.nativeOrder())
                .getInt(PLACE_OF_STATE);
    }
}
